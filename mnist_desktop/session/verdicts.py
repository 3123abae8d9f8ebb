"""What the answers to the digit on the desk are worth: of the student's model, and of the reference that ships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.engine.jobs import Cancelled, Progress
from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.records import Answer, StepRecord
from mnist_desktop.lab.verdict import KNOWN, Verdict, Worth, verdict
from mnist_desktop.lazy_numpy import np
from mnist_desktop.session.newest import Newest
from mnist_desktop.session.topics import RunState, Topic

if TYPE_CHECKING:
    from mnist_desktop.lab.reference import Reading, Reference
    from mnist_desktop.session.session import Session

MOST = 512  # validation images by which the student's model is calibrated: a tenth of a second for the CNN
_RESTS = (RunState.IDLE, RunState.PAUSED)
_Judged = tuple[Answer, float, bool, int | None, bool]  # what a verdict follows from


class Verdicts(QObject):
    """Asks the reference, calibrates the student's model whenever the run rests, and says what answers are worth.

    Parameters
    ----------
    session : Session
        Whose digit and model it is.

    Signals
    -------
    changed : frozenset of Topic
        ANSWER: the reference has loaded, or the model was calibrated anew.

    Attributes
    ----------
    temperature : float
        What calibrates the student's model, from 0.2 to 5; 1 before it was measured.
    """

    changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._reference: Reference | None = None
        self._read: tuple[Digit, Reading, Verdict] | None = None  # the digit, and what came of it
        self._judged: tuple[_Judged, Verdict] | None = None  # what was judged, and what came of it
        self.temperature = 1.0
        self._run = 0  # whose temperature it is
        self._calibrated: StepRecord | None = None
        self._newest = Newest(session.library, self.tr("Calibrating the model"), self)
        self._newest.done.connect(self._measured)
        session.changed.connect(self._follow)

    def load(self) -> None:
        """Load the reference on a thread; until then it says nothing."""

        def work(_progress: Progress, _cancelled: Cancelled) -> Reference:
            from mnist_desktop.lab.reference import reference

            return reference()

        self._session.library.compute(self.tr("Loading the trained network"), work, self._loaded)

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def reading(self) -> Reading | None:
        """What the reference makes of the digit, in about a millisecond; None without either."""
        return None if (read := self._ask()) is None else read[0]

    @property
    def reference(self) -> Verdict | None:
        """What the reference's answer is worth; None without digit or reference."""
        return None if (read := self._ask()) is None else read[1]

    @property
    def own(self) -> Verdict | None:
        """What the student's model's answer is worth; None without one, or if its weights are no numbers."""
        answer, record = self._session.answer, self._session.record
        if answer is None or record is None or not np.isfinite(answer.probs).all():
            return None
        reference = self.reference
        temperature = self.temperature if self._session.run_number == self._run else 1.0
        is_digit = reference is None or reference.worth is not Worth.STRANGE
        of = (answer, temperature, record.whole_steps > 0, self._really(reference), is_digit)
        if self._judged is None or self._judged[0] != of:  # asked for several times at each move of the pen
            self._judged = (of, verdict(*of))
        return self._judged[1]

    def _ask(self) -> tuple[Reading, Verdict] | None:
        """Ask the reference, once for each digit."""
        digit = self._session.digit
        if self._reference is None or digit.empty:
            return None
        if self._read is None or self._read[0] is not digit:
            reading = self._reference.read(digit.image)
            self._read = (digit, reading, verdict(reading.answer, is_digit=reading.is_digit))
        return self._read[1:]

    def _really(self, reference: Verdict | None) -> int | None:
        """Return what the digit is, as far as anybody can tell: its label, or what the reference is sure of."""
        label = self._session.digit.label
        if label is not None or reference is None or reference.worth is Worth.STRANGE:
            return label
        return reference.digit if reference.sure >= KNOWN else None

    # -- following -----------------------------------------------------------------------------------------

    @Slot(object)
    def _loaded(self, reader: Reference) -> None:
        self._reference = reader
        self.changed.emit(frozenset({Topic.ANSWER}))

    @Slot(object)
    def _follow(self, topics: frozenset[Topic]) -> None:
        session = self._session
        record, data = session.record, session.data
        if not topics & {Topic.RECORD, Topic.STATE} or record is None or data is None:
            return
        if session.state not in _RESTS or record is self._calibrated or not record.whole_steps:
            return
        if data.missing(record.config.task.digits):
            return
        self._calibrated = record
        valid, run = data.valid, session.run_number
        self._newest.ask(lambda: (run, calibrate(record, valid)))

    @Slot(object)
    def _measured(self, result: tuple[int, float]) -> None:
        self._run, self.temperature = result
        self.changed.emit(frozenset({Topic.ANSWER}))


def calibrate(record: StepRecord, valid: DigitSplit) -> float:
    """Return the temperature that calibrates the model of a step, by some validation images of its task."""
    import torch

    from mnist_desktop.lab.calibration import fit_temperature
    from mnist_desktop.lab.judges import ModelJudge

    torch.set_num_threads(1)  # of this thread: beside a run, two threads are slower than one
    judge = ModelJudge(record)
    index = np.concatenate([valid.indices(digit) for digit in judge.digits])
    index = index[:: max(1, len(index) // MOST)]
    x = valid.images[index].reshape(len(index), -1).astype(np.float32) / np.float32(255)  # [N, 784]
    logits = judge.strengths(x)  # [N, K]
    if not np.isfinite(logits).all():
        return 1.0
    place = {digit: n for n, digit in enumerate(judge.digits)}
    return fit_temperature(logits, np.array([place[int(label)] for label in valid.labels[index]]))
