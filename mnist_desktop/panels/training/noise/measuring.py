"""What was measured of the batches at a step, by a thread beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mnist_desktop.lab.records import StepRecord
from mnist_desktop.session import RunState, Session
from mnist_desktop.session.probe import Probe

if TYPE_CHECKING:
    from mnist_desktop.engine.jobs import Cancelled
    from mnist_desktop.lab.probes.gradient_noise import Noise

Result = tuple[StepRecord, bool, "Noise | None"]  # the step, whether shuffled, and what was found


class Measuring(Probe):
    """Follows the step under the cursor while no run is under way: it takes seconds for a convolutional net.

    Parameters
    ----------
    session : Session
        Has the step and the images.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(session, self.tr("Measuring the noise of batches"), parent)
        self.shuffle = True
        self.noise: Noise | None = None
        self._of: tuple[StepRecord, bool] | None = None  # the step and the order that were measured

    @property
    def step(self) -> int:
        """The step that was measured."""
        return 0 if self._of is None else self._of[0].step

    @property
    def why_not(self) -> str:
        """Why there is nothing to see; empty if there is."""
        record = self._session.record
        if record is None or self._session.data is None:
            return self.tr("PyTorch or the digits are still loading.")
        split = self._session.data.train
        if sum(len(split.indices(digit)) for digit in record.config.task.digits) < 2:
            return self.tr("There is one image to train on: every batch is that one. Choose other digits.")
        if record.diverged or (self._of is not None and self._of[0] is record and self.noise is None):
            return self.tr("The gradient has no direction here: it is 0, or no number. Go back, or Reset.")
        return ""

    def follow(self) -> None:
        """Measure the step under the cursor, unless that was done or a run is under way."""
        record, data = self._session.record, self._session.data
        if self._session.state is RunState.RUNNING:
            self._newest.stop()
        elif record is not None and data is not None and not record.diverged and not self._is_known(record):
            split, shuffle = data.train, self.shuffle

            def work(cancelled: Cancelled) -> Result:
                from mnist_desktop.lab.probes.gradient_noise import gradient_noise

                try:
                    return record, shuffle, gradient_noise(record, split, shuffle, cancelled)
                except ValueError:
                    return record, shuffle, None

            self._newest.want(work)
        self.changed.emit()

    def set_shuffle(self, shuffle: bool) -> None:
        """Draw the images of a batch at random, or take neighbours."""
        self.shuffle = shuffle
        self.follow()

    def _is_known(self, record: StepRecord) -> bool:
        return self._of is not None and self._of[0] is record and self._of[1] == self.shuffle

    @Slot(object)
    def _arrived(self, result: Result) -> None:
        record, shuffle, self.noise = result
        self._of = record, shuffle
        self.changed.emit()
