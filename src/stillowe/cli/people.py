"""Which person of the case is meant by a name typed on the command line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stillowe.errors import CaseRefusal


class PersonNotClear(CaseRefusal):
    """The name fits more than one person of the case."""

    code = "case.person_not_clear"

    def __init__(self, typed: str, fitting: Sequence[str]) -> None:
        super().__init__(
            what=f'"{typed}" fits {len(fitting)} people: {", ".join(fitting)}.',
            where="--person",
            why="What is true of one person may not be true of another.",
            remedy="Give the full name.",
        )


class NoSuchPerson(CaseRefusal):
    """No person of the case has that name."""

    code = "case.no_such_person"

    def __init__(self, typed: str, known: Sequence[str]) -> None:
        people = ", ".join(known) if known else "nobody yet"
        super().__init__(
            what=f'Nobody in this case is called "{typed}". The case names: {people}.',
            where="--person",
            why="An answer about the wrong person would be worse than none.",
            remedy="Give a name as it stands in the papers, or add the paper that names them.",
        )


def person_named(typed: str, known: Sequence[str]) -> str | None:
    """Give the one known person whose name holds every word typed, or ``None``.

    A name typed in full wins over longer names that hold it. Raises ``PersonNotClear``.
    """
    words = _words(typed)
    fitting = [name for name in known if words and words <= _words(name)]
    exact = [name for name in fitting if words == _words(name)]
    if len(exact or fitting) > 1:
        raise PersonNotClear(typed, exact or fitting)
    return next(iter(exact or fitting), None)


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold()))
