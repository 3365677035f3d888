"""What may stand in a cell, and how it is read and written."""
