"""What a court ruled on a conclusion: it stands in every world."""

from __future__ import annotations

from collections.abc import Iterable

from stillowe.facts.linking import Linked, order_of
from stillowe.facts.sheet import RuledConclusion


def ruled_conclusions(rulings: Iterable[Linked]) -> tuple[RuledConclusion, ...]:
    """Return each ruled conclusion of each member, in order of name and member.

    Orders that differ are all kept. Where the reading is in doubt, and no certain one says the
    same, both readings stand: that the order enters the sum, and that it enters nothing.
    """
    grouped: dict[tuple[str, int], list[Linked]] = {}
    for one in rulings:
        grouped.setdefault((one.name, one.member), []).append(one)
    return tuple(
        RuledConclusion(
            name,
            member,
            _values(linked),
            tuple(sorted((one.claim for one in linked), key=order_of)),
        )
        for (name, member), linked in sorted(grouped.items(), key=lambda item: item[0])
    )


def _values(linked: Iterable[Linked]) -> tuple[int, ...]:
    every = tuple(linked)
    sure = {one.value for one in every if not one.doubtful}
    unsure = {one.value for one in every if one.doubtful}
    return tuple(sorted(sure | unsure if sure else {0} | unsure))
