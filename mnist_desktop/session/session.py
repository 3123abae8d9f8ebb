"""The Session: one truth, one cursor, one change at a time. It lives on the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.records import Answer, StepRecord
from mnist_desktop.lazy_numpy import np
from mnist_desktop.session.autosave import Autosave
from mnist_desktop.session.branches import Branches
from mnist_desktop.session.comparison import Comparison
from mnist_desktop.session.desk import Desk
from mnist_desktop.session.document import Document
from mnist_desktop.session.facts import Facts
from mnist_desktop.session.guide import Guide
from mnist_desktop.session.handwriting import Handwriting
from mnist_desktop.session.leaderboard import Leaderboard
from mnist_desktop.session.library import Library
from mnist_desktop.session.looking import Looking
from mnist_desktop.session.picked import Picked
from mnist_desktop.session.pictures import Pictures
from mnist_desktop.session.recent import Recent
from mnist_desktop.session.riddle import Riddle
from mnist_desktop.session.run_control import RunControl
from mnist_desktop.session.topics import RunState, Topic
from mnist_desktop.session.verdicts import Verdicts
from mnist_desktop.session.weights_files import WeightsFiles
from mnist_desktop.session.witness import Witness

if TYPE_CHECKING:
    from mnist_desktop.lab.archive.parts import Sketch
    from mnist_desktop.lab.archive.session_file import SavedSession
    from mnist_desktop.lab.baseline import BaselineResult
    from mnist_desktop.lab.run import Run


class Session(RunControl):
    """What the window shows, and what people can do to it.

    Panels read it and ask it; none of them knows another panel, the worker or a file. Everything returns at once.

    Parameters
    ----------
    parent : QObject, optional
        Qt's parent.
    home : pathlib.Path, optional
        The folder for copies of unsaved sessions; without one none are kept.

    Attributes
    ----------
    library : Library
        The digits in use, and the work of loading them.
    handwriting : Handwriting
        The student's own digits: asked for, kept, shared.
    verdicts : Verdicts
        What the answers to the digit are worth: of the student's model, and of the reference that ships.
    comparison : Comparison
        Which ideals are compared with the digit, and by which distance.
    looking : Looking
        The slice, the cell and the hovered pixel of the digit.
    picked : Picked
        The weight that is looked at closely.
    branches : Branches
        The branches of the run: their names, and what can be done with them.
    facts : Facts
        What the student has brought about, for the guide.
    leaderboard : Leaderboard
        The runs of this session and their best figures.
    riddle : Riddle
        What the app sabotaged in secret, for the student to find out.
    guide : Guide
        Lessons, glossary, and the student's way through them.
    sketch : Sketch or None
        The drawing that the digit came from; None where it came otherwise.
    document : Document
        The session as a file.
    weights : WeightsFiles
        Weights as files.
    recent : Recent
        The files that were opened or saved last.
    autosave : Autosave or None
        What a crash would lose; None where no folder is given.
    """

    def __init__(self, parent: QObject | None = None, home: Path | None = None) -> None:
        super().__init__(parent)
        self._desk = Desk()
        self.library = Library(self)
        self.library.changed.connect(self._library_changed)
        self.library.failed.connect(self.failed)
        self.library.completed.connect(self._digits_completed)
        self.handwriting = Handwriting(self.library)
        self._pictures = Pictures(self)
        self._pictures.opened.connect(self.set_digit)
        self._pictures.failed.connect(self.failed)
        self.comparison = Comparison(self)
        self.comparison.changed.connect(self.changed)
        self.looking = Looking(self)
        self.looking.changed.connect(self.changed)
        self.picked = Picked(self)
        self.picked.changed.connect(self.changed)
        self.branches = Branches(self)
        self.facts = Facts(self)
        self.facts.changed.connect(self.changed)
        self.leaderboard = Leaderboard()
        self.changed.connect(self._follow_state)
        self.riddle = Riddle(self)
        self.riddle.changed.connect(self.changed)
        self.verdicts = Verdicts(self)
        self.verdicts.changed.connect(self.changed)
        Witness(self)
        self.guide = Guide(self)
        self.sketch: Sketch | None = None
        self._taking_up = False
        self.document = Document(self, home)
        self.weights = WeightsFiles(self)
        self.recent = Recent(self)
        self._pictures.opened_file.connect(self.recent.note)
        self.autosave = None if home is None else Autosave(self.document, home)
        if self.autosave is not None:
            self.autosave.failed.connect(self.failed)

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def digit(self) -> Digit:
        """The digit that is the example in every place."""
        return self._desk.digit

    @property
    def distances(self) -> dict[str, np.ndarray] | None:
        """``"l1"`` and ``"l2"``: float32 ``[10]``, from the digit to each ideal; None without either."""
        return self._desk.distances

    @property
    def answer(self) -> Answer | None:
        """What the model under the cursor says of the digit; None without either."""
        return self._desk.answer

    @property
    def data(self) -> DigitDataset | None:
        """The digits in use."""
        return self.library.data

    @property
    def ideals(self) -> np.ndarray | None:
        """The ideal digits, float32 ``[10, 28, 28]`` in 0..1."""
        return self.library.ideals

    @property
    def baseline(self) -> dict[str, BaselineResult] | None:
        """How often the nearer ideal is right in this task, by metric; None until measured."""
        return self.library.baseline(self.config.task)

    # -- the digit -----------------------------------------------------------------------------------------

    def set_digit(self, digit: Digit, sketch: Sketch | None = None) -> None:
        """Put another digit on the desk, and say what drawing it came from."""
        self._worker.give_way()
        self.sketch = sketch
        self._desk.put(digit)
        self._say(Topic.DIGIT, Topic.ANSWER)

    def edit_pixel(self, row: int, column: int, value: int) -> None:
        """Change one number of the digit, 0 to 255."""
        self.set_digit(self.digit.with_pixel(row, column, value))

    def take_sample(self, index: int, split: str = "train") -> None:
        """Put an image of the digits in use on the desk: ``split`` is ``"train"`` or ``"valid"``."""
        if self.data is not None:
            self.set_digit(Digit.sample(getattr(self.data, split), split, index))

    def open_picture(self, path: Path) -> None:
        """Put the digit of a picture file on the desk, a moment later."""
        self._pictures.open(path)

    def read_picture(self, title: str, read: Callable[[], np.ndarray]) -> None:
        """Put the digit of a picture on the desk: uint8 ``[H, W]``, 0 black, that a thread gets by ``read()``."""
        self._pictures.read(title, read)

    # -- following -----------------------------------------------------------------------------------------

    def _digits(self) -> DigitDataset | None:
        return self.library.data

    def _arrived(self, record: StepRecord) -> None:
        self._desk.ask(record)
        if self.data is not None and self.curves:
            self.leaderboard.follow(self.run_number, record, self.curves, self.data)

    @Slot(object)
    def _follow_state(self, topics: frozenset[Topic]) -> None:
        if Topic.STATE in topics:
            self.leaderboard.run_changed(self.state is RunState.RUNNING)

    def _torch_loaded(self) -> None:
        self.library.torch_loaded()

    @Slot(object)
    def _library_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.DATA in topics:
            self._desk.meet(self.library.ideals)
            topics |= {Topic.DIGIT}
        self.changed.emit(topics)
        if Topic.DATA in topics and self.library.ideals is None and not self._taking_up:
            self.configure()  # other digits: a new run

    @Slot(object)
    def _digits_completed(self, data: DigitDataset) -> None:
        """Take all generated digits, unless somebody has begun to train on the first ones."""
        untouched = self.record is None or self.state in (RunState.LOADING, RunState.IDLE)
        old = self.data
        if untouched and old and old.provenance == data.provenance and len(old.train) < len(data.train):
            self.library.use(data)

    def configure(self, first: Mapping[str, np.ndarray] | None = None, **changes: Any) -> None:
        """Begin another run from step 0, as :meth:`RunControl.configure`; steps that were not saved are kept."""
        self.document.keep()
        super().configure(first, **changes)

    # -- files ---------------------------------------------------------------------------------------------

    def take_up_session(self, saved: SavedSession, run: Run, data: DigitDataset) -> None:
        """Show a session that was opened in place of this one: run, digits, leaderboard and desk."""
        self._taking_up = True
        self.library.use_at_once(data)
        self._taking_up = False
        self.riddle.put_back(saved.riddle)
        self.take_up(run, saved.run.head)
        board = saved.board.unpacked(data)
        self.leaderboard.put_back(board.entries, board.run, len(self._begun))
        self.set_digit(saved.desk.digit, saved.desk.sketch)

    # -- beginning and ending ------------------------------------------------------------------------------

    def start(self, digits: DigitDataset | None = None) -> None:
        """Load digits and torch, behind the window; :meth:`prepare` tells of the digits."""
        self.prepare(digits)
        self.load_torch()

    def prepare(self, digits: DigitDataset | None = None) -> None:
        """Begin with what takes little of the interpreter: digits, torch's libraries, what a crash has left.

        Nothing begins once the window is closed.

        Parameters
        ----------
        digits : DigitDataset or None
            Those to use, in place of the ones that are found on this machine.
        """
        if self._closed:
            return
        self._worker.loading.put_off()
        self._worker.loading.begin()  # before the worker: their threads take their heaps in this order
        self._worker.start()
        self.verdicts.load()
        if digits is None:
            self.library.load_first()
        else:
            self.library.use(digits)
        if self.autosave is not None:
            self.autosave.start()

    def load_torch(self) -> None:
        """Import torch, which keeps the interpreter busy for a second: when the window has what it shows."""
        self._worker.loading.go_on()

    def close(self) -> None:
        """Stop the worker and all loading, and wait for their threads: one step at most."""
        self._pictures.close()
        self.library.close()
        super().close()
        kept = self.document.close(self._worker.taken())
        if self.autosave is not None:
            self.autosave.close(kept)
