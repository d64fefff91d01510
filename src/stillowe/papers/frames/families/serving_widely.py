"""Service told in other words: by its parts, a paper, a way of giving it, and who took it.

The narrow patterns know the set phrases of a return. A court's finding, a letter or a neighbour's
account names the same parts in any order, so here each part is looked for on its own.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act

_PAPERS: Final = sieved(
    r"\b(?:summons(?:es)?|complaint|process|writs?|citations?|subpoena|petition|pleadings?|papers?"
    r"|documents|packet|envelope|original notice|alias|cop(?:y|ies)|serv(?:ed|ice)|svc|lawsuit"
    r"|foreclosure suit|court file)\b|\bthem at (?:his|her|their)\b|\bdelivered to:|\bserved"
    r" (?:up)?on:",
    re.IGNORECASE,
)
_SUIT: Final = re.compile(
    r"\b(?:serv(?:ed|ice|er)|svc|summons(?:es)?|writs?|citations?|subpoena|process|defendants?"
    r"|respondents?|complaint|lawsuit|suit|deputy|sheriff|constable|court|jurisdiction|affiant"
    r"|return(?: of service)?:?|attempts|sued|no answer|non-?residen\w+|publication was had"
    r"|officer|judge|rule \d+|non-?residents?|absent|absentee"
    r"|brought in|subject|be located"
    r"|be found|this case|publisher|legal ad|quash\w*|pleadings?|papers"
    r"|unknown (?:owners?|heirs|spouse))\b",
    re.IGNORECASE,
)
_NOT_OF_A_SUIT: Final = re.compile(
    r"\bnotices? (?:to quit|of (?:default|termination|non-?renewal|sale|the sale|public sale))\b"
    r"|\b(?:sheriff's|foreclosure|trustee's|judicial) sale\b|\bsale notice\b|\b(?:lease|tenancy)\b"
    r"|\bmay be served\b|\bcertificate of service\b|\b(?:counsel|attorneys?) (?:of record|for)\b"
    r"|\bforegoing\b|\bif you (?:are|were|have been) served\b|\bwhen served\b",
    re.IGNORECASE,
)
_AHEAD: Final = re.compile(
    r"\b(?:may|must|might|should|shall|will|can|could|(?<!he )would|to be|if|unless|until"
    r"|agree[sd]?|waiv\w+"
    r"|consents?|leave (?:for|to)|motion (?:for|to)(?! quash)|moves? (?:for|to)|asks? (?:for|that"
    r"|to)|seeks?|requires?|required|(?:permits?|allows?) (?=you|plaintiff|the|a|service)|unable"
    r"|cannot|suffic\w+|need|not (?:been"
    r" )?served)\b",
    re.IGNORECASE,
)
_OTHER: Final = (
    r"(?:wife|husband|spouse|son|daughter|brother|sister|mother|father|parent|grand\w+|aunt"
    r"|uncle|cousin|niece|nephew|\w+-in-law|room-?mate|boyfriend|girlfriend|fianc\w+|housemate"
    r"|co-?(?:resident|tenant|occupant|habitant)|housekeeper|nanny|caregiver|relative|neighbou?r"
    r"|occupant|resident|partner|adult|person of suitable age|suitable age|household|someone else"
    r"|inmate|in charge|receptionist|secretary(?! of state)|clerk|manager|co-?worker|doorman"
    r"|landlord|employer|front desk|guard|security desk|stranger"
    r"|concierge|landlady|stepson|stepdaughter|teen\w*|member of the family|family member"
    r"|person over|over (?:the age of )?(?:13|15|16|18|thirteen|fifteen|eighteen))"
)
_ANOTHER: Final = re.compile(rf"(?<!not )(?<!not to )(?<!not with )\b{_OTHER}\b", re.IGNORECASE)
_NOT_ANOTHER: Final = re.compile(
    r"\b(?:not|rather than|instead of|never),? (?:as [^,;]{0,24}, )?(?:to |with |upon |by )?"
    rf"(?:(?:his|her|their|the|a|any|some) )?(?:\w+ )?{_OTHER}\b"
    rf"|\b{_OTHER}\b,? who (?:was|were|is) not\b|\bfound only [^.;,]{{0,20}}{_OTHER}\b"
    rf"|\b(?:presence|front|sight) of [^.;,]{{0,20}}{_OTHER}\b",
    re.IGNORECASE,
)
_GIVEN: Final = re.compile(
    r"\b(?:left|leaving|gave|giving|given|hand(?:ed|ing)|deliver(?:ed|ing|y)|received|receiving"
    r"|accept(?:ed|ing)|took|taken|taking|plac(?:ed|ing)|put|tender(?:ed|ing)|serv(?:ed|ice|ing)"
    r"|svc|got|gets|entrusted|pass(?:ed|ing)|read(?:ing)?|laid|drop(?:ped|ping)|signed for|slid"
    r"|set)\b",
    re.IGNORECASE,
)
_MADE_TO_ANOTHER: Final = re.compile(
    r"\b(?:nail[- ]and[- ]mail|nailed and mailed|drop service|substituted? (?:service|svc)"
    r"|sub-?serv\w+|abode service|household service|registered agent|statutory agent"
    r"|resident agent|agent (?:authori[sz]ed|appointed) (?:by law )?to (?:accept|receive)"
    r"|secretary of state|commissioner of insurance|(?:alternat\w+|special order) (?:manner"
    r"|method|means|service))\b",
    re.IGNORECASE,
)
_MAILED: Final = re.compile(
    r"\b(?:certified|registered|first[- ]class) mail\b[^.;]{0,120}?\b(?:return receipt|service)\b"
    r"|\b(?:summons|papers|process|writ|citation) (?:was|were) (?:sent|mailed|e-?mailed)\b"
    r"|\b(?:served|service (?:was )?(?:made|had|effected|completed))\b[^.;]{0,40}?\bmail\b",
    re.IGNORECASE,
)
_PUT_UP: Final = re.compile(
    r"\b(?:posted|posting|affix\w*|tap(?:ed|ing)|nail(?:ed|ing)|tack(?:ed|ing)|attach(?:ed|ing)"
    r"|fasten(?:ed|ing)|stuck|pinned|hung|slid|wedged)\b[^.;]{0,90}?\b(?:doors?|doorway|entry"
    r"|entrance|gate|premises|residence|dwelling|property|house|home|building|apartment|porch"
    r"|mailbox|conspicuous|(?:letter|mail) (?:slot|box)|under the door)\b",
    re.IGNORECASE,
)
_PUT_IN: Final = re.compile(
    r"\b(?:put|pushed|shoved|dropped)\b[^.;]{0,60}?\b(?:through|under|in|into) (?:the|her|his"
    r"|their)"
    r" (?:(?:letter|mail|front) ?)?(?:slot|box|door|mailbox)\b",
    re.IGNORECASE,
)
_COURTHOUSE: Final = re.compile(r"\bcourthouse|\bat the (?:county )?court\b", re.IGNORECASE)
_IN_PRINT: Final = re.compile(
    r"\bpubli(?:cation|sh(?:ed|ing|er))\b|\bnewspapers?\b|\badvertis\w+\b|\blegal (?:ad|notices?)\b"
    r"|\bgazette\b|\bconstructive(?:ly)? (?:service|notice|serv\w+|notified)\b"
    r"|\b(?:printed|run|ran|appeared|inserted)\b[^.;]{0,50}\b(?:weeks?|paper|press|news|herald"
    r"|courier|times|journal|bulletin|ledger|tribune)\b|\bin (?:the|a) (?:county |local |daily"
    r" |weekly )?(?:paper|press)\b|\bwarning order\b|\border of (?:publication|notice)\b"
    r"|\bthrough print\b|\binsertions?\b|\bby printing\b|\bnewspaper ad\b|\b(?:appeared|ran"
    r"|carried|run) (?:\w+ ){0,4}in the (?-i:[A-Z][a-z])",
    re.IGNORECASE,
)
_OF_A_SALE: Final = re.compile(
    r"\bsales?\b|\bauction|\bsold\b|\bbid|\bopen house\b|\blisting\b", re.IGNORECASE
)
_HIMSELF: Final = re.compile(
    r"\b(?:him|her|them)sel(?:f|ves)\b|\bin person\b|\b(?:in|into) (?:the )?(?:\w+ ){0,2}?hands?\b"
    r"|\bpersonally\b|\bin[- ]hand\b|\bat (?:his|her|their|the \w+'s) feet\b|\bidentified"
    r" (?:him|her)self\b|\bhe was the (?:defendant|person)\b|\bhaving said (?:s?he|they) was\b"
    r"|\bindividual(?:ly)? service\b|\bface[- ]to[- ]face\b|\bdirectly (?:to|on|upon)\b"
    r"|\bwithin[- ]named\b|\bidentified (?:him|her)?\s?(?:to me )?as (?:the )?(?:defendant|"
    r"borrower|[A-Z])",
    re.IGNORECASE,
)
_TO_THE_ONE_SUED: Final = re.compile(
    r"\b(?:g[ia]ven?|gave|handed|delivered|tendered|read|served)\b[^.;]{0,60}?\b(?:to|upon|on"
    r"|with)?"
    r" ?(?:him|the (?:said )?defendant|(?:said|the within[- ]named|defendant) [A-Z]\w+|the"
    r" (?:borrower|mortgagor|respondent))\b(?!'s)"
    r"|\b(?:defendant|respondent|borrower|mortgagor)s?\b(?: [A-Z][\w.]*){0,3} (?:\w+ly"
    r" )?(?:accepted"
    r"|took|received|signed for|was (?:duly |personally |individually )?(?:served|handed|given))\b"
    r"|\b(?:I|we|you|me|he|she|they) (?:was|were|am|got|had been|have been) (?:\w+ )?(?:served"
    r"|handed)\b(?! (?:by|through) (?:publication|mail|posting))"
    r"|\b(?:handed|gave|giving) (?:me|us|you|it to me)\b|\bto subject\b"
    r"|\bwas given (?:the|a|his|her) (?:\w+ )?(?:complaint|summons|papers|writ|process|citation)\b"
    r"|\b(?:gave|handed|delivered)\b[^.;]{0,60}? to (?:Mr|Ms|Mrs|Dr)\b"
    r"|\b(?:took|accepted|received)\b[^.;]{0,40}?\bfrom the (?:\w+ )?(?:deputy|server|sheriff"
    r"|constable|officer|marshal)"
    r"|\b(?:put|placed|laid|pressed|dropped)\b[^.;]{0,60}?\b(?:in|into|at|before)\b[^.;]{0,30}?"
    r"\b(?:hands?|feet|lap|arms)\b"
    r"|\bserv(?:ed|ing) (?:upon |on )?(?:the |said |within|above)[^.;]{0,50}? by (?:giving|handing"
    r"|reading|delivering|leaving)\b"
    r"|\b(?:type|manner|method|mode|how)(?: of service| served)?\s*:?\s*(?:personal|individual"
    r"|in hand)\b",
    re.IGNORECASE,
)


def service_by_parts(words: str, before: str = "") -> Act | None:
    """Return how process was given, read from its parts; ``None`` where it was not, or not yet.

    Whoever took the papers for another is looked for before the one sued, for service in hand
    found too easily would find jurisdiction, and a personal judgment, where there is none.
    ``before`` is the sentence before, which may have said that a suit is spoken of.
    """
    printed = _IN_PRINT.search(words) is not None
    if not (printed or _PAPERS.search(words)) or not _SUIT.search(f"{before} {words}"):
        return None
    if _NOT_OF_A_SUIT.search(words) or _AHEAD.search(words):
        return None
    put_up = _PUT_UP.search(words) or _PUT_IN.search(words)
    if (put_up and not _COURTHOUSE.search(words)) or _MAILED.search(words):
        return Act.serves_at_abode
    if printed:
        return None if _OF_A_SALE.search(words) else Act.serves_by_publication
    return _handed(words)


def _handed(words: str) -> Act | None:
    """Return who took the papers that were handed over."""
    if _PAPERS.search(words) is None or _GIVEN.search(words) is None:
        return None
    denied = _NOT_ANOTHER.sub(" ", words)
    if _ANOTHER.search(denied) or _MADE_TO_ANOTHER.search(denied):
        return Act.serves_at_abode
    himself = _HIMSELF.search(words) or _TO_THE_ONE_SUED.search(words)
    return Act.serves_personally if himself else None
