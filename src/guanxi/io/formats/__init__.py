"""The forms in which whole accounts come in and go out."""
