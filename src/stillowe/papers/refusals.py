"""One refusal for each way a file cannot be read; every one names the file and what to do.

All are ``UnreadPaper``, a ``PaperRefusal``:

- EmptyFile, FileTooLarge
- ScannedPaper, ImageFile (reading pictures comes later)
- EncryptedPdf, DamagedPdf, TooManyPages, TooMuchText
- DamagedWordFile, WordFileUnpacksTooLarge
- OldWordFile, RichTextFile, WordPerfectFile, WebPage, MailMessage, ZipArchive,
  SpreadsheetOrSlides, ProgramFile, NotText
- NoSuchPage
- ReadingTookTooLong, ReadingRanOutOfMemory, ReadingStopped
"""

from __future__ import annotations

from typing import ClassVar

from stillowe.errors import PaperRefusal

_KEPT = "Nothing was read from it, so nothing in it counts for or against anyone."
_ASK_FOR_PDF = (
    "Open it in the program it was made with and save or print it as a PDF, then add the PDF."
)


class UnreadPaper(PaperRefusal):
    """A file offered as a paper that was not read; ``name`` is its file name as offered."""

    happened: ClassVar[str] = "The file could not be read."
    matters: ClassVar[str] = _KEPT
    advice: ClassVar[str] = _ASK_FOR_PDF

    def __init__(self, name: str, **details: str | int) -> None:
        self.name = name
        self.details = details
        super().__init__(
            what=self.happened.format_map(details),
            where=f"{_printable(name)}.",
            why=self.matters,
            remedy=self.advice.format_map(details),
        )


def _printable(name: str) -> str:
    """Return ``name`` fit for a terminal: no control characters, no endless length."""
    shown = "".join(character if character.isprintable() else "\ufffd" for character in name)
    return shown if len(shown) <= 120 else f"{shown[:80]}...{shown[-30:]}"


class EmptyFile(UnreadPaper):
    """No bytes at all."""

    code = "paper.empty"
    happened = "The file is empty (0 bytes)."
    advice = "Download or copy it again; a download that stopped early leaves an empty file."


class FileTooLarge(UnreadPaper):
    """More bytes than ``Limits.bytes_per_paper``."""

    code = "paper.too_large"
    happened = "The file has {megabytes} MB; at most {limit_megabytes} MB are read."
    advice = "Split it into its separate papers and add each one."


class ScannedPaper(UnreadPaper):
    """A PDF whose pages are pictures of text."""

    code = "paper.scanned"
    happened = "All {pages} page(s) are pictures (a scan or photograph) without text."
    advice = (
        "Reading scans comes in a later version. Until then get the electronic copy from the"
        " clerk or the lender, or type what it says as answers."
    )


class ImageFile(UnreadPaper):
    """A photograph or scan: JPEG, PNG, TIFF, HEIC and their kin."""

    code = "paper.image"
    happened = "The file is a picture ({format}), whatever its name says."
    advice = (
        "Reading pictures comes in a later version. Until then get the electronic copy from the"
        " clerk or the lender, or type what it says as answers."
    )


class EncryptedPdf(UnreadPaper):
    """A PDF that opens only with a password."""

    code = "paper.encrypted"
    happened = "The PDF is locked with a password."
    advice = "Open it with its password, print it to a new PDF without one, and add that."


class DamagedPdf(UnreadPaper):
    """A PDF that is cut off or broken."""

    code = "paper.damaged_pdf"
    happened = "The PDF is damaged or cut off and cannot be opened."
    advice = "Download or copy it again; if it stays damaged, ask the sender for a new copy."


class TooManyPages(UnreadPaper):
    """More pages than ``Limits.pages_per_paper``."""

    code = "paper.too_many_pages"
    happened = "The file has {pages} pages; at most {limit} are read."
    advice = "Save the pages of each paper as a PDF of its own and add those."


class TooMuchText(UnreadPaper):
    """More characters than a page or a paper may hold."""

    code = "paper.too_much_text"
    happened = "The file holds more than {limit} characters of text."
    advice = "Split it into its separate papers and add each one."


class DamagedWordFile(UnreadPaper):
    """A DOCX that cannot be opened."""

    code = "paper.damaged_docx"
    happened = "The Word file is damaged or not really a Word file."


