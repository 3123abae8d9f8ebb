"""The session as a file: saved, opened, and whether the file holds everything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.engine.jobs import Cancelled, Job, Progress
from mnist_desktop.engine.messages import Taken
from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import STAGES
from mnist_desktop.lab.text import Failure
from mnist_desktop.session.topics import Topic
from mnist_desktop.session.under_way import UnderWay

if TYPE_CHECKING:
    from mnist_desktop.lab.archive.saved_run import SavedRun
    from mnist_desktop.lab.archive.session_file import SavedSession
    from mnist_desktop.lab.dataset import DigitDataset
    from mnist_desktop.lab.run import Run
    from mnist_desktop.session.session import Session

State = tuple[object, ...]  # equal for sessions that hold the same
LAST = "last.mnistlab"  # what was open, unsaved, when the window was closed or another session was opened


@dataclass(frozen=True, eq=False)
class _Opened:
    """What a thread made of a file."""

    path: Path
    saved: SavedSession
    data: DigitDataset
    run: Run


class Document(QObject):
    """Saves and opens the session beside the window; training goes on while a file is written.

    Nothing unsaved is ever lost by closing or by opening something else: it is kept in the file :data:`LAST`, from
    which it can be reopened. So nobody is asked.

    Parameters
    ----------
    session : Session
        What is saved.
    home : pathlib.Path or None
        The folder for what was left unsaved; without one nothing is kept.

    Signals
    -------
    saved : pathlib.Path
        A file was written by which the session is called from now on.
    copied : object
        A copy was written, and holds that state; None if there was nothing to be written.
    not_copied : Failure
        It was not.
    opened : pathlib.Path, bool
        A session was opened; whether what was open before was unsaved and is kept.

    Attributes
    ----------
    path : pathlib.Path or None
        The file the session is saved in.
    under_way : UnderWay
        What is being saved or opened.
    """

    saved = Signal(object)
    copied = Signal(object)
    not_copied = Signal(object)
    opened = Signal(object, bool)

    def __init__(self, session: Session, home: Path | None) -> None:
        super().__init__(session)
        self._session, self._home = session, home
        self.path: Path | None = None
        self._kept: State | None = None  # what the file holds; None if it holds less, or there is none
        self._modified = self._keeping = False
        self._wanted: Path | None = None  # to be opened once torch has loaded
        self.under_way = UnderWay(session)
        session.changed.connect(self._changed)

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def modified(self) -> bool:
        """Whether there is something that the file does not hold."""
        return self._modified

    @property
    def last(self) -> Path | None:
        """What was left unsaved; None if there is nothing."""
        path = None if self._home is None else self._home / LAST
        return path if path is not None and path.is_file() else None

    def state(self) -> State:
        """Return what the session holds now, as far as it is worth saving."""
        s = self._session
        heads = sorted((c.branch.id, c.branch.head, c.branch.name) for c in s.curves)
        return self._state(heads, s.config, self._half())

    def _half(self) -> tuple[int, int] | None:
        """Return the half-done step that is shown, by the steps before it and its stages; None for a whole one."""
        record = self._session.record
        if record is None or record.stage is None or record.done:
            return None
        return record.whole_steps, STAGES.index(record.stage) + 1

    def _state(self, heads: list[tuple[int, int, str]], config: object, half: object) -> State:
        return tuple(heads), config, half, self._session.digit.image.tobytes(), self._session.riddle.saved

    def _state_of(self, run: SavedRun) -> State:
        heads, head = sorted((b.head.id, b.last, b.head.name) for b in run.branches), run.head
        return self._state(heads, head.config, None if head.half is None else (head.cursor, head.half.stages))

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        if Topic.FILE in topics:
            return
        if self._wanted is not None and self._session.torch_ready:
            path, self._wanted = self._wanted, None
            self.open(path)
        s = self._session
        begun = s.head or len(s.curves) > 1 or not s.digit.empty or self._half() or s.riddle.saved
        fresh = self._kept is None and self.path is None and not begun
        modified = s.record is not None and not fresh and self.state() != self._kept
        if modified != self._modified:
            self._modified = modified
            self._say()

    def _say(self) -> None:
        self._session.changed.emit(frozenset({Topic.FILE}))

    # -- saving --------------------------------------------------------------------------------------------

    def save(self, path: Path) -> None:
        """Save the session in a file and call it by that from now on."""

        def taker(taken: Taken) -> None:
            if taken.run is None:
                hint = self.tr("Reset begins one.")
                self._session.failed.emit(Failure(self.tr("There is no run to be saved."), hint))
            else:
                self._write(path, taken, taken.run, self._written)

        if self._session.record is not None:
            self._session.take_down(taker)

    def copy_to(self, path: Path) -> None:
        """Save the session in a file beside its own; the file knows what it is a copy of."""

        def taker(taken: Taken) -> None:
            job = None if taken.run is None else self._write(path, taken, taken.run, self._copied)
            if job is None:
                self.copied.emit(None)
            else:
                job.failed.disconnect(
                    self._session.library.failed
                )  # a failure every few seconds is told once
                job.failed.connect(self.not_copied)

        self._session.take_down(taker)

    def _write(self, path: Path, taken: Taken, run: SavedRun, done: Callable[[Any], None]) -> Job | None:
        state, write = self._state_of(run), self._writer(taken, done == self._copied)
        name, ended = self.tr("Saving {0}").format(path.name), None
        if done == self._written:  # what somebody waits for
            self.under_way.begin(name)
            ended = self.under_way.end

        def work(_progress: Progress, _cancelled: Cancelled) -> tuple[Path, State]:
            write(path)
            return path, state

        return self._session.library.compute(name, work, done, ended)

    def _writer(self, taken: Taken, copy: bool) -> Callable[[Path], None]:
        """Return what writes the session as it is now; it may be called on any thread."""
        from mnist_desktop.lab.archive.parts import Board, Desk, DigitsInfo

        s, run, data = self._session, taken.run, taken.data
        assert run is not None and data is not None
        board = Board(s.leaderboard.entries, s.leaderboard.number_of(s.run_number))
        desk, document = Desk(s.digit, s.sketch), str(self.path) if copy and self.path else ""
        riddle = s.riddle.saved
        if riddle is not None and not riddle.fits(run.head.config):
            riddle = None  # it has begun or ended since the run was taken down

        def write(path: Path) -> None:
            from mnist_desktop.lab.archive import session_file
            from mnist_desktop.lab.files import make_folder

            make_folder(path.parent)
            parts = DigitsInfo.of(data), run, desk, board.packed(data), document, riddle
            session_file.save(path, session_file.SavedSession(*parts))

        return write

    @Slot(object)
    def _written(self, result: tuple[Path, State]) -> None:
        self.path, self._kept = result
        self._modified = self.state() != self._kept
        self._say()
        self.saved.emit(self.path)

    @Slot(object)
    def _copied(self, result: tuple[Path, State]) -> None:
        self.copied.emit(result[1])

    # -- opening -------------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Open a session in place of the one that is open, which is kept if it is unsaved."""
        if not self._session.torch_ready:
            self._wanted = path
        elif self._modified and self._home is not None:
            self._session.take_down(lambda taken: self._read(path, taken))
        else:
            self._read(path, Taken(None, None))

    def _read(self, path: Path, taken: Taken) -> None:
        s, home = self._session, self._home
        current, devices = s.data, {device.id for device in s.devices if not device.problem}
        keep = None if taken.run is None else self._writer(taken, True)

        def work(progress: Progress, cancelled: Cancelled) -> tuple[_Opened, bool]:
            from mnist_desktop.lab.archive import digits, session_file
            from mnist_desktop.lab.archive.thaw import thaw

            saved = session_file.load(path)
            data = digits.find(saved.digits, current, progress, cancelled)
            device = saved.run.head.config.device
            run = thaw(saved.run, data, device if device in devices else "cpu")
            if keep is not None and home is not None:
                keep(home / LAST)  # only now: it may be the very file that is opened
            return _Opened(path, saved, data, run), keep is not None

        name = self.tr("Opening {0}").format(path.name)
        self.under_way.begin(name)
        job = s.library.compute(name, work, self._arrived, self.under_way.end)
        if job is not None:
            job.progressed.connect(self.under_way.advance)

    @Slot(object)
    def _arrived(self, result: tuple[_Opened, bool]) -> None:
        opened, kept = result
        saved = opened.saved
        left = self._home is not None and opened.path.parent == self._home
        self.path = (Path(saved.document) if saved.document else None) if left else opened.path
        self._session.take_up_session(saved, opened.run, opened.data)
        self._kept = None if left else self._state_of(saved.run)
        self._say()
        self.opened.emit(opened.path, kept)

    # -- another run, and the end --------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep a run with steps that were not saved, before another one takes its place."""
        home, s = self._home, self._session
        if home is None or self._keeping or not self._modified or s.head == 0:
            return

        def taker(taken: Taken) -> None:
            if taken.run is None:
                self._keep_ended()
                return
            write = self._writer(taken, True)

            def work(_progress: Progress, _cancelled: Cancelled) -> None:
                write(home / LAST)

            name = self.tr("Saving {0}").format(LAST)
            s.library.compute(name, work, self._kept_last, self._keep_ended)

        self._keeping = True
        s.take_down(taker)

    @Slot(object)
    def _kept_last(self, _result: object) -> None:
        self._say()

    @Slot()
    def _keep_ended(self) -> None:
        self._keeping = False

    def close(self, taken: Taken) -> bool:
        """Keep what is unsaved, once the worker has ended; whether nothing is lost.

        A full disk is the end of it, and nothing can be told any more: what the last copy holds is left then.
        """
        if self._modified and self._home is not None and taken.run is not None:
            try:
                self._writer(taken, True)(self._home / LAST)
            except Exception:  # the window is closing
                return False
        return True
