"""Invitations: who must not meet whom, whose boss would be slighted, and what to do about it."""
