"""The timeline: every step taken, scrubbed by mouse, wheel or keys; branches as ghosts below."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout

from mnist_desktop.panels.panel import SAME_STEP_MS, Panel
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.ghosts import Branch
from mnist_desktop.ui.timeline import Timeline


class TimelinePanel(Panel):
    """The steps of the active branch, with the cursor."""

    shows = frozenset({Topic.RECORD, Topic.CURVES})
    interval_ms = 50
    busy_ms = SAME_STEP_MS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._timeline = Timeline()
        self._timeline.setObjectName("timeline")
        self._timeline.seek_requested.connect(session.seek)
        self._timeline.branch_requested.connect(session.branches.switch)
        self._timeline.sliderReleased.connect(self._let_go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._timeline)

    @Slot()
    def _let_go(self) -> None:
        """Show the step under the cursor: it may have moved on while the hand held another."""
        if self.session.answered:  # else the answer to the hand's last word is on its way
            self.refresh(self.shows)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw steps, epochs, branches and cursor."""
        session = self.session
        if not session.curves or session.record is None:
            return
        from mnist_desktop.lab.diagnostics import overfitting

        active, *others = session.curves
        name = session.branches.name
        self._timeline.set_epochs(active.epoch_ends.tolist())
        self._timeline.set_branches(
            [Branch(c.branch.shared, c.branch.head, name(c.branch), c.branch.id) for c in others]
        )
        turned = overfitting(active, session.head)
        best = int(turned.seen["best"]) if turned is not None and turned.found else None
        self._timeline.set_best(best)
        self._timeline.set_steps(session.head, session.cursor)
        self._timeline.set_caption(
            self.tr("step {0}").format(f"{session.record.step:,}"), name(active.branch)
        )
