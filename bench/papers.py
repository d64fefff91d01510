"""How fast papers are read: pages a second on one core, words with boxes and claims included.

Run as ``python -m bench.papers``. Two sets: one text PDF of 100 pages of prose written here byte
by byte, and the bundled case with its readers at work. Each is read in this process as the
limited child reads, without its start (``bench.answer`` has that in it). Beside them stands the
least any Python program could do: pdfium's plain text of the same pages, without a single box.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2

from stillowe.papers.child import OBJECTS_BEFORE_GARBAGE
from stillowe.papers.limits import STANDARD_LIMITS
from stillowe.papers.pdf import read_pdf
from stillowe.papers.reading import read_offered

TARGET_TEXT = 250
TARGET_CLAIMS = 100
BUNDLED = Path(__file__).parent.parent / "examples" / "cook-county" / "papers"
LINES, LEADING, TOP = 36, 18, 740
SENTENCES = (
    "{number}. On the {day} day of June, 2019, the parties met at the premises described below",
    "and spoke of what was to become of the house, of the furniture left in it, and of the keys.",
    "Nothing was put in writing on that day, and neither side has since said that it was. The",
    "sum of ${sum:,}.00 was named in a letter that followed, without any account of its parts,",
    "and the letter was answered within the week by a request for a statement of the account.",
    "No such statement is in the file, and the clerk has none. The taxes for the year had been",
    "paid by then, as the collector's receipt shows, and the insurance was in force until its",
    "term ended in the spring. The court takes the dates from the record as it finds them here,",
    "and leaves to the hearing whatever the parties may wish to add to them by their witnesses.",
)


PROSE = " ".join(SENTENCES).split()
WORDS = 16
"""Words of a line: each begins elsewhere in the prose, so that no line looks like a heading."""


def prose_pdf(pages: int) -> bytes:
    """Write a PDF of so many pages: a complaint's title, then 36 lines of prose a page."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for page in range(pages):
        stream = _page_stream(page)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    return _assembled(objects)


def _page_stream(page: int) -> bytes:
    lines = [b"BT /F1 10 Tf %d TL 60 %d Td" % (LEADING, TOP)]
    if page == 0:
        lines.append(b"(COMPLAINT TO FORECLOSE MORTGAGE) Tj T*")
    for line in range(LINES - 1):
        number = page * LINES + line
        first = number * 7 % (len(PROSE) - WORDS)
        words = " ".join(PROSE[first : first + WORDS])
        words = words.format(number=number, day=line % 28 + 1, sum=1_000 + number)
        lines.append(b"(%s) Tj T*" % words.encode("ascii"))
    return b"\n".join([*lines, b"ET"])


def _assembled(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def plain_text(content: bytes) -> int:
    """Take the text of every page as pdfium gives it; count the pages."""
    document = pypdfium2.PdfDocument(content)
    texts = [page.get_textpage().get_text_range() for page in document]
    return len(texts)


def with_boxes(content: bytes) -> int:
    """Read every word with its box; count the pages."""
    return len(read_pdf(content, "paper.pdf", STANDARD_LIMITS).pages)


def word_count(content: bytes) -> int:
    """Count the words of a paper."""
    pages = read_pdf(content, "paper.pdf", STANDARD_LIMITS).pages
    return sum(len(page.words) for page in pages)


def with_claims(content: bytes) -> int:
    """Read the paper whole: words, kind, claims and clauses; count the pages."""
    sha256 = hashlib.sha256(content).hexdigest()
    paper = read_offered(content, "p.pdf", sha256=sha256, today=None, limits=STANDARD_LIMITS)
    return len(paper.pages)


def pages_a_second(read: Callable[[bytes], int], papers: Sequence[bytes], times: int) -> float:
    """Read all papers several times; give the best rate, by the processor's clock."""
    best = 0.0
    for _ in range(times):
        start = time.process_time()
        pages = sum(read(paper) for paper in papers)
        best = max(best, pages / (time.process_time() - start))
    return best


def main() -> None:
    """Print the rates of both sets, and how far from the targets they are."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pages", type=int, default=100)
    arguments.add_argument("--times", type=int, default=5)
    asked = arguments.parse_args()
    gc.set_threshold(OBJECTS_BEFORE_GARBAGE)
    bundled = [paper.read_bytes() for paper in sorted(BUNDLED.glob("*.pdf"))]
    made = [prose_pdf(asked.pages)]
    for name, papers in ((f"{asked.pages} pages of prose", made), ("the bundled papers", bundled)):
        least = pages_a_second(plain_text, papers, asked.times)
        text = pages_a_second(with_boxes, papers, asked.times)
        claims = pages_a_second(with_claims, papers, asked.times)
        words = sum(map(word_count, papers)) / sum(map(plain_text, papers))
        print(f"{name}, {words:.0f} words each: pages a second on one core")
        print(f"  pdfium's text alone, no boxes  {least:8.0f}")
        print(f"  text with word boxes           {text:8.0f}  {text / TARGET_TEXT:.2f} of target")
        print(f"  claims included                {claims:8.0f}  {claims / TARGET_CLAIMS:.2f}")
    print("each bundled paper, claims included")
    for place, content in zip(sorted(BUNDLED.glob("*.pdf")), bundled, strict=True):
        print(f"  {pages_a_second(with_claims, [content], asked.times):6.0f}  {place.stem}")


if __name__ == "__main__":
    main()
