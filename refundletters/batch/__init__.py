"""批量: many cases, many processes, restartable: sources → chunks → workers → files and ledger."""
