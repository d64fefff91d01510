"""One reader per kind of paper: text with offsets in, claims with their own words out.

In: a ``PaperText``. Out: a ``Reading``. Start at ``order_approving_sale``, the decisive page;
``wordings``, ``entering`` and ``asking`` are the language they share.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from stillowe.papers.reader import Reader
from stillowe.papers.readers import (
    appearance,
    bankruptcy_discharge,
    bankruptcy_docket,
    complaint,
    consent_judgment,
    deed_in_lieu,
    guaranty,
    judgment_of_foreclosure,
    lis_pendens,
    mortgage,
    note,
    notice_of_sale,
    order_approving_sale,
    payoff_statement,
    report_of_sale,
    return_of_service,
    rule_105_notice,
    satisfaction,
    short_sale_approval,
    summons,
)
from stillowe.values.vocabulary import PaperKind

READERS: Final[Mapping[PaperKind, Reader]] = MappingProxyType(
    {
        module.READER.kind: module.READER
        for module in (
            note,
            mortgage,
            guaranty,
            summons,
            complaint,
            lis_pendens,
            return_of_service,
            appearance,
            rule_105_notice,
            judgment_of_foreclosure,
            consent_judgment,
            notice_of_sale,
            report_of_sale,
            order_approving_sale,
            satisfaction,
            bankruptcy_discharge,
            bankruptcy_docket,
            payoff_statement,
            short_sale_approval,
            deed_in_lieu,
        )
    }
)
"""The reader of each kind; an unrecognized paper has none."""

READER_DECLARATIONS: Final[Mapping[PaperKind, frozenset[str]]] = MappingProxyType(
    {kind: reader.establishes for kind, reader in READERS.items()}
)
"""The facts and ruled conclusions each reader can make claims about."""

__all__ = ["READERS", "READER_DECLARATIONS"]
