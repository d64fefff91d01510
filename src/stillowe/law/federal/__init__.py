"""Federal law that a state may import: what a discharge ends, and the ceiling on wages.

In: facts by name. Out: rules for a state's rulebook. A state's exception never stands here.
Start reading at ``discharge``, then ``wages``.
"""
