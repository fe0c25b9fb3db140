"""How a finished Letter looks: plain text, Word."""
