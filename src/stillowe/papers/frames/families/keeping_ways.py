"""The ways in which a sentence keeps a debt: a right, a liability, a balance, a pursuit."""

from __future__ import annotations

from typing import Final

from stillowe.papers.frames.families.keeping_way import Sort, Way, way
from stillowe.papers.frames.families.keeping_words import (
    ADVERB,
    CAN,
    GAP,
    GO_AFTER,
    LEFT,
    LIABLE,
    OWED,
    PERSON,
    REMAIN,
    SHORT,
)
from stillowe.values.clauses import Modality

_KEEPS: Final = (
    r"(?:reserv(?:e|es|ed|ing)|retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|preserv(?:e|es|ed|ing)"
    r"|saves|saving"
    r"|maintain(?:s|ing)?|withholds?)"
)
_RIGHTS: Final = (
    r"(?:rights?|remed(?:y|ies)|claims?|actions?|recourse|option|privilege|power|causes? of action)"
)

WAYS: Final[tuple[Way, ...]] = (
    # -- a right is kept
    way(
        Sort.right,
        rf"\b{_KEEPS}\b{SHORT}(?:, [^.;,]{{0,60}},"
        rf" )?{SHORT}\b(?P<right>{_RIGHTS})\b(?P<tail>[^.;]{{0,140}})",
        gate=r"reserv|retain|keep|kept|preserv|sav|maintain|withh",
    ),
    way(
        Sort.right,
        rf"\b(?P<right>{_RIGHTS}|leave|request|(?:issue|question|matter|ruling)(?: of| on| as"
        rf" to)?[^.;]{{0,20}} deficiency)\b(?P<tail>{GAP})\b(?:is|are|be|being|remain|remains"
        r"|stands?|hereby)\b"
        r"(?: \w+){0,3} (?:reserved|preserved|retained|saved|kept|excepted|unaffected|unimpaired"
        r"|intact)\b",
        gate=r"reserved|preserved|retained|saved|kept|excepted|unaffected|unimpaired|intact",
    ),
    way(
        Sort.right,
        r"\bwithout (?:prejudice (?:to|in respect of|as to)|waiving|releasing|impairing"
        r"|affecting|limiting"
        rf"|discharging|diminishing)\b(?P<tail>[^.;]{{0,120}}?\b(?:{_RIGHTS}|request|{OWED}"
        r"|liabilit(?:y|ies)"
        r"|collect\w*)\b[^.;]{0,80})",
        gate=r"without (?:prej|waiv|releas|impair|affect|limit|disch|dimin)",
    ),
    way(
        Sort.right,
        r"\b(?:reserv(?:es?|ed|ing)|retain(?:s|ed|ing)?|preserv(?:es?|ed"
        r"|ing))\b(?P<tail>[^.;]{0,60}?\b(?:action at law|(?:personal )?deficiency"
        r"|(?:unpaid|remaining) "
        r"balance|shortfall|debt|indebtedness)\b(?! (?:payment|reserve)s?\b)[^.;]{0,60})",
        gate=r"reserv|retain|preserv",
    ),
    # -- a person stays liable
    way(
        Sort.liability,
        rf"\b{REMAIN},? {ADVERB}(?:(?:personally|fully|primarily|jointly)"
        rf" )?{LIABLE}\b(?P<tail>[^.;]{{0,140}})",
        gate=r"remain|continu|stay|still|nevertheless|nonetheless|go on being",
    ),
    way(
        Sort.liability,
        rf"\b(?:shall|will|is|are|may|could|can|be|and)\b (?:be )?{ADVERB}(?:held )?{ADVERB}"
        r"(?:liable|responsible|answerable|obligated|accountable|indebted)\b"
        rf"(?P<tail>{GAP}\b{LEFT}[^.;]{{0,80}})",
        gate=r"liable|responsib|answerable|obligated|accountable|indebted",
    ),
    way(
        Sort.liability,
        r"\b(?:still|continues? to|nevertheless|will (?:still )?|shall (?:still )?|would still"
        r"|also|likewise|does) ?"
        r"(?:be )?ow(?:e|es|ing)\b(?P<tail>[^.;]{0,100})",
        gate=r"\bow(?:e|es|ing)\b",
    ),
    way(
        Sort.liability,
        r"\b(?:owes?|to pay) (?:us |the bank )?(?:all of it|the whole|all of the|the rest|the"
        r" balance|the difference"
        r"|the shortfall|the deficiency|any deficiency|any shortfall|any balance|whatever|what"
        r" is left)\b"
        r"(?P<tail>[^.;]{0,80})",
        gate=r"\bowe|to pay",
    ),
    way(
        Sort.liability,
        r"\b(?:did|do|does|will|would|shall)(?:n't| not) (?:take|remove|get|let|bring) (?:you"
        rf"|him|her|them|{PERSON})"
        r" (?:off|out|from)\b(?P<tail>[^.;]{0,80})",
        gate=r"(?:n't| not) (?:take|remove|get|let|bring)",
    ),
    way(
        Sort.liability,
        r"\b(?:your|his|her|their|borrower's|guarantor's|maker's|obligor's|seller's"
        r"|mortgagor's)? ?(?:personal )?"
        r"(?:liabilit(?:y|ies)|undertakings?|responsibilit(?:y|ies)"
        rf"|obligations?)\b(?P<tail>{GAP})\b"
        r"(?:(?:shall |will |does |do )?(?:continues?|remains?|survives?|subsists?|endures?"
        r"|stands?|persists?)"
        r"|(?:is|are|(?:shall|will) be) (?:absolute|unconditional|joint|unaffected|continuing"
        r"|unabated|undiminished|unimpaired))\b(?!"
        r" (?:discharged|quit))",
        gate=r"continu|remain|surviv|subsist|endur|stand|persist|absolute|unconditional|joint"
        r"|unaffected|unabated|undimin|unimpair",
    ),
    way(
        Sort.liability,
        r"\bleav(?:es?|ing)\b(?P<tail>[^.;]{0,60}?\b(?:bound|liable|obligated|responsible|unpaid"
        r" and owing|owing)\b[^.;]{0,40})",
        gate=r"leav",
    ),
    way(
        Sort.liability,
        r"\b(?:shall|must|will(?: have to)?|agrees? to|has to|have to) (?:still )?(?:re)?pay"
        r" (?:us |lender |the bank )?(?:any |the |such |whatever )?(?:\w+ ){0,1}?"
        r"(?:residue|deficiency|shortfall|rest|difference|remainder|what is left|is"
        r" left)\b(?P<tail>[^.;]{0,60})",
        gate=r"(?:residue|deficiency|shortfall|rest|difference|remainder|left)\b",
    ),
    way(
        Sort.survival,
        rf"\b(?P<debt>{OWED}|duty to (?:re)?pay)\b(?P<tail>[^.;]{{0,60}}?)\b(?:does|do|did|will"
        r"|shall)(?: not|n't) (?:\w+ )?"
        r"(?:end|cease|stop|go away|terminate|disappear|vanish|lapse|expire)(?=$|[.;,]| (?:when"
        r"|because|until|upon|by|with|at|on|just)\b)",
        gate=r"(?:not|n't) (?:\w+ )?(?:end|cease|stop|go|terminate|disappear|vanish|lapse|expire)",
    ),
    way(
        Sort.survival,
        rf"\b(?P<debt>{OWED})\b(?P<tail>[^.;]{{0,60}}?)\b(?:is|are|will be) yours to (?:re)?pay\b",
        gate=r"yours to",
    ),
    # -- a debt stays due
    way(
        Sort.survival,
        rf"\b(?P<debt>{OWED})\b(?P<tail>{GAP})\b(?:(?:shall|will|does|would|do|is to|are to)"
        r" )?(?:nevertheless |still |"
        r"also )?(?<!that )(?<!(?<!, )which )(?<!whatever )(?<!may )(?<!as )"
        r"(?:remains?|continues?(?: to be)?|stays?|(?:is|are) still|still (?:is|are)|goes on"
        r"|stands?) "
        rf"{ADVERB}(?:(?:as|with) )?(?:(?:an?|the|your|his|her|its|in|and) )?(?:\w+"
        r" ){0,2}?(?:due|owing|payable"
        r"|outstanding|owed|collectib?le|collectable|enforceable|(?:full )?force|effect"
        r"|(?:\w+ )?(?:obligations?|debt|responsibility|liability)|un(?:affected|impaired|abated"
        r"|diminished|changed"
        r"|satisfied|discharged|released|modified|forgiven)|alive|binding|valid|active|open"
        r"|yours|in place)\b",
        gate=r"remain|continu|stays?\b|still|goes on|stands?\b",
    ),
    way(
        Sort.survival,
        r"\b(?P<debt>notes?|bond|debt|indebtedness|loan|secured debt|guarant(?:y|ee)|deficiency"
        r"|shortfall"
        r"|(?:unpaid |remaining )?balance|residue|remainder|liability for any sum|account)\b"
        r"(?P<tail>[^.;]{0,90}?)\b(?:(?:shall|will|does|would) )?"
        r"(?:survives?|subsists?|outlives?|endures?|persists?|stands?(?=$|[.;,])|lives? on"
        r"|follows? you)\b",
        gate=r"surviv|subsist|outlive|endure|persist|stand|li(?:fe|ve)s? on|follow",
    ),
    way(
        Sort.survival,
        rf"\b(?P<debt>{OWED})\b(?P<tail>{GAP})\b(?:remaining|continuing|staying) (?:\w+"
        r" ){0,3}?(?:an?|the|your|as) "
        r"(?:\w+ ){0,3}(?:obligation|debt|liability|responsibility)\b",
        gate=r"(?:remaining|continuing|staying) ",
    ),
    way(
        Sort.survival,
        r"\b(?:does|do|did|will|shall|would)(?: not|n't) (?:end|close|wipe out|erase|cancel|pay"
        r" off|finish|eliminate)"
        rf"\b(?P<tail>[^.;]{{0,40}}?)\b(?P<debt>{OWED}|dut(?:y|ies)|promises?)\b",
        gate=r"(?:not|n't) (?:end|close|wipe|erase|cancel|pay off|finish|elimin)",
    ),
    way(
        Sort.survival,
        r"\b(?:liens?|mortgage|security interests?|guarant(?:y|ies)|guaranties"
        r"|subordinations?)\b(?P<tail>[^.;]{0,90}?)"
        r"\b(?:shall |will )?(?:continues?|remains?) (?:to secure|in full force|in force|in"
        r" effect)\b",
        gate=r"secure|force|in effect",
    ),
    way(
        Sort.survival,
        rf"\b(?P<debt>{OWED})\b(?P<tail>{GAP})\b(?:will be|shall be|is|are|remains?|becomes?)"
        r" (?:\w+ ){0,2}?(?:your"
        r"|the (?:borrower|seller|maker|mortgagor|guarantor)'?s?'?|(?:his|her|their)) (?:\w+"
        r" ){0,2}?"
        r"(?:responsibility|obligation|debt|liability)\b",
        gate=r"(?:be|is|are|remains?|becomes?) (?:\w+ ){0,2}?(?:your|the|his|her|their) ",
    ),
    way(
        Sort.liability,
        r"\b(?:must|ha(?:s|ve) to|need to|(?:is|are|be) required to|expected to|shall|will have"
        r" to) (?:still|also|nevertheless|then|"
        r"nonetheless) (?:re)?pay\b(?P<tail>[^.;]{0,80})",
        gate=r"(?:still|also|nevertheless|then|nonetheless) (?:re)?pay",
    ),
    # -- the lender's side may go after the rest
    way(
        Sort.pursuit,
        rf"\b{CAN}(?:, [^.;,]{{0,40}},)? {ADVERB}{GO_AFTER}\b(?P<tail>[^.;]{{0,120}})",
        Modality.possible,
        gate=r"\b(?:may|can|could|might)\b|free|able|entitled|permitted|allowed|liberty|authori"
        r"|right|option|power|ability|privilege|intend|plan|expect|mean|propose",
    ),
    way(
        Sort.pursuit,
        rf"\b(?P<debt>{OWED}|judgments?|you|borrower|guarantor|suit|lawsuit"
        rf"|action)\b(?P<tail>{GAP})\b"
        rf"(?:may|can|could|might|will|shall) {ADVERB}be {ADVERB}(?:sued|pursued|collected"
        r"|sought|entered|obtained"
        r"|recovered|demanded|brought|enforced|(?:asked|required|called upon) to (?:re)?pay|held"
        r" (?:\w+ )?(?:liable"
        r"|responsible|to)|garnished|taken)\b(?P<more>[^.;]{0,80})",
        Modality.possible,
        gate=r"(?:may|can|could|might|will|shall) (?:\w+ ){0,3}?be ",
    ),
    way(
        Sort.pursuit,
        r"\b(?P<debt>accounts?|loan|balance|debt|file|deficiency|shortfall|matter|it"
        r"|we)\b(?P<tail>[^.;]{0,60}?)\b(?:will|may"
        r"|shall|can|could|might|has been|is being|is)\b (?:\w+ ){0,2}?(?:be )?(?:placed?"
        r"|referr?(?:ed)?|turn(?:ed)? over"
        r"|sent|send|assign(?:ed)?|transferr?(?:ed)?|forward(?:ed)?|hand(?:ed)? (?:over"
        r"|on))\b(?P<more>[^.;]{0,50}?\b(?:to|with|for) [^.;]{0,40}?"
        r"\b(?:collect\w*|recovery|attorneys?|treasury|agency|offset|cross-servicing)\b)",
        Modality.promised,
        gate=r"collect|recovery|attorney|treasury|agency|offset|cross-",
    ),
    way(
        Sort.pursuit,
        rf"(?<!longer )\blook(?:s|ing)? to (?:you|{PERSON}|the (?:{PERSON}"
        r"|signers?))\b(?P<tail>[^.;]{0,40}?\b(?:to|for)\b"
        r"[^.;]{0,80})",
        gate=r"look(?:s|ing)? to",
    ),
    way(
        Sort.pursuit,
        r"\b(?P<debt>hear from|contacted by|receive (?:a )?(?:bill|letter|demand)s?"
        r" from)\b(?P<tail>[^.;]{0,80}?\b(?:repay\w*"
        r"|paying|balance|debt|shortfall|owe)\b)",
        Modality.possible,
        gate=r"hear from|contacted|receive",
    ),
    way(
        Sort.pursuit,
        r"\b(?:court|judge|jurisdiction)\b(?P<tail>[^.;]{0,80}?)\b(?:retain\w*|reserv\w+|keeps?"
        r"|jurisdiction to)\b"
        r"(?P<more>[^.;]{0,160}?\b(?:deficiency|personal judgment|money judgment|unpaid balance"
        r"|shortfall)\b)",
        Modality.possible,
        gate=r"retain|reserv|keep|jurisdiction",
    ),
    way(
        Sort.pursuit,
        r"\b(?:may|can|shall be entitled to|is entitled to) (?:\w+ ){0,2}(?:credit["
        r" -])?bid\b(?P<tail>[^.;]{0,60}?\b(?:less"
        r"|part|portion|any part|some)\b[^.;]{0,40}?\b(?:indebtedness|debt|obligations|loan"
        r"|amount|sums?)\b)",
        Modality.possible,
        gate=r"\bbid\b",
    ),
    way(
        Sort.pursuit,
        rf"\b(?:will|shall) {ADVERB}{GO_AFTER}\b(?P<tail>[^.;]{{0,60}}?\b(?:{LEFT}|against"
        rf" (?:you|{PERSON}|the {PERSON})"
        rf"|the loss|from (?:you|the {PERSON}|{PERSON}))\b[^.;]{{0,60}})",
        Modality.promised,
        gate=r"\b(?:will|shall)\b",
    ),
    way(
        Sort.pursuit,
        r"\b(?:expects?|wants?|intends?|insists? on being) (?:to be |being"
        r" )?(?:re)?paid\b(?P<tail>[^.;]{0,60})",
        Modality.promised,
        gate=r"paid",
    ),
)
