"""How sure the answers are: the account drawn many times over, as it may really be."""
