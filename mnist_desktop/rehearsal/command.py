"""``mnist-desktop lessons check``: every lesson, with every task done in the real window, which nobody sees."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from mnist_desktop.arguments import Parser
from mnist_desktop.lab.lessons import Lesson
from mnist_desktop.lab.lessons.pack import read_folder


def main(arguments: Sequence[str]) -> int:
    """Check lessons and say what is wrong, a line each with file and line.

    Parameters
    ----------
    arguments : sequence of str
        A folder of lessons, or single lessons by id; none checks the lessons that ship.

    Returns
    -------
    int
        0 if every task of every lesson can be done, 1 if not; 2 for arguments that are not understood.
    """
    parser = Parser(
        prog="mnist-desktop lessons check",
        description="Do every task of every lesson in the real window, unseen, and see that it counts as done.",
    )
    parser.add_argument(
        "folder", nargs="?", type=Path, help="a folder with lessons (default: those that ship)"
    )
    parser.add_argument("--only", metavar="ID", action="append", help="only this lesson; may be given again")
    options = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from mnist_desktop.assets import resource

    folder = options.folder or resource("lessons", "en")
    lessons, faults = read_folder(folder)
    for fault in faults:
        print(f"FAILED  {fault}")
    if options.only:
        lessons = tuple(lesson for lesson in lessons if lesson.id in options.only)
    bad = len(faults) + _check(lessons)
    print(f"{len(lessons)} lessons checked, {bad} faults" if bad else f"ok  {len(lessons)} lessons checked")
    return 1 if bad else 0


def _check(lessons: tuple[Lesson, ...]) -> int:
    from mnist_desktop import app
    from mnist_desktop.lab.digits import generated
    from mnist_desktop.rehearsal.lessons import names_of, rehearse, stage

    app.make_application([])
    digits, bad = generated.preview(), 0
    for lesson in lessons:
        with stage(digits) as window:
            faults = names_of(window, lessons).faults(lesson)
            if not faults:
                for number, (task, fault) in enumerate(rehearse(window, lesson), 1):
                    if fault:
                        faults.append(f"{lesson.file}, line {task.line}: task {number}: {fault}")
        for fault in faults:
            print(f"FAILED  {fault}.", flush=True)
        if not faults:
            print(f"ok  {lesson.id}: {len(lesson.tasks)} tasks", flush=True)
        bad += len(faults)
    return bad
