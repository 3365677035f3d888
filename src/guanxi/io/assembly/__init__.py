"""From sheets of text to an account, with a report of all that was wrong."""
