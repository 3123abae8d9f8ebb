"""The digit on the desk: how far it is from every ideal digit, and what the model says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.records import Answer, StepRecord
from mnist_desktop.lazy_numpy import np

if TYPE_CHECKING:
    from mnist_desktop.lab.inference import Reader


class Desk:
    """Holds the digit and what follows from it; everything is worked out at once, in well under a millisecond.

    Attributes
    ----------
    digit : Digit
        The example in every place.
    distances : dict of str to numpy.ndarray, or None
        ``"l1"`` and ``"l2"``: float32 ``[10]``, to each ideal digit; None if nothing is drawn or there are none.
    answer : Answer or None
        What the model under the cursor says; None if nothing is drawn or there is no model yet.
    """

    def __init__(self) -> None:
        self.digit = Digit.blank()
        self.distances: dict[str, np.ndarray] | None = None
        self.answer: Answer | None = None
        self._ideals: np.ndarray | None = None
        self._record: StepRecord | None = None
        self._reader: Reader | None = None
        self._loaded: StepRecord | None = None

    def put(self, digit: Digit) -> None:
        """Put another digit on the desk."""
        self.digit = digit
        self._measure()
        self._read()

    def meet(self, ideals: np.ndarray | None) -> None:
        """Compare with these ideal digits from now on, float32 ``[10, 28, 28]`` in 0..1."""
        self._ideals = ideals
        self._measure()

    def ask(self, record: StepRecord | None) -> None:
        """Ask the model of this step from now on."""
        self._record = record
        self._read()

    def _measure(self) -> None:
        if self._ideals is None or self.digit.empty:
            self.distances = None
            return
        from mnist_desktop.lab.baseline import distances

        self.distances = distances(self.digit.image, self._ideals)

    def _read(self) -> None:
        record = self._record
        if record is None or self.digit.empty:
            self.answer = None
            return
        if self._loaded is not record:
            self._load(record)
        assert self._reader is not None
        self.answer = self._reader.read(self.digit.image)

    def _load(self, record: StepRecord) -> None:
        from mnist_desktop.lab.inference import Reader

        if self._reader is None or not self._reader.fits(record):
            self._reader = Reader.of(record)
        else:
            self._reader.take(record)
        self._loaded = record
