"""Everything of the page Backward: the formula, its graph, its inputs and the same in PyTorch."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from mnist_desktop.panels.gradients.autograd.code_card import CodeCard
from mnist_desktop.panels.gradients.autograd.graph_view import GraphView
from mnist_desktop.panels.gradients.autograd.inputs_card import InputsCard
from mnist_desktop.panels.gradients.autograd.steps_card import StepsCard
from mnist_desktop.panels.gradients.autograd.tape import EXAMPLES, Tape
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.theme import theme


class AutogradPanel(Panel):
    """How autograd finds gradients: it remembers the operations and walks back through them."""

    shows = frozenset({Topic.CONFIG, Topic.STATE})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.tape = Tape(self)
        grid = CardGrid(self)
        grid.addWidget(self._build_graph(), 0, 0, 1, 3)
        self.inputs = InputsCard(self.tape)
        self.steps = StepsCard(self.tape)
        self.code = CodeCard(self.tape)
        for column, card in enumerate((self.inputs, self.steps, self.code)):
            grid.addWidget(card, 1, column)
            grid.setColumnStretch(column, (10, 9, 11)[column])
        grid.setRowStretch(0, 1)
        self.tape.changed.connect(self._follow)
        self._follow()

    def _build_graph(self) -> Card:
        card = Card(self.tr("Graph of operations"))
        card.hold_field()
        card.head.addWidget(self._build_choice())
        self.field = QLineEdit()
        self.field.setObjectName("autograd-formula")
        self.field.setFont(theme().font(mono=True))
        self.field.setAccessibleName(self.tr("Formula"))
        self.field.setToolTip(
            self.tr("Type your own: + − * / **, sum, mean, exp, log, sqrt, sigmoid, relu …")
        )
        self.field.setFixedWidth(190)
        self.field.editingFinished.connect(self._typed)
        card.head.addWidget(Label("f =", weight=600, mono=True))
        card.head.addWidget(self.field)
        directions = QHBoxLayout()
        directions.addWidget(Label(self.tr("forwards: values →"), "muted", 0.9))
        directions.addStretch(1)
        directions.addWidget(Label(self.tr("← backwards: gradients"), "accent", 0.9, 600))
        card.body.addLayout(directions)
        self.view = GraphView(self.tape)
        card.body.addWidget(self.view, 1)
        return card

    def _build_choice(self) -> Segments:
        words = (self.tr("3²"), self.tr("Σ [3, 4, 10]²"), self.tr("your own"))
        self._examples = dict(zip(words, EXAMPLES, strict=True))
        self.choice = Segments(list(words), self.tr("Example"), "autograd-example")
        self.choice.current_changed.connect(self._chosen)
        return self.choice

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Begin once torch is there."""
        if self.session.torch_ready:
            self.tape.torch_loaded()

    @Slot(str)
    def _chosen(self, words: str) -> None:
        self.tape.take(self._examples[words])

    @Slot()
    def _typed(self) -> None:
        if self.field.isModified():
            self.field.setModified(False)
            self.tape.write(self.field.text())

    @Slot()
    def _follow(self) -> None:
        tape = self.tape
        self.choice.set_current(next(w for w, example in self._examples.items() if example == tape.example))
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(tape.text)
        bad = bool(tape.error) and tape.phase == "empty"
        if bad != bool(self.field.property("invalid")):
            self.field.setProperty("invalid", bad)
            self.field.style().polish(self.field)
        self.field.setAccessibleDescription(tape.error if bad else "")
        self._note()

    def _note(self) -> None:
        tape = self.tape
        facts: dict[str, bool | int | float | str] = {
            "autograd.expression": tape.text,
            "autograd.example": tape.example,
            "autograd.filled": tape.phase,
            "autograd.zeroed": tape.zeroed,
            "autograd.refused": bool(tape.error),
        }
        graph = tape.graph
        if graph is not None:
            first = graph.grad(0)
            facts["autograd.backwards"] = graph.backwards
            facts["autograd.grad"] = 0.0 if first is None else float(first.flat[0])
            if graph.values[-1].ndim == 0:
                facts["autograd.value"] = float(graph.values[-1])
        self.session.facts.note(facts)


PANEL = PanelSpec(
    id="autograd",
    place="gradients.autograd",
    title=lambda: QCoreApplication.translate("AutogradPanel", "Graph of operations"),
    build=AutogradPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
