"""The status line: what the run is doing, where it stands, how good it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from mnist_desktop.panels.panel import SAME_STEP_MS, Panel
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.icons import pixmap
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.theme import theme

ICONS = {
    RunState.LOADING: ("speed", "muted"),
    RunState.IDLE: ("done", "ok"),
    RunState.RUNNING: ("play", "accent"),
    RunState.PAUSED: ("pause", "text"),
    RunState.SEEKING: ("speed", "muted"),
    RunState.FAILED: ("warning", "error"),
}


class StatusPanel(Panel):
    """State, step, epoch, loss, accuracy."""

    shows = frozenset({Topic.RECORD, Topic.STATE, Topic.CONFIG, Topic.WORK, Topic.DATA})
    interval_ms = 100
    busy_ms = SAME_STEP_MS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._icon, self._state = QLabel(), QLabel()
        self._state.setObjectName("statusState")
        self._details, self._note = QLabel(), Label(factor=0.9)
        self._details.setObjectName("statusDetails")
        self._note.setObjectName("statusNote")
        for label in (self._icon, self._state, self._details):
            row.addWidget(label)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._note, 1)  # where it has no room, its tip tells all of it
        self.setFixedHeight(28)
        theme().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._state.setFont(theme().font(0.9, weight=600))
        self._details.setFont(theme().font(0.9))
        self._show_state()

    def _show_state(self) -> None:
        name, colour = ICONS[self.session.state]
        self._icon.setPixmap(pixmap(name, colour, 16, self.devicePixelRatioF()))
        self._state.setText(self._state_words())

    def _state_words(self) -> str:
        record, state = self.session.record, self.session.state
        library, file = self.session.library, self.session.document.under_way
        if library.work:
            return self.tr("{0} … {1} %").format(library.work, round(100 * library.progress))
        if file.work and file.progress:
            return self.tr("{0} … {1} %").format(file.work, round(100 * file.progress))
        if file.work:
            return self.tr("{0} …").format(file.work)
        if not self.session.torch_ready:
            return self.tr("PyTorch is loading; you can draw")
        if record is not None and not record.done and state is RunState.PAUSED and record.stage is not None:
            return self.tr("Paused after {0}").format(record.stage.value)
        words = {
            RunState.LOADING: self.tr("Loading"),
            RunState.IDLE: self.tr("Ready"),
            RunState.RUNNING: self.tr("Running"),
            RunState.PAUSED: self.tr("Paused"),
            RunState.SEEKING: self.tr("Going there"),
            RunState.FAILED: self.tr("Stopped by an error"),
        }
        return words[state]

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Write the line."""
        self._show_state()
        record = self.session.record
        if record is None:
            self._details.setText("")
            return
        parts = [
            self.tr("step {0}").format(f"{record.step:,}"),
            self.tr("epoch {0} · batch {1} of {2}").format(record.epoch, record.batch_number, record.batches),
        ]
        if record.step:  # of a step under way it is not known yet, but has its place: nothing jumps
            loss = "–" if record.loss is None else f"{record.loss:.4f}"
            parts.append(self.tr("loss {0}").format(loss))
        validation = self.session.validation
        if validation is not None:
            accuracy = self.tr("accuracy {0}").format(f"{validation.accuracy:.4f}")
            if validation.step != self.session.cursor and self.session.state is not RunState.RUNNING:
                accuracy = self.tr("accuracy {0} after step {1}").format(
                    f"{validation.accuracy:.4f}", f"{validation.step:,}"
                )
            parts.append(accuracy)
        self._details.setText("     ".join(parts))
        note = (
            self.tr("Loss, gradients or weights are no finite numbers any more: the run diverged.")
            if record.diverged
            else translated(record.note)
        )
        self._note.setText(note)
        layout = self.layout()
        assert layout is not None
        layout.activate()  # at once: while a run draws much, longer words would be painted in the old room
