"""Camps: two sides that leave as little as possible of what we were told unexplained."""
