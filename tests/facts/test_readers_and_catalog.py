"""Every reader names only what the catalog knows and lets its kind of paper establish."""

from __future__ import annotations

import pytest

from stillowe.facts import CATALOG
from stillowe.facts.linking import RULED_DEFICIENCY
from stillowe.papers.readers import READER_DECLARATIONS
from stillowe.values import PaperKind


@pytest.mark.parametrize("kind", sorted(READER_DECLARATIONS))
def test_what_a_reader_can_establish_is_in_the_catalog(kind: PaperKind) -> None:
    for name in READER_DECLARATIONS[kind] - {RULED_DEFICIENCY}:
        assert kind in CATALOG.facts[name].established_by, name
