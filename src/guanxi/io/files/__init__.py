"""Files and their sheets of plain text; nothing here knows what an account is."""
