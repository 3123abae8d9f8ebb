"""Where the student is in the guide: which lesson, what was done and answered. Nothing is ever locked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.assets import resource
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.sabotage import MODEL_FAULTS, STEP_FAULTS, active
from mnist_desktop.session.topics import Topic

if TYPE_CHECKING:
    from mnist_desktop.lab.lessons import Lesson, Term
    from mnist_desktop.lab.lessons.pack import Pack
    from mnist_desktop.session.session import Session


class Guide(QObject):
    """The lessons, the glossary, and the student's way through them.

    Files are read when they are first asked for, in English; a file or term of the language stands in for the English
    one of the same id. The tasks of the open lesson are looked at whenever a fact is new;
    what was done stays done.

    Parameters
    ----------
    session : Session
        Whose facts tell what was done.

    Signals
    -------
    changed
        Another lesson is open, a task was done, a question answered.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._language = "en"
        self._open: str | None = None
        self._done: dict[str, dict[int, str]] = {}  # lesson -> task -> what was seen when it was done
        self._answers: dict[str, dict[int, int]] = {}  # lesson -> question -> option
        self._folders: list[Path] = []  # of packs
        session.changed.connect(self._changed)

    # -- the truth -----------------------------------------------------------------------------------------

    @cached_property
    def lessons(self) -> tuple[Lesson, ...]:
        """All lessons, in their order."""
        return _in_order(self._files())

    def reading(self) -> Iterator[None]:
        """Read all lessons, pausing after each; who asks for one meanwhile, or for another language, does not wait."""
        if "lessons" in self.__dict__:
            return
        language, found = self._language, []
        for lesson in self._files():
            found.append(lesson)
            yield
        if language == self._language:
            self.__dict__.setdefault("lessons", _in_order(found))

    def _files(self) -> Iterator[Lesson]:
        """Read the lessons, a translation after what it translates."""
        from mnist_desktop.lab.lessons import lessons_in

        english = resource("lessons", "en")
        for language in self._languages:
            yield from lessons_in(resource("lessons", language), english)

    @cached_property
    def terms(self) -> dict[str, Term]:
        """All terms, by their ids, in the order of their names."""
        from mnist_desktop.lab.lessons import read_glossary

        by_id: dict[str, Term] = {}
        for language in self._languages:
            by_id |= read_glossary(resource("glossary", f"{language}.toml"), by_id)
        return dict(sorted(by_id.items(), key=lambda item: item[1].name.casefold()))

    @property
    def _languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(("en", self._language)))

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that were added, in that order."""
        from mnist_desktop.lab.lessons.pack import read_pack

        ids: list[str] = []
        for folder in self._folders:
            same = sum(other.partition(" ")[0] == folder.name for other in ids)
            ids.append(f"{folder.name} {same + 1}" if same else folder.name)
        return tuple(read_pack(folder, pack_id) for folder, pack_id in zip(self._folders, ids, strict=True))

    @property
    def groups(self) -> tuple[tuple[Lesson, ...], ...]:
        """The lessons that ship, then those of each pack."""
        return (self.lessons, *(pack.lessons for pack in self.packs))

    @property
    def lesson(self) -> Lesson:
        """The open lesson; the first one at the first start."""
        return next(
            (lesson for group in self.groups for lesson in group if lesson.id == self._open), self.lessons[0]
        )

    @property
    def group(self) -> tuple[Lesson, ...]:
        """The lessons that the open one stands among."""
        return next(group for group in self.groups if self.lesson in group)

    @property
    def position(self) -> int:
        """Where the open lesson stands among them, from 0."""
        return self.group.index(self.lesson)

    def lesson_of(self, page: str) -> Lesson | None:
        """Return the first lesson about a page, else about its place; None if there is none."""
        exact = [lesson for lesson in self.lessons if lesson.page == page]
        if self.lesson.page == page:
            return self.lesson  # the student is in the middle of it
        near = [lesson for lesson in self.lessons if lesson.place == page.partition(".")[0]]
        return next(iter(exact + near), None)

    def done(self, lesson: Lesson, task: int) -> bool:
        """Whether a task was done."""
        return task in self._done.get(lesson.id, {})

    def evidence(self, lesson: Lesson, task: int) -> str:
        """Return what shows a task: as it was when it was done, else as it is now."""
        kept = self._done.get(lesson.id, {}).get(task)
        return lesson.tasks[task].evidence(self._session.facts.get) if kept is None else kept

    def count_done(self, lesson: Lesson) -> int:
        """Return how many of its tasks were done."""
        return sum(self.done(lesson, n) for n in range(len(lesson.tasks)))

    def answer(self, lesson: Lesson, question: int) -> int | None:
        """Return the option that was chosen; None before."""
        return self._answers.get(lesson.id, {}).get(question)

    # -- what people do ------------------------------------------------------------------------------------

    def set_language(self, language: str) -> None:
        """Read lessons and glossary in another language, ``"de"``, from now on; what was done and answered stays."""
        if language != self._language:
            self._language = language
            for read in ("lessons", "terms"):
                self.__dict__.pop(read, None)

    def open(self, lesson_id: str) -> None:
        """Open a lesson; one of the same pack need not say which; KeyError if there is none of that id."""
        known = {lesson.id for group in self.groups for lesson in group}
        near = f"{self.lesson.id.rpartition('/')[0]}/{lesson_id}"
        if near not in known and lesson_id not in known:
            raise KeyError(lesson_id)
        self._open = near if near in known else lesson_id
        self._look()
        self.changed.emit()

    def go(self, by: int) -> None:
        """Open the next lesson, or the one before; nothing happens at the ends."""
        to = self.position + by
        if 0 <= to < len(self.group):
            self.open(self.group[to].id)

    def add_pack(self, folder: Path) -> Pack:
        """Take the lessons of a folder in, or read them again; return them with what could not be read."""
        if folder not in self._folders:
            self._folders.append(folder)
        self.__dict__.pop("packs", None)
        self.changed.emit()
        return self.packs[self._folders.index(folder)]

    def remove_pack(self, folder: Path) -> None:
        """Leave the lessons of a folder out from now on; the folder stays."""
        self._folders.remove(folder)
        self.__dict__.pop("packs", None)
        self.changed.emit()

    def choose(self, question: int, option: int) -> None:
        """Answer a question of the open lesson; a second answer replaces the first."""
        self._answers.setdefault(self.lesson.id, {})[question] = option
        self.changed.emit()

    def set_up(self) -> None:
        """Begin the run that the open lesson wants; nothing in it is sabotaged."""
        self.begin(self.lesson.setup)

    def begin(self, setup: Mapping[str, object], anew: bool = True) -> None:
        """Set up a run: keys as in a lesson's ``[setup]``.

        Parameters
        ----------
        setup : mapping
            ``task``, ``model`` and ``seed`` begin another run; the others are those of its next step.
        anew : bool
            Begin another run even if none of these three is among them.
        """
        faults = active(self._session.config)
        wish: dict[str, Any] = {**{fault: False for fault in faults if fault in STEP_FAULTS}, **setup}
        changes: dict[str, Any] = {fault: False for fault in faults if fault in MODEL_FAULTS}
        changes |= {name: wish.pop(name) for name in ("model", "seed") if name in wish}
        if "task" in wish:
            digits = tuple(wish.pop("task"))
            changes["task"] = Task(ALL_TEN if len(digits) == len(ALL_TEN) else digits)
        if changes or anew:
            self._session.configure(**changes)
        if wish:
            self._session.set_hyper(**wish)

    def forget(self) -> None:
        """Begin the guide anew."""
        self._open, self._done, self._answers = None, {}, {}
        self._look()
        self.changed.emit()

    # -- from one start to the next ------------------------------------------------------------------------

    def saved(self) -> str:
        """Return what :meth:`restore` takes."""
        folders = [str(folder) for folder in self._folders]
        return json.dumps(
            {"lesson": self._open, "done": self._done, "answers": self._answers, "packs": folders}
        )

    def restore(self, saved: str) -> None:
        """Go on where :meth:`saved` was asked; what cannot be read is left out."""
        try:
            kept = json.loads(saved)
            lesson = kept["lesson"]
            done = {str(i): {int(n): str(seen) for n, seen in v.items()} for i, v in kept["done"].items()}
            answers = {str(i): {int(n): int(o) for n, o in v.items()} for i, v in kept["answers"].items()}
            folders = [Path(str(folder)) for folder in kept.get("packs", [])]
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        self._open = lesson if isinstance(lesson, str) else None
        self._done, self._answers, self._folders = done, answers, folders
        self.__dict__.pop("packs", None)
        self.changed.emit()

    # ------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        if Topic.FACTS in topics and self._open is not None and self._look():
            self.changed.emit()

    def _look(self) -> bool:
        """Mark the tasks of the open lesson that are done now; whether there is a new one."""
        lesson, facts = self.lesson, self._session.facts.get
        new = {
            n: task.evidence(facts)
            for n, task in enumerate(lesson.tasks)
            if not self.done(lesson, n) and task.done(facts)
        }
        if new:
            self._done.setdefault(lesson.id, {}).update(new)
        return bool(new)


def _in_order(lessons: Iterable[Lesson]) -> tuple[Lesson, ...]:
    """Return lessons in their order; of those with the same id the last one."""
    by_id = {lesson.id: lesson for lesson in lessons}
    return tuple(sorted(by_id.values(), key=lambda lesson: lesson.order))
