"""Code with marks: which lines are shown beside the run, and which stage each of them is.

A line may end in ``#@ predict``, the stage that runs it; ``#@[`` and ``#@]`` stand around the lines of one step.
The marks are taken off; what they said becomes line numbers.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import Stage

_MARK, _BEGIN, _END = "#@", "#@[", "#@]"
_WIDTH = 88  # of comments


@dataclass(frozen=True)
class Section:
    """A part of a script, a cell of a notebook.

    Parameters
    ----------
    title, words : str
        What it is, and what happens in it, in plain sentences.
    code : str
        Python with marks.
    """

    title: str
    words: str
    code: str


@dataclass(frozen=True)
class Listing:
    """Lines of code, and the stage they are.

    Parameters
    ----------
    text : str
        Without marks; lines end in a line feed.
    lines : dict of Stage to tuple of int
        Line numbers, from 1, in order.
    """

    text: str
    lines: dict[Stage, tuple[int, ...]]


@dataclass(frozen=True)
class Script:
    """A whole script, and the lines of one step by themselves.

    Parameters
    ----------
    whole : Listing
        As it is saved.
    step : Listing
        One mini-batch step: an excerpt, indented by two spaces to fit beside the run.
    """

    whole: Listing
    step: Listing


def plain(code: str) -> str:
    """Return code without marks, for a cell of a notebook."""
    return _take_off(code.splitlines())[0].text


def assemble(heading: str, sections: Sequence[Section]) -> Script:
    """Put the sections below each other, each under its title and words as a comment.

    Parameters
    ----------
    heading : str
        What the script is; becomes its first comment.
    sections : sequence of Section
        In order; exactly one of them has the lines of one step.
    """
    lines = _comment(heading)
    for section in sections:
        title = f"# ---- {' '.join(section.title.split())} ".ljust(_WIDTH, "-")
        lines += ["", title, *_comment(section.words), "", *section.code.strip("\n").splitlines()]
    whole, begin, end = _take_off(lines)
    return Script(whole, _excerpt(whole, begin, end))


def _comment(words: str) -> list[str]:
    return [
        f"# {line}".rstrip()
        for part in words.splitlines()
        for line in textwrap.wrap(part, _WIDTH - 2) or [""]
    ]


def _take_off(lines: Sequence[str]) -> tuple[Listing, int, int]:
    """Return the lines without marks, and between which of them (from 0, end excluded) the step stands."""
    kept: list[str] = []
    stages: dict[Stage, tuple[int, ...]] = {}
    begin = end = 0
    for line in lines:
        if line.strip() == _BEGIN:
            begin = len(kept)
        elif line.strip() == _END:
            end = len(kept)
        else:
            code, mark, stage = line.partition(_MARK)
            kept.append(code.rstrip())
            if mark:
                key = Stage(stage.strip())
                stages[key] = (*stages.get(key, ()), len(kept))
    return Listing("\n".join(kept) + "\n", stages), begin, end


def _excerpt(whole: Listing, begin: int, end: int) -> Listing:
    lines = textwrap.dedent("\n".join(whole.text.splitlines()[begin:end])).splitlines()
    narrow = [" " * ((len(line) - len(line.lstrip())) // 2) + line.lstrip() for line in lines]
    stages = {stage: tuple(n - begin for n in numbers) for stage, numbers in whole.lines.items()}
    return Listing("\n".join(narrow) + "\n", stages)
