"""Values: the kinds of thing everything else is made of.

In: text as people type it. Out: cents, day numbers, exact rates, spans, findings, names.
Start reading at ``vocabulary``.
"""
