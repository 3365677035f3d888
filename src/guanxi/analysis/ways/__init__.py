"""The ways that news and introductions take between people, and who stands in them."""
