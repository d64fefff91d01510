from __future__ import annotations

from stillowe.law.rules import Citation


def code(section: str, doubt: str = "") -> Citation:
    return Citation(f"Elsewhere Code § {section}", "primary", "high", "2026-01-01", doubt=doubt)
