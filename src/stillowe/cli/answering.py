"""``analyze``: the answer on the terminal, the page and the trace in the case folder."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from stillowe.casefile import Case, write_whole
from stillowe.casefile.refusals import CaseBusy, CaseNotWritable
from stillowe.cli import shell
from stillowe.facts import definition_of
from stillowe.report import (
    build_document,
    cited_pages,
    load_language,
    to_html,
    to_json,
    to_terminal,
)
from stillowe.values import Severity, iso_day
from stillowe.workbench import Analysis, analyze
from stillowe.worlds import trace_to_json

PAGE_NAME: Final = "report.html"
TRACE_NAME: Final = "trace.json"


def show_analysis(  # noqa: PLR0913  # one argument for each way to ask
    folder: Path,
    *,
    html: Path | None,
    check: str | None,
    opened: Sequence[str],
    full: bool,
    on: int,
    as_json: bool,
) -> int:
    """Answer the case and give the exit code."""
    names = [str(definition_of(name).name) for name in opened]
    analysis = analyze(Case.open(folder), on=on, opened=names)
    document = build_document(analysis.material)
    language = load_language("en")
    if as_json:
        shell.say_json(to_json(document, language))
    else:
        screen = shell.Screen.of_this_terminal()
        told = to_terminal(document, language, width=screen.width, colour=screen.color, full=full)
        shell.say(told.rstrip("\n"))
    analysis.evidence.prepare(cited_pages(document))
    page = to_html(document, language, evidence=analysis.evidence).encode("utf-8")
    if html is not None:
        write_whole(html, page)
    kept = _keep(analysis.case, {PAGE_NAME: page, TRACE_NAME: trace_file(analysis)})
    if kept and not as_json:
        shell.talk(shell.printable(f"Page: {html or folder / PAGE_NAME}"))
    return _exit_code(analysis, check)


def trace_file(analysis: Analysis) -> bytes:
    """Give every trace of the analysis as one canonical file: no clock, no path, no locale."""
    material = analysis.material
    book = material.rulebook
    traces: list[dict[str, Any]] = [
        {"conclusion": name, "member": member, "end": end, "trace": trace_to_json(node)}
        for (name, member, end), node in sorted(material.traces.items(), key=lambda kept: kept[0])
    ]
    content = {
        "schema": "traces.v1",
        "on": iso_day(material.on),
        "program": material.program_version,
        "law": None
        if book is None
        else {
            "jurisdiction": book.jurisdiction,
            "version": book.version,
            "digest": book.digest,
        },
        "papers": sorted(paper.sha256 for paper in material.papers),
        "traces": traces,
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8") + b"\n"


def _keep(case: Case, outputs: Mapping[str, bytes]) -> bool:
    """Put outputs into the case; a folder that takes none does not take the answer away."""
    try:
        for name, content in outputs.items():
            case.write_output(name, content)
    except (CaseNotWritable, CaseBusy) as refusal:
        shell.tell_refusal(refusal, as_json=False)
        return False
    return True


def _exit_code(analysis: Analysis, check: str | None) -> int:
    worst = analysis.worst_finding()
    if check is None or worst is None or worst < Severity[check]:
        return shell.ANSWERED
    return shell.FOUND
