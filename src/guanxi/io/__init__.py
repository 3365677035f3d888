"""Reading and writing accounts: foreign files come in here, and only valid accounts go on."""
