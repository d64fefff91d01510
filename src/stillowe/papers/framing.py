"""The messages between parent and child: a length, a JSON object, and bytes that follow it."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import IO, Any, TypeAlias

Message: TypeAlias = dict[str, Any]

_LENGTHS = struct.Struct(">QQ")
_LARGEST_MESSAGE = 512 * 1024 * 1024
"""More than any paper within the limits needs; a longer one is not believed."""


class BrokenMessageError(ValueError):
    """The other process ended or did not keep to the form."""


def write_message(stream: IO[bytes], message: Mapping[str, Any], content: bytes = b"") -> None:
    """Write one message. Raises OSError where the other process has ended."""
    head = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )
    stream.write(_LENGTHS.pack(len(head), len(content)))
    stream.write(head)
    stream.write(content)
    stream.flush()


def read_message(stream: IO[bytes]) -> tuple[Message, bytes]:
    """Return the next message. Raises ``BrokenMessageError`` where there is none."""
    head_length, content_length = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if head_length + content_length > _LARGEST_MESSAGE:
        raise BrokenMessageError("too long")
    head = _exactly(stream, head_length)
    content = _exactly(stream, content_length)
    try:
        message = json.loads(head.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise BrokenMessageError("not JSON") from error
    if not isinstance(message, dict):
        raise BrokenMessageError("not an object")
    return message, content


def _exactly(stream: IO[bytes], length: int) -> bytes:
    parts = []
    while length > 0:
        part = stream.read(min(length, 1 << 20))
        if not part:
            raise BrokenMessageError("ended")
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
