"""A lesson rehearsed: what it names is there, and each task is done by its own solution."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from mnist_desktop import app
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.lessons import Check, Lesson, Task
from mnist_desktop.lab.lessons.lesson import written
from mnist_desktop.main_window import MainWindow
from mnist_desktop.panels.places import all_pages
from mnist_desktop.rehearsal.hands import Hands, MoveFailed
from mnist_desktop.rehearsal.names import Names, facts

GRACE = 4.0  # seconds after the last move in which a page may note what it saw


@contextmanager
def stage(digits: DigitDataset | None) -> Iterator[MainWindow]:
    """Give a window as at the first start, at rest, and close it.

    Parameters
    ----------
    digits : DigitDataset or None
        What is in use; None for what the window itself begins with.
    """
    with TemporaryDirectory(prefix="mnist-desktop-lessons-") as folder:
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        store.setValue("language", "en")  # the lessons that are checked are looked for among the window's own
        window = app.make_window(store, digits=digits)
        session = window.session
        session.handwriting.folder = Path(folder, "handwriting")  # not among what the person has drawn
        try:
            window.show()
            hands = Hands(window)
            hands.wait(
                lambda: session.record is not None and session.ideals is not None, "the digits are there"
            )
            hands.rest()
            yield window
        finally:
            window.close()
            window.deleteLater()
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def names_of(window: MainWindow, lessons: tuple[Lesson, ...]) -> Names:
    """Return all that lessons can name in this window; they may name each other, too."""
    guide = window.session.guide
    return Names(
        {
            "show": all_pages(),
            "do": frozenset(window.actions_by_id.by_id),
            "term": frozenset(guide.terms),
            "lesson": frozenset(lesson.id for lesson in (*guide.lessons, *lessons)),
        },
        facts(),
    )


def rehearse(window: MainWindow, lesson: Lesson) -> Iterator[tuple[Task, str]]:
    """Do the tasks of a lesson, one after the other; yield each with what is wrong, empty if it was done."""
    hands, known = Hands(window), window.session.facts
    window.resize(1280, 800)
    if lesson in window.session.guide.lessons:
        window.teaching.follow(f"lesson:{lesson.id}")
    window.show_page(lesson.page)
    hands.rest()
    done_before = [task for task in lesson.tasks if task.done(known.get)]
    for task in lesson.tasks:
        if task in done_before:
            yield task, "it is done before anything is done"
            continue
        if not task.solve:
            yield task, "it does not say how it can be done: solve = [...]"
            continue
        try:
            for move in task.solve:
                hands.make(move)
            with suppress(MoveFailed):
                hands.wait(lambda task=task: task.done(known.get), "it is done", GRACE)  # type: ignore[misc]
        except MoveFailed as failed:
            yield task, f"{failed}, at {move}"
            continue
        open_checks = [check for check in task.checks if not check.holds(known.get(check.fact))]
        yield task, "; ".join(_words(check, window) for check in open_checks)


def _words(check: Check, window: MainWindow) -> str:
    fact = window.session.facts.get(check.fact)
    found = "was never noted" if fact is None else f"is {written(fact)}"
    return f"after its solution {check.fact} {found}, not {check.operator} {written(check.value)}"
