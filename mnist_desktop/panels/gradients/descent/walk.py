"""The walk on ``x**2``: where it began, every step of it, and the learning rate of the next one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mnist_desktop.lab.toys import descent

TANGENT, SECANT = "tangent", "secant"
START, RATE, RUN = 3.0, 0.1, 1.0
REACH = 3.6  # how far out the point can be dragged
OUT = 1e6  # a run stops out here
PACE_MS = 120
_TICKS = 40  # a run that is longer takes several steps at a time
_ENOUGH = 200  # steps of a run that never arrives


class Walk(QObject):
    """What the page shows. Steps are those of :func:`mnist_desktop.lab.toys.descent.step`.

    Signals
    -------
    changed : nothing
        Anything below is another.

    Attributes
    ----------
    places : list of float
        The start and where every step went.
    lr : float
        Of the next step; changing it keeps the walk.
    shown : str
        ``"tangent"`` or ``"secant"``.
    h : float
        The run of the secant.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places = [START]
        self.lr = RATE
        self.shown = TANGENT
        self.h = RUN
        self._stride = 1
        self._left = 0  # steps of the run
        self._timer = QTimer(self)
        self._timer.setInterval(PACE_MS)
        self._timer.timeout.connect(self._run_on)

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def x(self) -> float:
        """Where the point stands."""
        return self.places[-1]

    @property
    def start(self) -> float:
        """Where the walk began."""
        return self.places[0]

    @property
    def taken(self) -> int:
        """Steps taken."""
        return len(self.places) - 1

    @property
    def next(self) -> float:
        """Where the next step goes."""
        return descent.step(self.x, self.lr)

    @property
    def arrived(self) -> bool:
        """Whether the point is at the minimum, nearly."""
        return abs(self.x) < descent.GOAL

    @property
    def diverged(self) -> bool:
        """Whether the walk has led further out than twice its start."""
        return self.taken > 0 and not abs(self.x) <= 2 * max(abs(self.start), descent.GOAL)

    @property
    def can_step(self) -> bool:
        """Whether there is anywhere to go that numbers can tell."""
        return abs(self.x) < OUT

    @property
    def running(self) -> bool:
        """Whether it steps by itself."""
        return self._timer.isActive()

    # -- what people do ------------------------------------------------------------------------------------

    def put(self, x: float) -> None:
        """Begin another walk at `x`, at most `REACH` from the minimum."""
        self._timer.stop()
        self.places = [float(descent.path(min(max(x, -REACH), REACH), 0.0, 0)[0])]
        self.changed.emit()

    def set_lr(self, lr: float) -> None:
        """Take other steps from now on."""
        self.lr = lr
        self.changed.emit()

    def show_line(self, shown: str) -> None:
        """Show the tangent or the secant."""
        self.shown = shown
        self.changed.emit()

    def set_h(self, h: float) -> None:
        """Draw the secant to the point `h` further right, or left of it below 0."""
        self.h = h
        self.changed.emit()

    @Slot()
    def step(self) -> None:
        """Take a step."""
        self._timer.stop()
        self._take(1)

    @Slot()
    def back(self) -> None:
        """Take the last step back."""
        self._timer.stop()
        if self.taken:
            self.places.pop()
        self.changed.emit()

    @Slot()
    def restart(self) -> None:
        """Go back to the start."""
        self.put(self.start)

    @Slot()
    def run(self) -> None:
        """Step until the minimum, or until it is clear that it will not be reached; again: pause."""
        if self.running:
            self._timer.stop()
        elif self.can_step and not self.arrived:
            steps = descent.steps_to_goal(self.x, self.lr)
            self._left = steps if steps is not None else _ENOUGH
            self._stride = max(1, self._left // _TICKS) if steps is not None else 1
            self._timer.start()
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Step no more by itself."""
        if self.running:
            self._timer.stop()
            self.changed.emit()

    @Slot()
    def _run_on(self) -> None:
        steps = min(self._stride, self._left)
        self._left -= steps
        if not self._left:
            self._timer.stop()
        self._take(steps)

    def _take(self, steps: int) -> None:
        for _ in range(steps):
            if self.can_step:
                self.places.append(self.next)
        if not self.can_step:
            self._timer.stop()
        self.changed.emit()
