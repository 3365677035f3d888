"""Who else stands out: a rule a file, listed in `guanxi.analysis.cast.table`."""
