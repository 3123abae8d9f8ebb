"""By hand: a row for each sabotage, and the two layers as one map where there is no ReLU."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.lab.sabotage import FAULTS, MODEL_FAULTS, STEP_FAULTS, active
from mnist_desktop.panels.training.sabotage import words
from mnist_desktop.panels.training.sabotage.fault_row import FaultRow
from mnist_desktop.panels.training.sabotage.gradient_meter import GradientMeter
from mnist_desktop.panels.training.sabotage.one_map import OneMap
from mnist_desktop.session import Session, catalog
from mnist_desktop.ui.label import Label


class HandView(QWidget):
    """Switches; those of a step lose no weights, those of the model begin a new run.

    Parameters
    ----------
    session : Session
        Whose run is sabotaged.

    Signals
    -------
    link_activated : str
        Where to look.
    """

    link_activated = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._sum = Label(weight=600)
        self._repair = QPushButton(self.tr("Repair everything"))
        self._repair.setObjectName("sabotage-repair")
        self._repair.clicked.connect(self._repair_all)
        self.rows = {fault: FaultRow(fault) for fault in FAULTS}
        self.one_map, self.meter = OneMap(), GradientMeter()
        head = QHBoxLayout()
        head.addWidget(self._sum, 1)
        head.addWidget(self._repair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for fault, row in self.rows.items():
            if fault in (STEP_FAULTS[0], MODEL_FAULTS[0]):
                column.addWidget(Label(words.when(fault), "muted", 0.9))
            column.addWidget(row)
            if fault == "forget_zero":
                column.addWidget(self.meter)
            row.switched.connect(self._switched)
            row.link_activated.connect(self.link_activated)
        column.addWidget(self.one_map)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show what is on, and what the model cannot have."""
        session = self._session
        on = active(session.config)
        ready = session.record is not None
        possible = (*STEP_FAULTS, *catalog.model_faults_of(session.config.model)) if ready else ()
        for fault, row in self.rows.items():
            row.show_fault(fault in on, "" if fault in possible else self._why_not(fault, ready))
        nothing = self.tr("Nothing is broken: switch something on, train, and watch")
        self._sum.setText(self.tr("Broken by hand: {0}").format(len(on)) if on else nothing)
        self._repair.setVisible(bool(on))
        self.one_map.show_record(session.record)
        self.meter.show_record(session.record)

    def _why_not(self, fault: str, ready: bool) -> str:
        if not ready:
            return self.tr("PyTorch or the digits are still loading")
        if fault == "no_relu":
            return self.tr("needs the simple net or the CNN")
        return self.tr("the CNN’s batch norm shifts anyway")

    @Slot(str, bool)
    def _switched(self, fault: str, on: bool) -> None:
        change: dict[str, Any] = {fault: on}
        if fault in MODEL_FAULTS:
            self._session.configure(**change)
        else:
            self._session.set_hyper(**change)

    @Slot()
    def _repair_all(self) -> None:
        """Switch off what is on; a model is only built anew where it was sabotaged."""
        session = self._session
        on = active(session.config)
        if any(fault in MODEL_FAULTS for fault in on):
            clean = session.config.with_hyper(**dict.fromkeys(STEP_FAULTS, False)).hyper
            mended: dict[str, Any] = dict.fromkeys(MODEL_FAULTS, False)
            session.configure(hyper=clean, **mended)
        else:
            session.set_hyper(**dict.fromkeys(on, False))
