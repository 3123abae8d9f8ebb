"""Why is it stuck? Seven checks of the run at the cursor, each with what it saw and what to try."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout

from mnist_desktop.lab.diagnostics import Check, diagnose
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.diagnosis import words
from mnist_desktop.panels.training.diagnosis.check_row import CheckRow
from mnist_desktop.panels.training.diagnosis.remedies import Remedy, remedy
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.label import Label

ORDER = ("diverged", "one_class", "saturated", "dead", "bouncing", "forget_zero", "overfitting")


class DiagnosisPanel(Panel):
    """A verdict in one line, then a row for each check."""

    shows = frozenset({Topic.RECORD, Topic.CURVES, Topic.CONFIG, Topic.DATA, Topic.SABOTAGE})
    interval_ms = 150
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._verdict = Label(factor=1.2, weight=600)
        self._why = Label(color="muted", wrap=True)
        titles = {lesson.id: lesson.title for lesson in session.guide.lessons}
        self.rows = {name: CheckRow(name, titles.get(words.LESSONS[name], "")) for name in ORDER}
        self._remedies: dict[str, Remedy] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._verdict)
        column.addWidget(self._why)
        for row in self.rows.values():
            column.addWidget(row)
            row.pressed.connect(self._pressed)
            row.link_activated.connect(self.link_activated)
        column.addStretch(1)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Look at the run at the cursor."""
        session, record = self.session, self.session.record
        if record is None or not session.curves:
            for row in self.rows.values():
                row.show_check(None, None)
            self._verdict.setText(self.tr("Nothing runs yet"))
            return
        checks = diagnose(record, session.curves[0], self._counts())
        if session.riddle.on:
            checks = _veiled(checks)
        self.rows["forget_zero"].setVisible(not session.riddle.on)
        found = []
        for name, row in self.rows.items():
            check = checks[name]
            self._remedies.pop(name, None)
            if check is not None and check.found:
                found.append(name)
                if (way_out := remedy(check, session)) is not None:
                    self._remedies[name] = way_out
            row.show_check(check, self._remedies.get(name))
        self._verdict.setText(self._sum_up(found, any(checks.values())))
        self._why.setText(
            self.tr("Judged by the losses, the validations and the last batch up to step {0}.").format(
                session.cursor
            )
        )
        session.facts.note({"diagnosis.found": ",".join(found)})

    def _sum_up(self, found: list[str], any_check: bool) -> str:
        if found:
            return words.title(found[0])
        if not any_check:
            return self.tr("Take a few steps, then look again")
        return self.tr("Nothing is wrong here")

    def _counts(self) -> dict[int, int]:
        """Return how many validation images there are of each digit of the task that was trained."""
        data, record = self.session.data, self.session.record
        if data is None or record is None:
            return {}
        return {digit: len(data.valid.indices(digit)) for digit in record.config.task.digits}

    @Slot(str)
    def _pressed(self, name: str) -> None:
        if name in self._remedies:
            self._remedies[name].apply(self.session)
            self.session.facts.note({"diagnosis.tried": name})


def _veiled(checks: dict[str, Check | None]) -> dict[str, Check | None]:
    """Return checks without what would name the answer of a riddle."""
    lost = checks["diverged"]
    if lost is not None:
        lost = replace(lost, seen={name: number for name, number in lost.seen.items() if name != "zero"})
    return {**checks, "diverged": lost, "forget_zero": None}


PANEL = PanelSpec(
    id="diagnosis",
    place="training.diagnosis",
    title=lambda: QCoreApplication.translate("DiagnosisPanel", "Why is it stuck?"),
    build=DiagnosisPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
