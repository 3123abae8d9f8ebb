"""What is looked at on the page: a weight, a change, an ε; and what a thread beside the window has found of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.infos import MapSpec
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.session import Session
from mnist_desktop.session.picked import Weight
from mnist_desktop.session.probe import ChangeProbe

if TYPE_CHECKING:
    from mnist_desktop.engine.jobs import Cancelled
    from mnist_desktop.lab.probes.one_weight import OneWeight

EPSILON = 1e-3  # to begin with


@dataclass(frozen=True)
class Found:
    """A weight of a step, and what was found of it.

    Parameters
    ----------
    record : StepRecord
        The step.
    weight : tuple of int
        Map, row and column.
    reach : float
        How far the weight was changed.
    seen : OneWeight
        Losses and differences.
    epsilons : numpy.ndarray
        float64: the ε of the differences, falling.
    inked, blank : int
        Images of the batch with ink at the weight's pixel, −1 for a cell of a filter; pixels without ink in any.
    """

    record: StepRecord
    weight: Weight
    reach: float
    seen: OneWeight
    epsilons: np.ndarray
    inked: int
    blank: int

    @property
    def dead(self) -> bool:
        """Whether the weight has no say in the loss of this batch."""
        return self.seen.exact == 0


class Finding(ChangeProbe):
    """Follows the step under the cursor and the picked weight.

    While a run goes as fast as it can it stands still, and so costs the run nothing.

    Parameters
    ----------
    session : Session
        Has the step and the weight.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(session, self.tr("Looking at one weight"), parent)
        self.epsilon = EPSILON
        self.found: Found | None = None

    @property
    def spec(self) -> MapSpec | None:
        """How the first weights of the step are shown as maps; None without a step."""
        record = self._session.record
        return None if record is None else self._session.model_of(record).maps[0]

    @property
    def weight(self) -> Weight:
        """Map, row and column of the picked weight."""
        spec = self.spec
        return self._session.picked.weight if spec is None else self._session.picked.within(spec.shape)

    @property
    def why_not(self) -> str:
        """Why there is nothing to find; empty if there is."""
        record, spec = self._session.record, self.spec
        if record is None or spec is None:
            return self.tr("PyTorch or the digits are still loading.")
        if record.batch is None or record.param(spec.param).grad is None:
            return self.tr(
                "Take a step, or go on to Backward: before it there is no gradient to compare with."
            )
        if record.diverged:
            return self.tr("Some numbers of this step are not finite: the run diverged. Go back, or Reset.")
        return ""

    def follow(self) -> None:
        """Find out about the step under the cursor and the picked weight, unless that is known."""
        if self._session.at_full_speed:
            return
        if self.why_not:
            self._newest.stop()
            self.found = None
        elif not self._is_known():
            self._find()
        self.changed.emit()

    @Slot(float)
    def set_epsilon(self, epsilon: float) -> None:
        """Try the weight so far from where it is, both ways."""
        self.epsilon = epsilon
        self.changed.emit()

    def _is_known(self) -> bool:
        found = self.found
        if found is None or found.record is not self._session.record:
            return False
        return (found.weight, found.reach) == (self.weight, self.reach)

    def _find(self) -> None:
        record, spec, weight, reach = self._session.record, self.spec, self.weight, self.reach
        assert record is not None and spec is not None

        def work(cancelled: Cancelled) -> Found:
            from mnist_desktop.lab.probes.one_weight import EPSILONS, one_weight

            assert record.batch is not None
            seen = one_weight(record, spec.param, spec.place(*weight), reach, cancelled)
            flat = record.batch.images.reshape(len(record.batch.labels), -1)  # [B, 784]
            cell = weight[1] * spec.shape[2] + weight[2]
            inked = int((flat[:, cell] > 0).sum()) if spec.sees_pixels else -1
            return Found(record, weight, reach, seen, EPSILONS, inked, int((flat.max(0) == 0).sum()))

        known = self.found
        self._newest.want(work, patient=known is not None and known.weight == weight)

    @Slot(object)
    def _arrived(self, found: Found) -> None:
        if self.why_not or (found.weight, found.reach) != (self.weight, self.reach):
            return  # there is no gradient by now, or something else is being found
        if self.found is not None and found.weight != self.found.weight:
            self.change = 0.0
        self.found = found
        self.changed.emit()
