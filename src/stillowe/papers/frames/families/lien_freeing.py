"""Land, shares and goods let out of a lien: no debt is named, and none is given up.

Verbs with "lien" or "mortgage" for object are read with the other verbs (``freeing_by_verb``);
here stand the ways that name the land, the paper recorded, or the interest instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_parts import DEBTS
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.sieve import meets, need_of
from stillowe.values.clauses import Act, Matter

_LAND: Final = (
    r"(?:property|premises|lots?|parcels?|units?|land|tract|real estate|home|house|title|acres?"
    r"|aircraft|boat|machinery|goods|residence|dwelling|farm|condominium|shares?|certificates?"
    r"|collateral|equipment|inventory|accounts|vehicle|certificate of title)"
)
_LIEN: Final = (
    r"(?:(?:\w+ )?liens?|mortgages?|deeds? of trust|trust deeds?|security (?:instrument|interest"
    r"|agreement)s?"
    r"|encumbrances?|claims? of lien|pledges?|financing statements?|assignments? of rents|lis "
    r"pendens)"
)
_PAPER: Final = (
    r"(?:releases?|satisfactions?|discharges?|terminations?|reconveyances?|cancellations?)"
    r"(?: piece)?"
)
_PATTERNS: Final = re.compile(
    rf"\b(?:releas(?:e|es|ed|ing)|free[sd]?|let(?:s)? out|reconvey(?:s|ed)?)"
    rf" [^.;,]{{0,90}}?\b{_LAND}\b"
    rf"(?=[^.;]{{0,120}}\b(?:from|of|out of)\b[^.;]{{0,30}}{_LIEN}\b)"
    r"|\b(?:release|releases|released) (?:the |this |your |said |such |[\w]+'s )+(?:property|home"
    r"|house"
    r"|premises|land|collateral"
    r"|parcel|lot)\b"
    rf"|\b{_LAND}\b[^.;]{{0,80}}\b(?:is|are|be) (?:hereby |now )?(?:let out|released|free|freed"
    rf"|discharged|clear|cleared)"
    rf" (?:of|from)\b[^.;]{{0,30}}{_LIEN}"
    r"|\b(?:quit-?claims?|conveys?|remises?|releases?)\b[^.;]{0,140}\bright,? title,?(?: and)?,?"
    r" (?:interest|claim)"
    rf"[^.;]{{0,140}}\b(?:through|by|under|virtue of)\b[^.;]{{0,40}}{_LIEN}"
    rf"|\breconveys?\b[^.;]{{0,160}}\b(?:estate|title|interest|deed of trust)"
    rf"|\b(?:sends?|files?|filed|records?|recorded|delivers?|enclos(?:e[ds]?|ing)|execut(?:e|es"
    rf"|ed)|provides?|issues?|mail(?:s|ed)?|furnish)\b"
    rf"[^.;]{{0,60}}\b{_PAPER} of (?:the |our |its |their |this |that |said |such |[A-Z]\w+'s"
    rf" )*(?:\w+ ){{0,2}}?{_LIEN}\b"
    rf"|\b{_PAPER} of (?:the |our |its |their |[A-Z]\w+'s )(?:\w+ )?{_LIEN}\b"
    rf"|\b(?:claims?|holds?|retains?|has|have) no (?:further |longer |remaining )?{_LIEN}\b"
    rf"|\b(?:clears?|removes?|lifts?|takes?|taking) (?:our|its|the"
    rf"|their) {_LIEN}\b(?=[^.;]{{0,40}}\b(?:from|off)\b)"
    rf"|\b{_LIEN}\b[^.;]{{0,60}}\b(?:is|are|has been|was) (?:hereby )?(?:released|discharged"
    rf"|satisfied|cancelled|terminated)\b"
    rf"|\b(?:takes?|taking|took|lifts?|removes?|pulls?) (?:our|its|the|their|that|said) (?:\w+ "
    rf"){{0,2}}?{_LIEN}"
    rf" (?:off|from)\b|\bsign(?:s|ing)? off (?:on )?(?:our|its|the|their) (?:\w+ )?{_LIEN}"
    rf"|\b(?:{_LIEN}|instrument recorded)\b[^.;]{{0,70}}?\b(?:is|are|be|been|stands?) (?:\w+ "
    rf")?(?:and \w+ )?"
    r"(?:cancell?ed|satisfied|released|discharged)(?: and \w+)? of record\b"
    rf"|\b{_LIEN}\b[^.;]{{0,60}}? (?:is|are|be|been) (?:hereby |now )?(?:stripped|avoided|lifted"
    rf"|removed"
    r"|void|voided|vacated|erased)\b"
    rf"|\b(?:satisfaction|release|discharge|reconveyance)\b[^.;]{{0,30}}? (?:frees?|clears?) "
    rf"(?:your|the|his|her"
    rf"|their) (?:title|{_LAND})\b"
    rf"|\b(?:remise|release|quit-?claim|convey)s?\b[^.;]{{0,90}}?\b(?:right|title|interest"
    rf"|claim)\b[^.;]{{0,60}}?"
    rf"\b(?:acquired|held|derived|got|it has|obtained)\b[^.;]{{0,30}}?{_LIEN}"
    rf"|\b(?:discharge|cancel|release|satisfy)(?:s|ed)? of record (?:our|its|the|their|that) "
    rf"(?:\w+ )?{_LIEN}"
    r"|\b(?:secured party|bank|lender|creditor|our|its)(?:'s)? (?:security )?interest in (?:the "
    r"|all |said |such"
    rf" )?(?:\w+ )?{_LAND}\b[^.;]{{0,60}}? (?:is|are|has been|shall be) (?:hereby )?(?:terminated"
    rf"|released|ended)"
    rf"|\btake (?:it|them|title|the \w+|possession) free (?:and clear )?(?:of"
    rf"|from)[^.;]{{0,40}}?{_LIEN}"
    rf"|\b{_LIEN}\b[^.;]{{0,40}}?\b(?:no longer|shall not longer|will no longer) (?:be a|is a"
    rf"|encumbers?|bind"
    r"|attach|burden|affect)"
    r"|\btermination statements?\b[^.;]{0,50}\b(?:filed|recorded|delivered|sent)\b"
    rf"|\bcertificates? of (?:release|discharge|satisfaction)\b[^.;]{{0,60}}?{_LIEN}"
    rf"|\bshares?\b[^.;]{{0,50}}\bfree from pledge",
    re.IGNORECASE,
)
_NEED: Final = need_of(_PATTERNS)
_STEMS: Final = Stems(
    *(
        "lien",
        "mortgage",
        "deed of trust",
        "trust deed",
        "security",
        "secured",
        "encumbranc",
        "pledge",
    ),
    *(
        "financing statement",
        "assignment of rents",
        "lis pendens",
        "reconvey",
        "termination statement",
    ),
    *("instrument recorded", "release the", "releases the", "collateral", "frees", "release this"),
    *(
        "releases this",
        "release your",
        "releases your",
        "released the",
        "reconveyance",
        "interest in",
    ),
)
_AGAINST: Final = re.compile(
    r"\b(?:not|never|nor|neither|no release|nothing|notwithstanding|after|if|although|despite|by"
    r" any|upon any|even|failure|bankruptcy"
    r"|previously|formerly|because|reported|when the)\b[^.;]{0,70}$|\b(?:any|no)\s+$",
    re.IGNORECASE,
)
_SUM_OF: Final = re.compile(
    r"\$[\d,. ]+ ?of (?:(?:the|your|his|her|their|a) )?(?:\w+ )?$", re.IGNORECASE
)
"""A sum "of your mortgage" that was cancelled is money, not a lien."""
_ALSO: Final = re.compile(r"\balso\b", re.IGNORECASE)
_DEBT_GONE: Final = re.compile(
    r"\b(?:forgave|forgiven|cancelled|waived?|released from|discharged from|owe (?:us )?nothing)\b",
    re.IGNORECASE,
)
_FALSE: Final = re.compile(
    r"\b(?:information|hazardous|funds|draws?|insurance|escrow|retain\w+|tenant|lease|possession)\b"
    r"|\bfree (?:and clear )?of all\b|\bcondition precedent\b",
    re.IGNORECASE,
)


def liens_freed_in(scene: Scene) -> Iterator[Found]:
    """Yield land or goods let out of a lien where the sentence gives up nothing else."""
    if not _STEMS.stand_in(scene.text) or not meets(scene.text, _NEED):
        return
    match = _PATTERNS.search(scene.text)
    if match is None or match.end() <= scene.lead_length or _FALSE.search(match.group()):
        return
    if _AGAINST.search(scene.text[: match.start()]):
        return
    if _ALSO.search(scene.text) and any(_DEBT_GONE.search(words) for words in scene.before):
        return
    if _SUM_OF.search(scene.text[: match.start()]):
        return
    if any(one.matter in DEBTS for one in matters_in(match.group())):
        return
    yield Found(Act.frees_lien, what=Matter.lien, what_words=match.group())
