"""What may stand beside a release without touching it: asides, lists, recitals of what happened.

The clause that frees somebody must be made of known words alone. Around it papers tell how a deed
was recorded, what a loan was secured by, what is enclosed. Such an aside is passed over, however
it is worded, where it opens as asides do, speaks neither of the debt nor of the release, and holds
no word of a dangerous field: a condition, a limit, a doubt, a price, somebody else's say.
"""

from __future__ import annotations

import re
from typing import Final

DANGER: Final = re.compile(
    # conditions and times to come
    r"\b(?:if|unless|until|till?|provid\w+|subject|upon|when\w*|once|contingent\w*|condition\w*"
    r"|depend\w*|pending|await\w*|before|prior|within|expir\w*|laps\w*|so long|as long|as soon"
    r"|assuming|in the event|in case|follow(?:s|ing)?|first|next|later|then|to be|to come"
    r"|deadline|due|anniversary|maturity"
    # what may be, what is wished
    r"|may|might|could|would|can|should|must|perhaps|possibl\w+|probabl\w+|tentativ\w*"
    r"|provisional\w*|preliminar\w+|conditional\w*|principle|theory|intend\w*|intention|plan\w*"
    r"|hop(?:e|es|ed|ing)|expect\w*|want\w*|wish\w*|propos\w+|request\w*|ask\w*|offer\w*|desir\w+"
    r"|discuss\w*|negotiat\w*|consider\w*|weigh\w*|review\w*|stud(?:y|ies|ying)"
    # limits
    r"|only|sole\w*|alone|except\w*|exclu\w+|but|however|although|though|notwithstanding|save"
    r"|saving|besides|other than|rather|instead|limit\w*|extent|less|minus|partial\w*|part"
    r"|portion|half|third|quarter|percent|some|most\w*|mainly|largely|least|above|below|over"
    r"|beyond|exceed\w*|excess|temporar\w*|now and then|while|during|period|years?|months?|weeks?"
    r"|days?|hours?|as to|as against|purposes?"
    # what is kept, revived or undone
    r"|reserv\w*|retain\w*|keep\w*|kept|preserv\w*|remain\w*|continu\w*|surviv\w*|still|lien|liens"
    r"|void\w*|null|revoc\w*|revok\w*|rescind\w*|rescission|withdr[ae]w\w*|cancel\w*|undo\w*|undid"
    r"|set aside|reinstat\w*|reviv\w*|mistak\w*|errors?|erroneous\w*|wrong\w*|disregard\w*"
    r"|strike|struck|delet\w*|disput\w*|avoid\w*|back"
    # doubt and hearsay
    r"|draft\w*|sample|specimen|example|apparent\w*|seem\w*|appears?|believ\w*|thinks?|thought"
    r"|alleg\w*|purport\w*|suppos\w*|said that|says?|told|tells?|claims? that|writes?|quot\w+"
    r"|view|opinion|word is|rumou?r\w*|report(?:s|ed) that|understood that|whether"
    # somebody else's say
    r"|investors?|insurers?|guarantors?|committee|board|vot(?:e|es|ed|ing)|approv\w*|consent\w*"
    r"|concur\w*|permit\w*|agree\w*|accept\w*|ratif\w*|decision|decid\w*|confirm\w*"
    # a price
    r"|price|cash|contribut\w*|pay|pays|paying|promis\w*|exchange|return for|wire[ds]?|deposit\w*"
    # denial
    r"|not|never|nothing|none|nobody|no|neither|nor|cannot|without|lack\w*|fail\w*|refus\w*"
    r"|declin\w*|den(?:y|ies|ied)|den(?:y|ies|ied)|little|hardly|scarcely)\b|n't\b|\$|\?|%"
)
"""The dangerous fields: one word of them, and an aside is not passed over."""

