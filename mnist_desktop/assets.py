"""Where the program's own files are: one answer from a source tree, a wheel and a frozen app.

A wheel and a frozen app carry ``resources/`` inside the package; a source tree has it beside the package.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder of the resources.

    Raises
    ------
    FileNotFoundError
        The installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError(f"The program's files are missing beside {package}. Install the program again.")


def resource(*parts: str) -> Path:
    """Return the path of a file or folder that ships with the program.

    Parameters
    ----------
    *parts : str
        Its place under ``resources/``: ``resource("icons", "play.svg")``.

    Raises
    ------
    FileNotFoundError
        There is no such file or folder.
    """
    path = root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"{'/'.join(parts)} is missing from {root()}. Install the program again.")
    return path
