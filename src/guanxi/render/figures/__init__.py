"""Pictures for a slide: a kind a file, listed in `table`; the only files that draw with matplotlib.

They use its object interface throughout: no global state is touched, no window opened.
"""
