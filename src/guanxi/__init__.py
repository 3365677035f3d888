"""guanxi (关系): see who really decides at a customer, and whom not to invite together."""