OF_THE_DEBT: Final = re.compile(
    r"\b(?:releas\w*|discharg\w*|forg[ai]v\w*|waiv\w*|satisf\w*|acquit\w*|relinquish\w*|absolv\w*"
    r"|exonerat\w*|deficien\w*|notes?|debts?|loans?|balances?|ow(?:e|es|ed|ing)|liab\w*|oblig\w*"
    r"|indebted\w*|claims?|collect\w*|pursu\w*|sue|recourse|judg[e]?ments?|shortfalls?|guarant\w*"
    r"|sums?|amounts?|money|rights?|remedies)\b"
)
"""What speaks of the debt or its release is no aside: its every word must be known."""

_POINTS_BACK: Final = re.compile(
    r"\b(?:it|its|this|that|these|those|so|such|thereof|thereby|the (?:foregoing|above|same"
    r"|letter|agreement|paper|document|instrument))\b"
)
_ASIDE: Final = re.compile(
    r"(?P<before>[,;:(\u2014]|^|-) ?"
    r"(?P<aside>(?:which|who|whom|whose|where|having|being|recorded|dated|executed|entered"
    r"|filed|known|commonly known|located|situated|captioned|numbered|formerly"
    r"|successor|as (?:shown|evidenced|described|recorded|servicer|trustee|attorney|agent"
    r"|successor|nominee|reflected)|by and through|acting|also known|f/k/a|a/k/a|d/b/a|husband"
    r"|wife|spouses|both of|a (?:married|single)|married|individually|including|together with"
    r"|in connection with|pursuant to|under (?:document|case|loan|account|file)|case|loan"
    r"|account|file|document|i\.?e|attention|p\.?o|suite|unit|lot|county|city|state)\b"
    r"[^,;:()]*?)(?=[,;:()\u2014]|$)"
)
_PARENTHESIS: Final = re.compile(r"\([^()]{1,120}\)")
_AND_MORE: Final = re.compile(r"(?:[,;] ?and|;) (?P<aside>[^,;:()]*?)(?=[,;:()]|$)")


_HARD: Final = re.compile(
    r"\b(?:if|unless|until|till?|provided|subject|upon|when|whenever|once|contingent\w*"
    r"|conditional\w*|pending|await\w*|expir\w*|laps\w*|so long|as long|as soon|assuming"
    r"|in the event"
    r"|in case|to be|to come|may|might|could|would|can|should|must|shall|will|wish\w*|hop\w+"
    r"|intend\w*|propos\w+|request\w*|ask\w*|offer|offers|only|sole\w*|except\w*|exclu\w+|but"
    r"|however|although|though|save|saving|other than|less|minus|partial\w*|half|temporar\w*"
    r"|reserv\w*|retain\w*|keep\w*|remain|remains|continu\w*|surviv\w*|void\w*|revo[ck]\w*"
    r"|rescind\w*"
    r"|withdr[ae]w\w*|undo\w*|undid|reinstat\w*|reviv\w*|mistak\w*|error|draft\w*|sample"
    r"|apparent\w*"
    r"|seem\w*|believ\w*|alleg\w*|opinion|(?<!in )view|stay|automatic|promis\w*|new|contribut\w*"
    r"|pay|pays"
    r"|paying|not|never|nothing|none|nobody|no|neither|nor|cannot|without|fail\w*|refus\w*"
    r"|declin\w*"
    r"|den(?:y|ies|ied)|that(?= (?:having|the|your|our|his|her|its|their|title|grantee|it|a)\b)"
    r"|underst[ao]\w*"
    r"|rumou?r\w*|say|says|said|tell|tells|told|hear\w*)\b|n't\b|\$|\?|%"
)
_LEADS: Final = re.compile(
    r"^\W*(?:\d+\W+)?(?:now,? therefore,? |and |also,? )*(?:"
    r"(?:and )?(?:whereas|because|since|pursuant to|in consideration of|in compromise"
    r"|in (?:full )?accord"
    r"|in accordance|in recognition|in light of|in view of|in connection|as part of|as a result"
    r"|as a consequence|as a condition precedent|on account of|by reason of|by virtue of|acting"
    r"|it being"
    r"|reference is|for and in consideration|under the terms|having|being|inasmuch as)\b"
    r"|(?:the |said |your |our |his |her |its "
    r"|their )?(?:[\w'-]+ ){1,9}?having (?:been )?\w+(?:ed|en|sold|made|paid|met|put|held)\b"
    r")[^,;:]*(?:, ?\d{4}\b[^,;:]*)?[,;:]"
)
"""What leads up to a release: why, under what, after what had happened."""

