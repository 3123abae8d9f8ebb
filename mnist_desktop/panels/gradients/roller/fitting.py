"""The fit that is under way: by hand or by SGD, what it goes down and how fast."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from mnist_desktop.lab.toys.roller import Fit, Slice, Valley

MANY = 1000  # steps of a long run
_CHUNK, _PACE_MS = 25, 20  # steps between two pictures of it: a few milliseconds
_PLATEAU = 1e-3
_WILD = 1e30  # a loss above it is as good as none


class Fitting(QObject):
    """What the page shows; steps are those of :class:`mnist_desktop.lab.toys.roller.Fit`.

    Signals
    -------
    changed : nothing
        Anything below is another.

    Attributes
    ----------
    fit, valley : Fit, Valley or None
        None until torch has loaded.
    lr : float
        The learning rate.
    root : bool
        Whether steps go down the root of the mean squared error.
    pair : tuple of int
        The parameters of the map: across and up.
    held : bool
        Whether the third one is held as it is; else it is always the best for the two.
    by_hand : float or None
        The lowest error that was reached with the sliders.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fit: Fit | None = None
        self.valley: Valley | None = None
        self.lr, self.root = 1e-5, False
        self.pair, self.held = (0, 2), True
        self.by_hand: float | None = None
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PACE_MS)
        self._timer.timeout.connect(self._run_on)

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether a long run is under way."""
        return self._timer.isActive()

    @property
    def error(self) -> float:
        """The mean squared error; not a number before there is any."""
        return math.nan if self.fit is None else self.fit.errors[-1]

    @property
    def losses(self) -> list[float]:
        """What the steps go down, at every place of the walk: float32 as torch has it."""
        errors = np.array([] if self.fit is None else self.fit.errors, np.float32)
        found: list[float] = (np.sqrt(errors) if self.root else errors).tolist()
        return found

    def shown(self, error: float) -> float:
        """Return a mean squared error as the loss that is shown."""
        return math.sqrt(error) if self.root else error

    @property
    def diverged(self) -> bool:
        """Whether the loss is far above that of the start."""
        return self.fit is not None and self.fit.taken > 0 and not self.error <= 10 * self.fit.errors[0]

    @property
    def can_step(self) -> bool:
        """Whether the loss is still a number to go down."""
        return self.fit is not None and self.error < _WILD

    @property
    def plateau(self) -> bool:
        """Whether ten steps or more were taken and the loss hardly falls any more."""
        if self.fit is None or self.fit.taken < 10 or self.diverged:
            return False
        before, now = self.losses[-2:]
        return before - now < _PLATEAU * now

    def slice(self) -> Slice | None:
        """Return the error over the two parameters of the map."""
        if self.fit is None or self.valley is None:
            return None
        if self.held:
            return self.valley.slice(*self.pair, self.fit.params)
        return self.valley.profile(*self.pair)

    # -- what people do ------------------------------------------------------------------------------------

    def torch_loaded(self) -> None:
        """Draw the data: torch is there."""
        if self.fit is None:
            from mnist_desktop.lab.toys.roller import Fit, Valley

            self.fit, self.valley = Fit(), Valley()
            self.changed.emit()

    def move(self, index: int, value: float) -> None:
        """Set a parameter by hand; the walk begins anew there."""
        if self.fit is None:
            return
        params = self.fit.params.copy()
        params[index] = value
        self._put(params)

    def move_pair(self, across: float, up: float) -> None:
        """Set both parameters of the map."""
        if self.fit is None:
            return
        params = self.fit.params.copy()
        params[list(self.pair)] = across, up
        self._put(params)

    def _put(self, params: np.ndarray) -> None:
        assert self.fit is not None
        self._timer.stop()
        self.fit.put(params)
        self.by_hand = min(self.error, math.inf if self.by_hand is None else self.by_hand)
        self.changed.emit()

    @Slot()
    def restart(self) -> None:
        """Go back to the book's first parameters."""
        self._timer.stop()
        if self.fit is not None:
            self.fit.put(self.fit.first)
        self.changed.emit()

    @Slot()
    def jump(self) -> None:
        """Go where no SGD is needed to go: the least-squares solution."""
        self._timer.stop()
        if self.fit is not None and self.valley is not None:
            self.fit.put(self.valley.best)
        self.changed.emit()

    @Slot()
    def step(self) -> None:
        """Take a step."""
        self._timer.stop()
        self._take(1)

    @Slot()
    def step_ten(self) -> None:
        """Take ten steps, as the book does."""
        self._timer.stop()
        self._take(10)

    @Slot()
    def back(self) -> None:
        """Take the last step back."""
        self._timer.stop()
        if self.fit is not None:
            self.fit.back()
        self.changed.emit()

    @Slot()
    def run(self) -> None:
        """Take a thousand steps, shown as they are taken; again: stop."""
        if self.running:
            self.pause()
        elif self.can_step:
            self._left = MANY
            self._timer.start()
            self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Stop a long run."""
        if self.running:
            self._timer.stop()
            self.changed.emit()

    def set_lr(self, lr: float) -> None:
        """Take other steps from now on."""
        self.lr = lr
        self.changed.emit()

    def set_root(self, root: bool) -> None:
        """Go down the root, or the mean squared error itself; the place stays."""
        self.root = root
        self.changed.emit()

    def set_pair(self, across: int, up: int) -> None:
        """Map two other parameters."""
        self.pair = across, up
        self.changed.emit()

    def set_held(self, held: bool) -> None:
        """Hold the third parameter, or let it always be the best one."""
        self.held = held
        self.changed.emit()

    # ------------------------------------------------------------------------------------------------------

    @Slot()
    def _run_on(self) -> None:
        steps = min(_CHUNK, self._left)
        self._left -= steps
        if not self._left:
            self._timer.stop()
        self._take(steps)

    def _take(self, steps: int) -> None:
        for _ in range(steps):
            if self.fit is not None and self.can_step:
                self.fit.step(self.lr, self.root)
        if not self.can_step:
            self._timer.stop()
        self.changed.emit()
