"""Refusals of the evaluator: questions that cannot be answered soundly."""

from __future__ import annotations

from stillowe.errors import WorldsRefusal


class UnknownConclusion(WorldsRefusal):
    """Asked for a name that no rule concludes."""

    code = "worlds.unknown_conclusion"

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        self.name = name
        super().__init__(
            what=f"No rule concludes {name!r}.",
            where="The rulebook handed to the evaluator.",
            why="A name that is not concluded has no answer, not even an unknown one.",
            remedy=f"Ask for one of: {', '.join(known)}.",
        )


class UnknownMember(WorldsRefusal):
    """Asked about a person, loan or pair that the case does not have."""

    code = "worlds.unknown_member"

    def __init__(self, name: str, member: int, members: int) -> None:
        self.name = name
        self.member = member
        super().__init__(
            what=f"{name!r} has no member {member}.",
            where=f"The case has {members} of them.",
            why="An answer about nobody would be an answer about somebody else.",
            remedy="Ask about a member of the fact sheet.",
        )


class LawReadsMissing(WorldsRefusal):
    """An answer changed with the filler of a fact that does not exist in that world."""

    code = "law.reads_missing"

    def __init__(self, conclusion: str, facts: tuple[str, ...]) -> None:
        self.conclusion = conclusion
        self.facts = facts
        super().__init__(
            what=f"{conclusion!r} reads a fact where it does not exist.",
            where=f"One of: {', '.join(facts)}.",
            why="A figure of an event that never happened would decide the answer.",
            remedy="Guard the rule with the truth that says whether the event happened.",
        )


class NoWorldLeft(WorldsRefusal):
    """What is known contradicts itself, so no world is left to evaluate."""

    code = "worlds.no_world_left"

    def __init__(self, conclusion: str, relations: tuple[str, ...]) -> None:
        self.relations = relations
        super().__init__(
            what=f"No world satisfies everything known, so {conclusion!r} has no range.",
            where=f"Relations: {', '.join(relations) or 'none'}.",
            why="An empty range would look like an answer.",
            remedy="Settle the contradiction between the papers named in the findings.",
        )


class NoWorldFound(WorldsRefusal):
    """The relations are so tight that the budget ended before one world was found."""

    code = "worlds.no_world_found"

    def __init__(self, conclusion: str, relations: tuple[str, ...]) -> None:
        self.relations = relations
        super().__init__(
            what=f"No world that satisfies everything known was found for {conclusion!r}.",
            where=f"Relations: {', '.join(relations) or 'none'}.",
            why="A bound without a world that reaches it is no answer.",
            remedy="Enter one of the dates or facts that the relations speak of.",
        )


class LedgerDoesNotSum(WorldsRefusal):
    """The lines of a ledger do not add up to its total in some world."""

    code = "worlds.ledger_does_not_sum"

    def __init__(self, total: str, difference_cents: int) -> None:
        self.total = total
        self.difference_cents = difference_cents
        super().__init__(
            what=f"The lines of {total!r} miss its total by {difference_cents} cents.",
            where=f"The ledger of {total}.",
            why="A ledger that does not add up explains a different number.",
            remedy="Correct the declared lines or the rule.",
        )


class ColumnsMissing(WorldsRefusal):
    """A table lacks columns that the asked conclusions read."""

    code = "worlds.columns_missing"

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        super().__init__(
            what=f"These columns are missing: {', '.join(names)}.",
            where="The table handed to the evaluator.",
            why="A missing column is never taken for zero.",
            remedy="Give each column, or expand the rows to what it may be.",
        )
