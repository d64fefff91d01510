"""Every sentence a person reads: one TOML file per language, strictly loaded.

In: a code and typed arguments. Out: words. Start reading at ``Language.segments``.
"""

from __future__ import annotations

from stillowe.report.language.sentences import Language, Segment, load_language

__all__ = ["Language", "Segment", "load_language"]
