"""The rules of latent conflict, one file each, listed in `guanxi.analysis.latent.table`."""
