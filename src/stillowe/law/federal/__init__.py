"""Federal law that a state may import: what a bankruptcy discharge ends.

In: facts by name. Out: rules for a state's rulebook. A state's exception never stands here.
Start reading at ``discharge``.
"""
