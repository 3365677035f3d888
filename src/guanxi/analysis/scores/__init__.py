"""The scores, one file each, listed in `guanxi.analysis.scores.table`."""
