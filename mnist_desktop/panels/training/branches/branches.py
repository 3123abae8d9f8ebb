"""All branches of the run: show, name, delete, and let them race."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from mnist_desktop.lab.records import Curves
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.branches.branch_row import BranchRow
from mnist_desktop.panels.training.branches.words import difference, same_batches
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.theme import theme

MOST_STEPS = 1_000_000  # of a race


class BranchesPanel(Panel):
    """A table of the branches; below it the race, or how to make the first branch."""

    shows = frozenset({Topic.CURVES, Topic.STATE})
    interval_ms = 100
    busy_ms = 500

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._rows: dict[int, BranchRow] = {}
        self._card = Card(self.tr("Branches"), self.tr("what was tried from one step on"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12 if theme().scale <= 1 else 8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnMinimumWidth(1, 132)
        heads = (
            "",
            self.tr("name"),
            self.tr("what was changed"),
            self.tr("steps"),
            self.tr("loss"),
            self.tr("accuracy"),
        )
        for column, words in enumerate(heads):
            side = Qt.AlignmentFlag.AlignRight if column > 2 else Qt.AlignmentFlag.AlignLeft
            head = Label(words, "muted", 0.9, wrap=column == 2)
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag(0) if column == 2 else side)
        self._card.body.addLayout(self._grid)
        self._advice = Paragraph()
        self._card.body.addWidget(self._advice)
        self._card.body.addLayout(self._race_row())
        self._card.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _race_row(self) -> QHBoxLayout:
        self._steps = QLineEdit("100")
        self._steps.setObjectName("raceSteps")
        self._steps.setFixedWidth(round(80 * theme().scale))
        self._steps.setValidator(QIntValidator(1, MOST_STEPS, self))
        label = QLabel(self.tr("Steps"))
        label.setBuddy(self._steps)
        self._race = QPushButton(self.tr("Race"))
        self._race.setObjectName("race")
        self._race.clicked.connect(self._start_race)
        self._try = QPushButton(self.tr("Go half way back and double the learning rate"))
        self._try.setObjectName("tryBranch")
        self._try.clicked.connect(self._begin_branch)
        self._racers = (label, self._steps, self._race)
        row = QHBoxLayout()
        for widget in self._racers:
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._try)
        return row

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Write the table anew where a branch came or went, and every row."""
        found = {curves.branch.id: curves for curves in self.session.curves}
        for id in [id for id in self._rows if id not in found]:
            self._rows.pop(id).remove()
        for id in sorted(found.keys() - self._rows.keys()):
            row = self._rows[id] = BranchRow(id, self._grid, id + 1)
            row.shown.connect(self.session.branches.switch)
            row.renamed.connect(self.session.branches.rename)
            row.deleted.connect(self.session.branches.delete)
            row.race.toggled.connect(self._chosen)
        self._order_tabs()
        branches = self.session.branches
        for id, curves in found.items():
            parent = None if curves.branch.parent is None else found[curves.branch.parent]
            active = curves is self.session.curves[0]
            name, why = branches.name(curves.branch), branches.refusal_to_delete(id)
            self._rows[id].show_branch(curves, name, difference(curves, parent), active, why)
        self._advise()
        self._note_best(found)

    def _order_tabs(self) -> None:
        """Let Tab go through the rows, then to the race: rows come later than what stands below them."""
        rows = [widget for _, row in sorted(self._rows.items()) for widget in row.controls]
        for first, second in pairwise([self._try, *rows, self._steps, self._race]):
            self.setTabOrder(first, second)

    def _racing(self) -> list[Curves]:
        chosen = {id for id, row in self._rows.items() if row.race.isChecked()}  # a new branch has no row yet
        return [c for c in self.session.curves if c.branch.head and c.branch.id in chosen]

    @Slot()
    def _chosen(self) -> None:
        self._advise()

    def _advise(self) -> None:
        several = len(self.session.curves) > 1
        racing = self._racing()
        if not several:
            words = self.tr(
                "There is one line of steps. Go back to one of them, change the learning rate there and step on: "
                "the old line stays, and a branch begins."
            )
        elif len(racing) < 2:
            words = self.tr("Choose two branches or more to let them race.")
        elif same_batches(racing):
            words = self.tr(
                "In a race they meet the same batches at the same steps: only what you changed differs."
            )
        else:
            words = self.tr("They have other batch sizes or orders, so each meets batches of its own.")
        self._advice.setText(words)
        running = self.session.state is RunState.RUNNING
        for widget in self._racers:
            widget.setVisible(several)
        self._race.setEnabled(len(racing) > 1 and not running)
        self._race.setToolTip(self.tr("Every chosen branch takes so many steps more"))
        self._try.setVisible(not several)
        self._try.setEnabled(self.session.head > 1 and not running)
        self._try.setToolTip("" if self.session.head > 1 else self.tr("Take a few steps first."))

    def _note_best(self, found: dict[int, Curves]) -> None:
        reached = {id: c.validations[2].max() for id, c in found.items() if len(c.validations[2])}
        if len(reached) > 1:
            best = found[max(reached, key=lambda id: float(reached[id]))]
            self.session.facts.note({"branches.best": self.session.branches.name(best.branch)})

    @Slot()
    def _start_race(self) -> None:
        racing = tuple(c.branch.id for c in self._racing())
        if len(racing) > 1 and self._steps.hasAcceptableInput():
            self.session.branches.race(racing, int(self._steps.text()))
            self.session.facts.note({"branches.raced": len(racing)})

    @Slot()
    def _begin_branch(self) -> None:
        session = self.session
        steps, lr = session.head - session.head // 2, session.config.hyper.lr
        session.seek(session.head // 2)
        session.set_hyper(lr=2 * lr)
        session.run(steps)


PANEL = PanelSpec(
    id="branches",
    place="training.branches",
    title=lambda: QCoreApplication.translate("BranchesPanel", "Branches"),
    build=BranchesPanel,
    cell=(0, 0, 1, 12),
    stretch=2,
)
