"""Seating plans as files: sheets and cards, the internal sheet, a table, a floor plan."""
