"""The words of the trade as values: person, post, tie, claim, event, account, evidence, report."""
