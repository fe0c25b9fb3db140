"""What happened, as the user wrote it: facts only, no law, no wording."""
