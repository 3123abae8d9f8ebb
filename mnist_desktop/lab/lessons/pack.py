"""A pack of lessons: a folder that a teacher fills and shares.

::

    my-lessons/
      pack.toml           # may be missing: title = "Week 3: our own digits"
      01-our-digits.md    # lessons, as reading.py describes them
      02-homework.md

A link ``lesson:homework`` leads to a lesson of the same pack, or else to one that ships with the program.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.lessons.front import FrontMatter, LessonError, read_source
from mnist_desktop.lab.lessons.lesson import Lesson
from mnist_desktop.lab.lessons.reading import read_lesson
from mnist_desktop.lab.text import Text

FILE = "pack.toml"


@dataclass(frozen=True)
class Pack:
    """What a folder holds.

    Parameters
    ----------
    id : str
        Stands before the ids of its lessons, with a slash.
    title : str
        From its ``pack.toml``, else the name of the folder.
    folder : pathlib.Path
        Where it lies.
    lessons : tuple of Lesson
        Those that could be read, in their order.
    faults : tuple of Text
        What could not: file, line and why.
    """

    id: str
    title: str
    folder: Path
    lessons: tuple[Lesson, ...]
    faults: tuple[Text, ...] = ()


def read_pack(folder: Path, pack_id: str) -> Pack:
    """Return the pack of a folder; a file that cannot be read is a fault, and takes none of the others away."""
    lessons, faults = read_folder(folder)
    title = folder.name
    try:
        about = folder / FILE
        if about.is_file():
            front = FrontMatter.parse(read_source(about), FILE)
            front.only({"title"})
            title = front.text("title")
    except LessonError as error:
        faults = (error.words, *faults)
    named = tuple(replace(lesson, id=f"{pack_id}/{lesson.id}") for lesson in lessons)
    return Pack(pack_id, title, folder, named, faults)


def read_folder(folder: Path) -> tuple[tuple[Lesson, ...], tuple[Text, ...]]:
    """Return the lessons of a folder that can be read, in their order, and why the others cannot."""
    lessons, faults = [], []
    paths = sorted(folder.glob("*.md")) if folder.is_dir() else []
    for path in paths:
        try:
            lessons.append(read_lesson(path))
        except LessonError as error:
            faults.append(error.words)
    if not paths:
        there = folder.is_dir()
        missing = (
            Text("{0}: there is no lesson NN-name.md in {1}.") if there else Text("{0}: {1} is not there.")
        )
        faults.append(missing.format(folder.name, folder))
    return tuple(sorted(lessons, key=lambda lesson: lesson.order)), tuple(faults)
