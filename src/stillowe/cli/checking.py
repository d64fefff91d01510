"""``check``: what a paper somebody is asked to sign leaves of each debt of each person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from stillowe.casefile import AddLimits, Case, one_paper, write_whole
from stillowe.casefile.refusals import OfferedFileRefusal
from stillowe.cli import shell
from stillowe.cli.people import NoSuchPerson, person_named
from stillowe.errors import CaseRefusal, PaperRefusal
from stillowe.papers import Offered
from stillowe.report import load_language
from stillowe.report.check import check_to_html, check_to_json, check_to_terminal
from stillowe.report.document import cited_pages
from stillowe.report.inputs import RefusedPaper
from stillowe.values import Axis, day_number
from stillowe.workbench import Check, check_papers, sheet_of


class EmptyName(CaseRefusal):
    """A name to ask about was given, and holds no letter."""

    code = "case.empty_name"

    def __init__(self) -> None:
        super().__init__(
            what="A name was given that holds no letter.",
            where="--for",
            why="A release counts for the people it names, so nobody is guessed in its place.",
            remedy='Give the name, or leave --for away: stillowe check PAPER --for "NAME"',
        )


class NoPlaceForPage(CaseRefusal):
    """The page asked for cannot be written where it is asked for."""

    code = "case.no_place_for_page"

    def __init__(self, where: str, *, is_folder: bool) -> None:
        problem = "is a folder, not a file" if is_folder else "lies in a folder that does not exist"
        remedy = (
            "Name a file in that folder: --html FOLDER/page.html"
            if is_folder
            else "Make that folder first, or correct the name."
        )
        super().__init__(
            what=f"The page cannot be written: {where} {problem}.",
            where=where,
            why="Nothing is made or replaced that was not asked for.",
            remedy=remedy,
        )


def check(
    paper: str | Path | bytes,
    people: Sequence[str] = (),
    *,
    case: str | Path | None = None,
    on: date | int | None = None,
) -> Check:
    """Check one paper, for programs: the same answer as the command gives.

    ``paper`` is a path or the bytes of a PDF, DOCX or text file; ``people`` are names, with a
    ``case`` those of its persons; ``on`` is a day or a day number, by default today. Raises the
    ``Refusal`` that says why the paper or the case cannot be read.
    """
    day = shell.today() if on is None else on if isinstance(on, int) else day_number(on)
    if isinstance(paper, bytes):
        offered = Offered("paper", paper)
    else:
        offered = one_paper(Path(paper), limits=AddLimits())
    opened = None if case is None else Case.open(Path(case))
    names = _people_of(opened, people, on=day)
    found = check_papers([offered], people=names, case=opened, on=day)
    _refuse_if_unread(found)
    return found


def _refuse_if_unread(found: Check) -> None:
    """Raise the first refusal where no paper could be read: then there is no answer to show."""
    if not found.papers and found.material.refused:
        raise _refusal(found.material.refused[0])


def _refusal(refused: RefusedPaper) -> PaperRefusal:
    """Give a refusal back as what it was raised as, with its own texts."""
    refusal = PaperRefusal(
        what=refused.what, where=refused.where, why=refused.why, remedy=refused.remedy
    )
    refusal.code = refused.code
    return refusal


def show_check(  # noqa: PLR0913  # one argument for each way to ask
    papers: Sequence[Path],
    *,
    people: Sequence[str],
    case: Path | None,
    html: Path | None,
    full: bool,
    on: int,
    as_json: bool,
) -> int:
    """Check the papers and give the exit code; 3 where none of them could be read.

    Raises ``NoPlaceForPage`` before anything is read, or the refusal of a paper, name or case.
    """
    _refuse_place(html)
    opened = None if case is None else Case.open(case)
    names = _people_of(opened, people, on=on)
    offered, unread = _offered(papers)
    found = check_papers(offered, people=names, case=opened, on=on)
    _refuse_if_unread(found)
    document = found.document(also_refused=unread)
    language = load_language("en")
    if as_json:
        shell.say_json(check_to_json(document, language))
    else:
        screen = shell.Screen.of_this_terminal()
        told = check_to_terminal(
            document, language, width=screen.width, colour=screen.color, full=full
        )
        shell.say(told.rstrip("\n"))
    if html is not None:
        found.pages.prepare(cited_pages(document))
        page = check_to_html(document, language, evidence=found.pages)
        write_whole(html, page.encode("utf-8"))
        if not as_json:
            shell.talk(shell.printable(f"Page: {html}"))
    return shell.ANSWERED if found.papers else shell.REFUSED


def _refuse_place(html: Path | None) -> None:
    """Refuse a place where no page can be: a folder, or a name in a folder that is not there."""
    if html is not None and (html.is_dir() or not html.parent.is_dir()):
        raise NoPlaceForPage(str(html), is_folder=html.is_dir())


def _offered(papers: Sequence[Path]) -> tuple[list[Offered], tuple[RefusedPaper, ...]]:
    """Read each paper that can be read. One paper alone is refused outright."""
    offered: list[Offered] = []
    unread: list[RefusedPaper] = []
    for path in dict.fromkeys(papers):
        try:
            offered.append(one_paper(path, limits=AddLimits()))
        except OfferedFileRefusal as refusal:
            if len(papers) == 1:
                raise
            unread.append(
                RefusedPaper(
                    refusal.where,
                    refusal.code,
                    refusal.what,
                    refusal.where,
                    refusal.why,
                    refusal.remedy,
                )
            )
    return offered, tuple(unread)


def _people_of(case: Case | None, people: Sequence[str], *, on: int) -> tuple[str, ...]:
    """Give the names asked about; with a case, the full names of its persons.

    Raises ``EmptyName``, ``NoSuchPerson`` or ``PersonNotClear``.
    """
    typed = tuple(name.strip() for name in people)
    if not all(any(letter.isalnum() for letter in name) for name in typed):
        raise EmptyName
    if case is None or not typed:
        return typed
    sheet = sheet_of(case.papers(), case.answers(), on=on)
    known = [member.label for member in sheet.members.get(Axis.person, ())]
    found = []
    for name in typed:
        full = person_named(name, known)
        if full is None:
            raise NoSuchPerson(name, known)
        found.append(full)
    return tuple(found)
