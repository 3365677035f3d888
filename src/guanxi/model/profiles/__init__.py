"""Profiles: what of an account may be shown to whom. Each makes an account that holds no more."""