_SHAPE: Final = re.compile(
    r"[a-z]{2,}(?:tion|tions|ment|ments|ness|ity|ities|ship|ances?|ences?|ed)"
)
_NOT_BY_SHAPE: Final = re.compile(
    r".*(?:reserv|retain|except|condit|exempt|limit|opin|permi|suspen|postpon|forbear|contingen"
    r"|misconcep|misinform|misunder|reput|presum|assum|expect|intent|recommend|suggest|propos|offer"
    r"|promis|assur|advert|tout|rumor|hint|alleg|report|claim|fear|hop|wish|want|need|ask|request"
    r"|demand|exclu|defer|delay|stay|pend|refus|declin|den[iy]|disput|contest|void|revoc|revok"
    r"|resci"
    r"|withdr|reinstat|reviv|avoid|fail|lack|miss|lapse|expir|convert|replac|renew|modif|amend"
    r"|restor|continu|remain|preserv|surviv|keep|half|frac|percent|quant|partial|portion|share"
    r"|reduc|lower|cap|assess|student|busi|compan|employ|install|instal|probat|guess|doubt|imag"
    r"|pretend|suppos|hypoth|simul|quot|draft|scribbl|plan|negoti|consider|review|apprais|vot|cit"
    r"|discret|facilit|automat|temporar|interim|trial|arrears|delinq|deposit|down|insur|contribut"
    r"|truth|veteran|occup|unemploy|hardship|eligib|qualif|entit|availab|abilit|possib|probab"
    r"|liabilit|advis|admit|seem|appear|hear|seiz|garnish|levi|attach|collect|pursu|sue|su[ei]d"
    r"|publi|relocat|construct|appli|delet|strik|struck|website|mention|list|argu|insist|warrant"
    r"|represent|anniver|referenc|ward)"
)
"""Shapes of harmless nouns and participles, and the stems that are not harmless in them."""


def is_harmless_by_shape(word: str) -> bool:
    """Whether an unknown word has the form of a noun or participle that narrows nothing."""
    return _SHAPE.fullmatch(word) is not None and _NOT_BY_SHAPE.match(word) is None


def _without_leads(folded: str) -> str:
    left = folded
    for _ in range(4):
        found = _LEADS.match(left)
        if found is None or _HARD.search(found.group()):
            return left
        left = left[found.end() :]
    return left


def without_asides(folded: str) -> str:
    """Return folded words without the asides that touch nothing."""
    left = _PARENTHESIS.sub(_kept_in_brackets, _without_leads(folded))
    for _ in range(2):
        left = _ASIDE.sub(_kept, left)
    return _AND_MORE.sub(_kept_with_and, left)


def _touches(words: str) -> bool:
    return DANGER.search(words) is not None or OF_THE_DEBT.search(words) is not None


def _kept(match: re.Match[str]) -> str:
    return match.group() if _touches(match["aside"]) else match["before"]


def _kept_in_brackets(match: re.Match[str]) -> str:
    return match.group() if _REFERS.search(match.group()) or DANGER.search(match.group()) else " "


_REFERS: Final = re.compile(r"\bsee\b|\bnote \d|\*|footnote")


def _kept_with_and(match: re.Match[str]) -> str:
    words = match["aside"]
    return match.group() if _touches(words) or _POINTS_BACK.search(words) else " , "
