"""Pictures that people open, paste or drop: read and cleaned on a thread, each becomes the digit on the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.engine.jobs import Cancelled, Job, Progress
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.text import Text
from mnist_desktop.lazy_numpy import np
from mnist_desktop.session.words import translated


class Pictures(QObject):
    """Opens one picture at a time; the newest wish wins.

    Signals
    -------
    opened : Digit
        What the picture became.
    opened_file : pathlib.Path
        Which file that was, if it was one.
    failed : Failure
        Why it became nothing; the digit on the desk stays.
    """

    opened = Signal(object)
    opened_file = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest: Job | None = None
        self._file: Path | None = None  # that the newest one reads
        self._jobs: set[Job] = set()

    def open(self, path: Path) -> None:
        """Open a picture file of any size and kind."""

        def read() -> np.ndarray:
            from mnist_desktop.lab.digits.images import open_grey

            return open_grey(path)

        self.read(path.name, read)
        self._file = path

    def read(self, title: str, read: Callable[[], np.ndarray]) -> None:
        """Take what ``read()`` returns on the thread: uint8 ``[H, W]``, 0 black to 255 white."""

        def work(_progress: Progress, _cancelled: Cancelled) -> Digit:
            return to_digit(read(), title)

        if self._newest is not None:
            self._newest.cancel()
        job = Job(self.tr("Opening {0}").format(translated(title)), work, self)
        job.succeeded.connect(self._opened)
        job.failed.connect(self._failed)
        job.finished.connect(self._finished)
        self._newest, self._file = job, None
        self._jobs.add(job)
        job.start()

    @Slot(object)
    def _opened(self, digit: Digit) -> None:
        if self.sender() is self._newest:
            self.opened.emit(digit)
            if self._file is not None:
                self.opened_file.emit(self._file)

    @Slot(object)
    def _failed(self, failure: object) -> None:
        if self.sender() is self._newest:
            self.failed.emit(failure)

    @Slot()
    def _finished(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self._jobs.discard(job)
        if job is self._newest:
            self._newest = None
        job.deleteLater()

    def close(self) -> None:
        """Wait for what is being read; nothing is told any more."""
        for job in list(self._jobs):
            job.cancel()
            job.wait()


def to_digit(grey: np.ndarray, title: str) -> Digit:
    """Make a digit of a picture.

    Parameters
    ----------
    grey : numpy.ndarray
        uint8 ``[H, W]``, 0 black to 255 white.
    title : str
        What the digit is called: the name of the file.

    Raises
    ------
    DigitsError
        If there is no digit in it.
    """
    from mnist_desktop.lab.photo import from_photo

    drawn = from_photo(grey)
    if drawn.empty:
        raise DigitsError(
            Text("There is no digit to be seen in {0}.").format(title),
            Text("Open a picture of one digit, dark on light paper."),
        )
    return Digit.of_drawn(drawn, title)
