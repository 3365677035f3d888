"""The scores and their roles in all draws, by the same rules as in `guanxi.analysis.scores`."""
