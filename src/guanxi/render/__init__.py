"""How results are shown: on a terminal, as JSON and CSV, and as an interactive map."""
