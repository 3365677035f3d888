"""Seating: who sits at which table, exactly for small parties, fast and with a bound for large."""