class WordFileUnpacksTooLarge(UnreadPaper):
    """A DOCX that unpacks to more than ``Limits.unpacked_bytes``."""

    code = "paper.docx_too_large"
    happened = "The Word file unpacks to more than {limit_megabytes} MB."


class OldWordFile(UnreadPaper):
    """A .doc of Word 97-2003, or another file of that container."""

    code = "paper.old_word"
    happened = "The file is in the old Office format (.doc, .xls, .ppt, .msg), which is not read."


class RichTextFile(UnreadPaper):
    """RTF."""

    code = "paper.rich_text"
    happened = "The file is Rich Text (RTF), which is not read."


class WordPerfectFile(UnreadPaper):
    """WordPerfect."""

    code = "paper.wordperfect"
    happened = "The file is a WordPerfect document, which is not read."


class WebPage(UnreadPaper):
    """HTML or XML, also when it is saved under the name of a PDF."""

    code = "paper.web_page"
    happened = "The file is a saved web page, whatever its name says."
    advice = (
        "A page saved in place of a download often only says 'log in' or 'not found'. Open the"
        " link again, download the paper itself, or print the page to a PDF and add that."
    )


class MailMessage(UnreadPaper):
    """A saved e-mail."""

    code = "paper.mail"
    happened = "The file is a saved e-mail, which is not read yet."
    advice = "Save its attachments and add those; print the message itself to a PDF and add that."


class ZipArchive(UnreadPaper):
    """A ZIP or another archive."""

    code = "paper.archive"
    happened = "The file is an archive ({format}), not a paper."
    advice = "Unpack it and add the papers that are in it."


class SpreadsheetOrSlides(UnreadPaper):
    """XLSX, PPTX or OpenDocument."""

    code = "paper.spreadsheet"
    happened = "The file is a spreadsheet, slides or an OpenDocument file, which is not read."


class ProgramFile(UnreadPaper):
    """Something that runs."""

    code = "paper.program"
    happened = "The file is a program, not a paper."
    advice = (
        "Do not open it. If it came by e-mail as a paper, tell the person it claims to be from."
    )


class NotText(UnreadPaper):
    """Bytes that are neither a known format nor text."""

    code = "paper.not_text"
    happened = "The file is neither a PDF, a Word file nor plain text."


class NoSuchPage(UnreadPaper):
    """An image was asked of a page the paper does not have."""

    code = "paper.no_such_page"
    happened = "Page {page} was asked for; the paper has {pages}."
    matters = "The evidence cannot be shown."
    advice = "Check that the original is unchanged."


class ReadingTookTooLong(UnreadPaper):
    """The child was stopped at ``Limits.seconds_per_paper``."""

    code = "paper.took_too_long"
    happened = "Reading was stopped after {seconds} seconds."
    advice = "Print it to a new PDF and add that; if it is very long, split it."


class ReadingRanOutOfMemory(UnreadPaper):
    """The child reached ``Limits.memory_bytes``."""

    code = "paper.out_of_memory"
    happened = "Reading needed more memory than one paper may use."
    advice = "Print it to a new PDF and add that; if it is very long, split it."


class ReadingStopped(UnreadPaper):
    """The child ended by itself: a file that breaks the reader."""

    code = "paper.reading_stopped"
    happened = "Reading stopped without a result ({reason})."
    advice = "Print it to a new PDF and add that; if that fails too, report the fault."


REFUSALS_BY_CODE: dict[str, type[UnreadPaper]] = {
    refusal.code: refusal
    for refusal in (
        EmptyFile,
        FileTooLarge,
        ScannedPaper,
        ImageFile,
        EncryptedPdf,
        DamagedPdf,
        TooManyPages,
        TooMuchText,
        DamagedWordFile,
        WordFileUnpacksTooLarge,
        OldWordFile,
        RichTextFile,
        WordPerfectFile,
        WebPage,
        MailMessage,
        ZipArchive,
        SpreadsheetOrSlides,
        ProgramFile,
        NotText,
        NoSuchPage,
        ReadingTookTooLong,
        ReadingRanOutOfMemory,
        ReadingStopped,
    )
}
"""How a refusal crosses from the child: its code, and its details."""
