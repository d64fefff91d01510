"""How well clauses are read: labelled passages and whole papers, and what was read wrong."""
