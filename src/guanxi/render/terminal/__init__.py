"""Results as a tired reader wants them on a terminal: one table style, colour with a meaning."""
