"""YAML read strictly: every value knows its line; nothing is guessed.

Only plain whole numbers, ``true``, ``false`` and ``null`` are more than text. Dates, amounts
and rates stay text and are read by their unit. ``yes``, ``no``, ``on`` and ``off`` without
quotes, duplicate keys, aliases and tags are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

from stillowe.law.refusals import (
    BrokenYaml,
    DuplicateKey,
    ImplicitBoolean,
    MissingKey,
    UnknownKey,
    UnreadableLawValue,
)

Tree: TypeAlias = "str | int | bool | list[Located] | dict[str, Located] | None"

_AMBIGUOUS = frozenset({"yes", "no", "on", "off", "y", "n"})
_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_PLAIN_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "": None}


@dataclass(frozen=True, slots=True)
class Located:
    """A value and the file and line where it stands (lines count from 1)."""

    value: Tree
    file: str
    line: int

    def mapping(self, what: str) -> dict[str, Located]:
        """Take the value as keys and values.

        Raises:
            UnreadableLawValue: it is something else.

        """
        if isinstance(self.value, dict):
            return self.value
        raise UnreadableLawValue(self.file, self.line, str(self.value), f"a mapping ({what})")

    def items(self, what: str) -> list[Located]:
        """Take the value as a list.

        Raises:
            UnreadableLawValue: it is something else.

        """
        if isinstance(self.value, list):
            return self.value
        raise UnreadableLawValue(self.file, self.line, str(self.value), f"a list ({what})")

    def text(self, what: str) -> str:
        """Take the value as text that is not empty.

        Raises:
            UnreadableLawValue: it is something else, or empty.

        """
        if isinstance(self.value, str) and self.value.strip():
            return self.value.strip()
        raise UnreadableLawValue(self.file, self.line, str(self.value), f"text ({what})")


def read_strict(path: Path) -> Located:
    """Read one file of the law.

    Raises:
        LawFileRefusal: not YAML, a duplicate key, or an implicit boolean.

    """
    name = path.name
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BrokenYaml(name, line, str(error.problem)) from error
    except yaml.YAMLError as error:
        raise BrokenYaml(name, 1, "a character YAML does not allow") from error
    if node is None:
        return Located([], name, 1)
    return _located(node, name)


def _located(node: yaml.Node, file: str) -> Located:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return Located(_mapping(node, file), file, line)
    if isinstance(node, yaml.SequenceNode):
        return Located([_located(child, file) for child in node.value], file, line)
    if isinstance(node, yaml.ScalarNode):
        return Located(_scalar(node, file, line), file, line)
    raise BrokenYaml(file, line, "an unknown node")  # pragma: no cover - YAML has three kinds


def _mapping(node: yaml.MappingNode, file: str) -> dict[str, Located]:
    found: dict[str, Located] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise BrokenYaml(file, line, "a key that is not a word")
        if key_node.style is None and key_node.value.lower() in _AMBIGUOUS:
            raise ImplicitBoolean(file, line, key_node.value)
        if key_node.value in found:
            raise DuplicateKey(file, line, key_node.value)
        found[key_node.value] = _located(value_node, file)
    return found


def _scalar(node: yaml.ScalarNode, file: str, line: int) -> Tree:
    word: str = node.value
    if node.style is not None:
        return word
    if word.lower() in _AMBIGUOUS:
        raise ImplicitBoolean(file, line, word)
    if word in _PLAIN_WORDS:
        return _PLAIN_WORDS[word]
    if _WHOLE_NUMBER.match(word):
        return int(word)
    return word


def check_keys(
    entry: Located, name: str, *, required: tuple[str, ...], optional: tuple[str, ...] = ()
) -> dict[str, Located]:
    """Take an entry with exactly these keys.

    Raises:
        UnknownKey, MissingKey: a key too many or too few.

    """
    found = entry.mapping(name)
    for key, value in found.items():
        if key not in required and key not in optional:
            raise UnknownKey(entry.file, value.line, key, *required, *optional)
    for key in required:
        if key not in found:
            raise MissingKey(entry.file, entry.line, name, key)
    return found
