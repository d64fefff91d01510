"""Why a case folder, or a file offered to it, was refused.

Refusals about the case itself stop the command. Refusals about one offered file
(``OfferedFileRefusal``) stop only that file: it is counted and listed with its reason.

    CaseRefusal
    |- CaseAlreadyExists    NotACase            CaseFileBroken
    |- CaseNotWritable      CaseNotReadable     CaseBusy
    |- RegisterBroken       NothingOffered      AnswerNeedsAPerson
    |- NobodyAskedAbout
    `- OfferedFileRefusal
       |- FileVanished      FileNotPermitted    FileNotReadable
       |- NotAFile          SymbolicLinkInFolder
       |- FileTooLarge      TooManyFiles        FolderTooDeep
       |- FolderNotAPaper
       `- PartOfTheCase     AnotherCase       OwnOutput
"""

from __future__ import annotations

from stillowe.errors import CaseRefusal


class CaseAlreadyExists(CaseRefusal):
    """A new case was to be made where something already is."""

    code = "case.already_exists"

    def __init__(self, folder: str) -> None:
        super().__init__(
            what=f"The folder {folder} is already in use.",
            where=folder,
            why="A new case is only made in a new or empty folder, so nothing is overwritten.",
            remedy="Choose another name, then add that folder to the new case if it holds papers.",
        )


class NotACase(CaseRefusal):
    """The folder holds no case."""

    code = "case.not_a_case"

    def __init__(self, folder: str) -> None:
        super().__init__(
            what=f"There is no case in {folder}.",
            where=folder,
            why="A case is a folder with a file named case.toml in it.",
            remedy=f"Check the name, or make the case first: stillowe new {folder}",
        )


class CaseFileBroken(CaseRefusal):
    """``case.toml`` cannot be read as it stands."""

    code = "case.file_broken"

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(
            what=f"The file case.toml cannot be read: {problem}",
            where=where,
            why="Your own answers are in that file, and a guess at them could change the result.",
            remedy="Open case.toml in a text editor, correct that place and save it as UTF-8 text.",
        )


class CaseNotWritable(CaseRefusal):
    """The case folder cannot be written to."""

    code = "case.not_writable"

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(
            what=f"Nothing could be written to the case: {problem}",
            where=where,
            why="What could not be written is not kept. Everything kept before is untouched.",
            remedy="Free disk space or allow writing to that folder, then run the command again.",
        )


class CaseNotReadable(CaseRefusal):
    """A file of the case itself cannot be read."""

    code = "case.not_readable"

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(
            what=f"A file of the case could not be read: {problem}",
            where=where,
            why="Without it the answer would leave out something you or a paper said.",
            remedy="Allow reading of that file, or close the program that holds it, and try again.",
        )


class CaseBusy(CaseRefusal):
    """Another process holds the case for longer than anyone should wait."""

    code = "case.busy"

    def __init__(self, folder: str, seconds: float) -> None:
        super().__init__(
            what=f"Another StillOwe command has been writing to this case for {seconds:g} seconds.",
            where=folder,
            why="Two commands that write at once could lose one another's work.",
            remedy="Let the other command finish, then run this one again.",
        )


class RegisterBroken(CaseRefusal):
    """``papers.csv``, the list of files offered, cannot be read as it stands."""

    code = "case.register_broken"

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(
            what=f"The list of papers, papers.csv, cannot be read: {problem}",
            where=where,
            why="It holds the fingerprints by which altered originals are noticed.",
            remedy="Put back the copy you had before, or rename it and add the papers anew.",
        )


class NothingOffered(CaseRefusal):
    """``add`` was given nothing it could even look at."""

    code = "case.nothing_offered"

    def __init__(self) -> None:
        super().__init__(
            what="No file was offered.",
            where="the command line",
            why="There is nothing to add to the case.",
            remedy="Name one or more files or folders after the case.",
        )


class NobodyAskedAbout(CaseRefusal):
    """A paper is to be checked, nobody is named, and the paper names no borrower."""

    code = "case.nobody_asked_about"

    def __init__(self) -> None:
        super().__init__(
            what="Nobody is named, and no borrower could be found in the paper.",
            where="--for",
            why="A release counts for the people it names, so each person is asked about by name.",
            remedy='Name each person who is to sign: stillowe check PAPER --for "NAME"',
        )


class AnswerNeedsAPerson(CaseRefusal):
    """An answer about a person names none."""

    code = "case.answer_needs_a_person"

    def __init__(self, fact: str) -> None:
        super().__init__(
            what=f"The answer to {fact} does not say about whom it is.",
            where=fact,
            why="What is true of one person may not be true of another.",
            remedy='Name the person, for example: --person "Maria Lopez".',
        )


class OfferedFileRefusal(CaseRefusal):
    """One offered file was not taken; the file stays where it was."""

    code = "file"


