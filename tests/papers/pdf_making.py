"""PDFs and Word files written byte by byte, so that each test shows all there is in its file."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

Line = tuple[float, float, str]
"""x and y in points from the lower left corner, and the words."""


def a_pdf(
    *pages: Sequence[Line] | str,
    page_entries: str = "/MediaBox [0 0 612 792]",
    resources: str = "",
    extra_objects: Sequence[bytes] = (),
) -> bytes:
    """Return a PDF; a page is its lines in 10 point Helvetica, or a whole content stream."""
    objects: list[bytes] = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    objects += extra_objects
    kids = []
    for page in pages:
        content = page if isinstance(page, str) else text_stream(page)
        stream = content.encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R {page_entries} /Contents {len(objects)} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> {resources} >> >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    return assembled(objects)


def assembled(objects: Sequence[bytes], trailer: str = "") -> bytes:
    """Return a file of numbered objects with its cross-reference table."""
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n".encode()
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def text_stream(lines: Sequence[Line], operators: str = "") -> str:
    """Return the drawing of lines of text."""
    parts = [operators]
    for x, y, words in lines:
        escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        parts.append(f"BT /F1 10 Tf {x} {y} Td ({escaped}) Tj ET")
    return "\n".join(parts)


def lines_down(*texts: str, top: float = 740, left: float = 72, pitch: float = 14) -> list[Line]:
    """Return the texts one below the other."""
    return [(left, top - pitch * index, words) for index, words in enumerate(texts)]


def a_locked_pdf(password: bytes = b"secret") -> bytes:
    """Return a PDF that opens only with ``password`` (standard security handler, revision 2)."""
    filling = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    padded = (password + filling)[:32]
    owner = rc4(hashlib.md5(padded, usedforsecurity=False).digest()[:5], padded)
    identity = b"0123456789abcdef"
    seed = padded + owner + (-4 & 0xFFFFFFFF).to_bytes(4, "little") + identity
    key = hashlib.md5(seed, usedforsecurity=False).digest()[:5]
    user = rc4(key, filling)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
        f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> /U <{user.hex()}> >>".encode(),
    ]
    return assembled(objects, f"/Encrypt 4 0 R /ID [<{identity.hex()}> <{identity.hex()}>]")


def rc4(key: bytes, message: bytes) -> bytes:
    """Return ``message`` under the RC4 cipher."""
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in message:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def a_scan(words: str = "") -> bytes:
    """Return a PDF whose page is one picture, with a clerk's stamp of ``words`` over it."""
    picture = (
        b"<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8"
        b" /ColorSpace /DeviceGray /Length 4 >>\nstream\n\x00\xff\xff\x00\nendstream"
    )
    stream = "q 612 0 0 792 0 0 cm /Im1 Do Q\n" + text_stream([(72, 770, words)] if words else [])
    return a_pdf(stream, resources="/XObject << /Im1 4 0 R >>", extra_objects=[picture])


WORD_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def a_word_file(body: str, *, document_type: str = "", **parts: str) -> bytes:
    """Return a DOCX with this WordprocessingML inside its body; other parts by name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        document = f"<w:document {WORD_NAMESPACES}><w:body>{body}</w:body></w:document>"
        packed.writestr("word/document.xml", document_type + document)
        for name, content in parts.items():
            packed.writestr(f"word/{name}.xml", f"<w:part {WORD_NAMESPACES}>{content}</w:part>")
    return out.getvalue()


def a_paragraph(text: str) -> str:
    """Return a paragraph of WordprocessingML."""
    return f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"
