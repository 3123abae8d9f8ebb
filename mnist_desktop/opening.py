"""What a start of the window asks for: a lesson, a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from mnist_desktop.arguments import Parser
from mnist_desktop.frozen import dataclass

# What a file of each kind is opened as: an attribute of Opening.
KINDS: Mapping[str, str] = {".md": "lesson", ".mnistlab": "session"}


@dataclass(frozen=True)
class Opening:
    """What the window opens with.

    Parameters
    ----------
    lesson : str
        Id of a lesson, or the path of its file; empty for none.
    session : str
        Path of a saved session; empty for none.
    """

    lesson: str = ""
    session: str = ""


def is_opening(arguments: Sequence[str]) -> bool:
    """Whether the arguments are for the window, not for a command."""
    return not arguments or arguments[0] == "--lesson" or Path(arguments[0]).suffix in KINDS


def read_opening(arguments: Sequence[str]) -> Opening:
    """Return what the arguments ask for; paths become absolute, for another process may open them.

    Raises
    ------
    SystemExit
        2 after arguments that are not understood.
    """
    if not arguments:  # nearly every start; a parser loads all of its translations
        return Opening()
    parser = Parser(prog="mnist-desktop", description="Open the window.", allow_abbrev=False)
    parser.add_argument("--lesson", metavar="ID|FILE", default="", help="at this lesson")
    parser.add_argument("file", nargs="?", type=Path, help="a saved session, or a lesson NN-name.md")
    chosen = parser.parse_args(arguments)
    wishes = {"lesson": chosen.lesson}
    for file in (Path(chosen.lesson), chosen.file):
        if file is None or (file is not chosen.file and file.suffix not in KINDS):
            continue
        if file.suffix not in KINDS:
            parser.error(f"{file} is no file to open; there are {', '.join(KINDS)}")
        if not file.is_file():
            parser.error(f"there is no file {file}")
        wishes[KINDS[file.suffix]] = str(file.absolute())
    return Opening(**wishes)


def as_arguments(opening: Opening) -> list[str]:
    """Return arguments that ask for the same, to hand over to the window that is open."""
    lesson = ["--lesson", opening.lesson] if opening.lesson else []
    return [*lesson, opening.session] if opening.session else lesson
