"""What a court enters, read from its parts: a judgment or finding, land or person, a denial.

The narrow patterns know the set phrases of an order; here a word of entering, whom or what it
runs against, and a word that denies are looked for each on its own.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.values.clauses import Act

_COURT: Final = re.compile(
    r"\b(?:judgments?|decrees?d?|adjudged|adjudges|ordered|court|execution|docket(?:ed)?"
    r"|order(?: of| for| is|,)|it is (?:\w+ ){0,3}(?:considered|found|ordered)|relief from"
    r" (?:the )?stay"
    r"|jurisdiction|confirm(?:ed|ing))\b",
    re.IGNORECASE,
)
_LAND: Final = (
    r"(?:(?:mortgaged |said |subject |foreclosed |secured |described )*(?:real estate|real"
    r" property|property|lands?|premises|res|collateral|parcel|lot|house|home))"
)
_ONLY_LAND: Final = re.compile(
    rf"\b{_LAND}\b[^.;]{{0,24}}?\b(?:alone|only|solely|exclusively|and not otherwise|and nothing"
    rf" (?:else|more)|and no(?:t| other))\b"
    rf"|\b(?:only|solely|exclusively|alone|limited|confined|restricted|none but|nothing but|no"
    rf" other than|nowhere (?:else )?but)\b[^.;]{{0,60}}?\b{_LAND}\b"
    rf"|\b(?:operates?|runs?|lies|stands|binds|attaches|enforced|charged|collectible|satisfied)\b"
    rf"[^.;]{{0,30}}?\b(?:against|upon|from|out of|on)? ?(?:the |said"
    rf" )?{_LAND}\b(?=[^;]{{0,90}}?\b(?:no"
    rf"|not|nor|never)\b)"
    r"|\b(?:quasi )?in[- ]rem\b(?! and in personam)",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(
    r"\bnot the persons?\b|\bno personal liability\b|"
    r"\b(?:no|not|nor|neither|without|never|denies|denied|declines?|declined|refus\w+|disallow\w+"
    r"|stricken|strikes|vacat\w+)\b[^.;]{0,110}?\b(?:personal(?:ly)?|individually|in personam"
    r"|deficienc(?:y|ies)|money (?:judgment|decree|award|relief)|personal estate|not a judgment"
    r"|other (?:estate|assets"
    r"|property|lands?|goods)|wages|bank accounts?)\b"
    r"|\b(?:personal|in personam|deficiency|money|deficiency judgment)\b[^.;]{0,80}?\b(?:is|are"
    r"|be|was|being)(?: hereby| therefore)? (?:denied|disallowed|refused|stricken|vacated"
    r"|overruled|unavailable|barred|not)\b",
    re.IGNORECASE,
)
_UPHELD: Final = re.compile(
    r"\b(?:motion|request|objection|petition|application|plea)\b[^.;]{0,40}? to (?:strike|vacate"
    r"|set aside|quash|modify|avoid)\b[^.;]{0,80}?\b(?:denied|overruled|refused)\b",
    re.IGNORECASE,
)
_MONEY: Final = (
    r"(?:judgments?|decrees?|deficienc(?:y|ies)|shortfall|residue|shortage|remainder|sum|debt"
    r"|balance|note|indebtedness)"
)
_PERSON: Final = re.compile(
    rf"\b{_MONEY}\b[^.;]{{0,120}}?\bagainst\b(?! the (?:land|property|premises|real|collateral)| "
    rf"(?:said )?{_LAND})[^.;]{{0,80}}?\b(?:personally|individually|jointly|severally|in"
    rf" person(?:am)?"
    rf"|as well as|execution|deficiency|residue|shortage|maker|who (?:sign|execut)\w+)\b"
    r"|\b(?:personal|deficiency|in personam) (?:deficiency|judgment|decree|money judgment)\b"
    r"[^.;]{0,90}?\b(?:decreed|entered|granted|awarded|rendered|docket(?:ed)?|against|versus"
    r"|stands?"
    r"|allowed)\b"
    r"|\b(?:hold(?:s|ing)?|held|finds?|found|adjudg\w+|declares?d?|decree[sd]?|is"
    r"|are)\b[^.;]{0,60}?"
    r"\b(?:personally |individually )?(?:liable|answerable|indebted|bound|obligated)\b[^.;]{0,60}?"
    r"\b(?:note|deficiency|debt|indebtedness|sum|judgment|personally|individually|whole|residue)\b"
    r"|\b(?:personally|individually) (?:liable|answerable|bound|obligated|indebted)\b"
    r"|\bjudgments?\b[^.;]{0,90}?\bin personam\b|\bin personam\b[^.;]{0,60}?\b(?:against|as to"
    r"|entered|judgments?)\b"
    r"|\bexecution\b[^.;]{0,40}?\b(?:issue|levied|against)\b[^.;]{0,60}?\b(?:goods|chattels|wages"
    r"|estate|assets|for (?:the |any |so much|such)|defendants?|therefor|deficiency|residue)\b"
    r"|\b(?:have(?: and)? )?recovers?\b (?:of and |judgment )?(?:from|of|against) [^.;]{0,80}?"
    r"\b(?:sum|deficiency|jointly|severally|balance|residue|\$)"
    r"|\b(?:residue|remainder|deficiency|balance|shortfall)\b[^.;]{0,50}?\b(?:levied|made|collected"
    r"|satisfied|paid) (?:of|out of|from|by)\b[^.;]{0,40}?\b(?:estate|goods|other|his|her|their"
    r"|defendants?|mortgagors?)\b"
    r"|\bcourt orders? [^.;]{0,40}? to (?:pay|make good)\b[^.;]{0,60}?\b(?:deficiency|short\w*"
    r"|residue|difference)\b|\badjudged to (?:owe|pay)\b|\bmade a (?:personal )?judgment against\b"
    r"|\b(?:defendants?|mortgagors?|makers?)\b[^.;]{0,60}?\b(?:pays?|make good)\b[^.;]{0,60}?"
    r"\b(?:deficiency|shortfall|residue)\b",
    re.IGNORECASE,
)
_ENTERS: Final = re.compile(
    r"\b(?:enter(?:s|ed|ing)?|grant(?:s|ed)?|award(?:s|ed)?|render(?:s|ed)?|adjudged?|adjudges"
    r"|ordered|orders|decreed|decrees|finds|found|finding|holds|held|hereby|shall|let|be it|docket"
    r"(?:ed)?|considered|being|is (?:not|against)|carries|binds|awarded|orders?|made (?:a|final"
    r"|absolute)|in favor of"
    r"|denie[sd]|overruled|declines?|given"
    r"|is (?:limited|confined)|lies|runs?"
    r"|operates?|limits|issue|stands)\b",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(
    r"\b(?:might|could|if (?:sought|requested|any is sought)|right to|free to|to (?:seek|obtain"
    r"|pursue)|seek(?:s|ing)?|sought|prays?|asks?|requests?|motion for|reserv\w+|(?<!not )retain\w*"
    r"|consents?|waiv\w+|confess\w*|agree[sd]?|attorney|warrant|authoriz\w+|you may|may (?:be"
    r" (?:entered|granted|sought|personally|held|liable)|seek|enter|obtain|ask|result)|can be"
    r"|generally|usually|lenders?|borrower shall|insurer|"
    r"reliev\w+|releas\w+|accord|satisfaction of|tenants?|landlords?|lessees?|acknowledges"
    r"|demands?|alleges?|claims?|in the event|complaint|will (?:be|ask|seek))\b",
    re.IGNORECASE,
)


def stands_upheld(words: str) -> bool:
    """Whether a motion against a judgment is denied, so that the judgment stands."""
    return _UPHELD.search(words) is not None


def decree_by_parts(words: str) -> tuple[Act, bool] | None:
    """Return what the words enter and its polarity; ``None`` where they enter nothing.

    A denial of anything personal is read before a judgment against a person, and a judgment
    both against land and a person is one against the person.
    """
    if not _COURT.search(words) or _OPEN.search(words) or not _ENTERS.search(words):
        return None
    if _NOBODY.search(words):
        return Act.enters_in_personam, stands_upheld(words)
    if _PERSON.search(words):
        return Act.enters_in_personam, True
    if _ONLY_LAND.search(words):
        return Act.enters_in_rem, True
    return None