class FileVanished(OfferedFileRefusal):
    """The file is not there, or went away while it was read."""

    code = "file.vanished"

    def __init__(self, name: str) -> None:
        super().__init__(
            what="There is no such file, or it went away before it could be read.",
            where=name,
            why="What it says is not in the case.",
            remedy="Check the name, then add the file again.",
        )


class FileNotPermitted(OfferedFileRefusal):
    """The operating system does not allow reading the file."""

    code = "file.not_permitted"

    def __init__(self, name: str) -> None:
        super().__init__(
            what="You are not allowed to read this file.",
            where=name,
            why="What it says is not in the case.",
            remedy="Allow reading of it, or copy it to a folder of your own, and add it again.",
        )


class FileNotReadable(OfferedFileRefusal):
    """The file could not be read for another reason (locked, a failing disk)."""

    code = "file.not_readable"

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(
            what=f"The file could not be read: {problem}",
            where=name,
            why="What it says is not in the case.",
            remedy="Close the program that has it open, or copy it elsewhere, and add it again.",
        )


class NotAFile(OfferedFileRefusal):
    """Neither a file nor a folder: a device, a pipe, a socket."""

    code = "file.not_a_file"

    def __init__(self, name: str) -> None:
        super().__init__(
            what="This is neither a file nor a folder.",
            where=name,
            why="Only ordinary files can be kept as evidence.",
            remedy="Save the paper as a file, then add that file.",
        )


class FolderNotAPaper(OfferedFileRefusal):
    """A folder stands where one paper was asked for."""

    code = "file.folder_not_a_paper"

    def __init__(self, name: str) -> None:
        super().__init__(
            what="This is a folder, not a paper.",
            where=name,
            why="Each paper is read by itself, so that its answer is not mixed with another's.",
            remedy="Name the papers themselves: PDF, DOCX or text files.",
        )


class SymbolicLinkInFolder(OfferedFileRefusal):
    """A link inside an offered folder: it may lead anywhere, so it is not followed."""

    code = "file.symbolic_link"

    def __init__(self, name: str) -> None:
        super().__init__(
            what="This is a link to another place, and links inside folders are not followed.",
            where=name,
            why="A link can lead to files you did not mean to add.",
            remedy="Add the file the link points to by its own name.",
        )


class FileTooLarge(OfferedFileRefusal):
    """The file is larger than a paper should be. Sizes are bytes."""

    code = "file.too_large"

    def __init__(self, name: str, size: int, limit: int) -> None:
        super().__init__(
            what=f"The file has {size:,} bytes; the limit is {limit:,}.",
            where=name,
            why="Very large files can exhaust the machine, and court papers are much smaller.",
            remedy="Split the file, or save only the pages of the paper, and add those.",
        )


class TooManyFiles(OfferedFileRefusal):
    """A folder holds more files than are taken at once; the rest was not looked at."""

    code = "file.too_many"

    def __init__(self, name: str, limit: int) -> None:
        super().__init__(
            what=f"More than {limit:,} files were offered at once; the rest was not looked at.",
            where=name,
            why="A folder that large is rarely the papers of one case.",
            remedy="Add the folders with the papers of this case one by one.",
        )


class FolderTooDeep(OfferedFileRefusal):
    """A folder inside too many folders; what is in it was not looked at."""

    code = "file.folder_too_deep"

    def __init__(self, name: str, limit: int) -> None:
        super().__init__(
            what=f"This folder is more than {limit} folders deep; what is in it was not looked at.",
            where=name,
            why="Endless folders can keep a command busy for ever.",
            remedy="Add that folder by its own name.",
        )


class PartOfTheCase(OfferedFileRefusal):
    """The offered path is the case folder itself, or inside it."""

    code = "file.part_of_the_case"

    def __init__(self, name: str) -> None:
        super().__init__(
            what="This is part of the case folder itself.",
            where=name,
            why="Its papers are in the case already.",
            remedy="Nothing needs to be done.",
        )


class AnotherCase(OfferedFileRefusal):
    """An offered folder is the folder of another case."""

    code = "file.another_case"

    def __init__(self, name: str) -> None:
        super().__init__(
            what="This folder is another StillOwe case; nothing in it was taken.",
            where=name,
            why="Papers of two cases in one answer would make it wrong.",
            remedy="If its papers belong to this case too, add the folder papers inside it.",
        )


class OwnOutput(OfferedFileRefusal):
    """A file that this program wrote: an answer, not evidence."""

    code = "file.own_output"

    def __init__(self, name: str) -> None:
        super().__init__(
            what="This is an answer that StillOwe wrote itself.",
            where=name,
            why="An answer taken as a paper would prove itself.",
            remedy="Nothing needs to be done. Add the papers the answer was made from.",
        )
