"""The catalog: every fact, what cannot be together, every kind of paper."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from stillowe.facts.catalog_afterwards import JUDGMENT_FACTS, LATER_LOAN_FACTS
from stillowe.facts.catalog_case import CASE_FACTS
from stillowe.facts.catalog_means import MEANS_FACTS
from stillowe.facts.catalog_money import LOAN_FACTS, MONEY_FACTS
from stillowe.facts.catalog_papers import PAPERS
from stillowe.facts.catalog_people import PERSON_DEBT_FACTS, PERSON_FACTS
from stillowe.facts.catalog_procedure import PROCEDURE_FACTS
from stillowe.facts.definitions import Catalog
from stillowe.facts.relations import RELATIONS

CATALOG: Final = Catalog(
    facts=MappingProxyType(
        {
            str(definition.name): definition
            for definition in (
                *CASE_FACTS,
                *LOAN_FACTS,
                *MONEY_FACTS,
                *PERSON_FACTS,
                *PERSON_DEBT_FACTS,
                *PROCEDURE_FACTS,
                *LATER_LOAN_FACTS,
                *JUDGMENT_FACTS,
                *MEANS_FACTS,
            )
        }
    ),
    relations=RELATIONS,
    papers=MappingProxyType({definition.kind: definition for definition in PAPERS}),
)
"""What StillOwe can know of a case. Names are those of ``FactName``, each exactly once."""
