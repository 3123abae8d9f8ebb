"""``mnist-desktop lessons list``: the lessons that ship, or those of a folder. ``lessons check`` needs the window."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from mnist_desktop.assets import resource
from mnist_desktop.lab.lessons.pack import read_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("action", choices=["list"], help="list them; “lessons check” rehearses them")
    parser.add_argument(
        "folder", nargs="?", type=Path, help="a folder with lessons NN-name.md (default: those that ship)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")


def run(options: argparse.Namespace) -> int:
    """Print each lesson in a line; what cannot be read is said with file and line."""
    lessons, faults = read_folder(options.folder or resource("lessons", "en"))
    for fault in faults:
        sys.stderr.write(f"mnist-desktop lessons: {fault}\n")
    for lesson in lessons:
        if options.json:
            tasks = [task.text for task in lesson.tasks]
            about = {"id": lesson.id, "order": lesson.order, "title": lesson.title, "page": lesson.page}
            print(json.dumps({**about, "file": lesson.file, "tasks": tasks}, ensure_ascii=False))
        else:
            print(f"{lesson.order:>3}  {lesson.id:<14}{lesson.page:<23}{lesson.title}")
    return 1 if faults else 0
