"""The run as plain PyTorch: one step or the whole script, written in three ways, the line that has just run lit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mnist_desktop.lab.code import Plan, Script, Way, script
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.code.forms import Form
from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.sabotage import active
from mnist_desktop.lab.text import words_of
from mnist_desktop.panels.code.riddle_guard import RiddleGuard
from mnist_desktop.panels.code.run_plan import run_plan
from mnist_desktop.panels.code.saving import Saving
from mnist_desktop.panels.code.tensors_now import tensors_now
from mnist_desktop.panels.code.words import explanation, heading
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui import icons
from mnist_desktop.ui.code_view import CodeView
from mnist_desktop.ui.flow_layout import FlowLayout
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.tensor_rows import TensorRows

_RIM = 12


class CodePanel(Panel):
    """The code beside the run; made for a column of 256 px."""

    shows = frozenset({
        Topic.RECORD, Topic.CURVES, Topic.CONFIG, Topic.DATA, Topic.STATE, Topic.SABOTAGE
    })  # fmt: skip
    interval_ms = 33
    busy_ms = 370

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._ways = {self.tr("By hand"): Way.HAND, "nn.Linear": Way.LAYERS, "Learner": Way.LEARNER}
        self._made: tuple[Plan, Way, Script, Form] | None = None
        self._saving = Saving(session, self)
        self._saving.saved.connect(self._told)
        self._segments = Segments(list(self._ways), self.tr("How it is written"), "code-way", wraps=True)
        self._copy = IconButton("copy", self.tr("Copy the whole script"), "code-copy", width=28)
        self._listing = CodeView(self.tr("One step in PyTorch"), "code-listing")
        self._heading = Heading(self.tr("Before the first line"))
        self._words = Label(wrap=True)
        self._tensors = TensorRows(self.tr("Tensors now"))
        self._now = [Rule(), Heading(self.tr("Tensors now")), self._tensors]
        self._whole = self._link("code-whole", self.tr("Whole script"))
        self._script = self._link("code-script", self.tr("Save as .py…"), "save")
        self._notebook = self._link("code-notebook", self.tr("Save as notebook…"), "notebook")
        self._note = Label(color="muted", factor=0.9, wrap=True)
        self._note.hide()
        self._lay_out()
        self._segments.current_changed.connect(self._way_chosen)
        self._copy.clicked.connect(self._copy_script)
        self._whole.setCheckable(True)
        self._whole.toggled.connect(self._whole_toggled)
        self._script.clicked.connect(self._ask_script)
        self._notebook.clicked.connect(self._ask_notebook)

    @staticmethod
    def _link(name: str, text: str, icon: str = "") -> QPushButton:
        button = QPushButton(f" {text}" if icon else text)
        button.setProperty("link", True)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setStyleSheet("QPushButton { text-align: left; padding: 0 2px; }")
        if icon:
            icons.dress(button, icon, "accent")
        return button

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setObjectName("code-scroll")
        area.setAccessibleName(self.tr("Code"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("placeContent")
        column = QVBoxLayout(inside)
        column.setContentsMargins(_RIM, _RIM, _RIM, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._segments, 1)
        head.addWidget(self._copy)
        column.addLayout(head)
        column.addWidget(self._listing, 1)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        for part in self._now:
            column.addWidget(part)
        column.addStretch(0)
        self._guard = RiddleGuard(self.session)
        self._shown = QWidget()
        foot = QVBoxLayout()
        foot.setContentsMargins(_RIM, 4, _RIM, 0)
        foot.setSpacing(0)
        foot.addWidget(self._note)
        row = FlowLayout(gap=8, line_gap=0)
        for button in (self._script, self._whole, self._notebook):
            row.addWidget(button)
        foot.addLayout(row)
        area.setWidget(inside)
        shown = QVBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 8)
        shown.setSpacing(0)
        shown.addWidget(area, 1)
        shown.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._guard)
        outer.addWidget(self._shown, 1)

    # -- showing -------------------------------------------------------------------------------------------

    @property
    def way(self) -> Way:
        """How the code is written."""
        return self._ways[self._segments.current]

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the code of the run, and light what has just run."""
        record = self.session.record
        self._shown.setVisible(not self.session.riddle.on)
        self._guard.setVisible(self.session.riddle.on)
        if self.session.riddle.on:
            return
        for button in (self._copy, self._script, self._notebook, self._whole):
            button.setEnabled(record is not None)
        try:
            made, form = self._written()
        except ConfigError as error:
            self._words.setText(f"{translated(words_of(error))}.")
            return
        whole = self._whole.isChecked()
        listing = made.whole if whole else made.step
        stage = None if record is None else record.stage
        lines = listing.lines[stage] if stage is not None else ()
        self._fit()
        self._listing.set_code(listing.text, lines)
        task = self.session.config.task if record is None else record.config.task
        self._heading.set_title(heading(stage, lines))
        rounded = "alpha=" in made.step.text and self.way is Way.HAND
        self._words.setText(
            explanation(stage, task, rounded, () if record is None else active(record.config))
        )
        self._tensors.set_rows([] if record is None else tensors_now(record, self.way, form))

    def _written(self) -> tuple[Script, Form]:
        """Return script and form of the run as it is now; written anew only where something differs."""
        plan, way = run_plan(self.session), self.way
        if self._made is not None and self.session.state is RunState.RUNNING:
            last = self._made[0].steps  # until the run rests, one more step is no news
            plan = replace(plan, steps=last) if replace(plan, steps=last) == self._made[0] else plan
        if self._made is None or self._made[:2] != (plan, way):
            self._made = plan, way, script(plan, way), form_of(plan, way)
        return self._made[2], self._made[3]

    def _fit(self) -> None:
        """One step is as high as its lines; the whole script takes what room there is."""
        whole = self._whole.isChecked()
        for part in self._now:
            part.setVisible(not whole)
        self._listing.set_fitting(not whole)

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(str)
    def _way_chosen(self, _title: str) -> None:
        self.refresh(self.shows)
        self.session.facts.note({"code.way": self.way.value})

    @Slot(bool)
    def _whole_toggled(self, on: bool) -> None:
        self._whole.setText(self.tr("One step") if on else self.tr("Whole script"))
        self._whole.setAccessibleName(self._whole.text())
        self.refresh(self.shows)
        self.session.facts.note({"code.whole": on})

    @Slot()
    def _copy_script(self) -> None:
        """Put the whole script on the clipboard."""
        QGuiApplication.clipboard().setText(self._written()[0].whole.text)
        self._say(self.tr("The whole script is on the clipboard."))
        self.session.facts.note({"code.copied": True})

    @Slot()
    def _ask_script(self) -> None:
        self._saving.ask_script(self.way)

    @Slot()
    def _ask_notebook(self) -> None:
        self._saving.ask_notebook(self.way)

    @Slot(str, object)
    def _told(self, kind: str, files: tuple[Path, ...]) -> None:
        names = [file.name for file in files]
        if len(names) == 1:
            self._say(self.tr("Saved {0}. Run it with MNIST’s folder.").format(names[0]))
        else:
            self._say(self.tr("Saved {0}, and its digits beside it in {1}.").format(*names))
        self.session.facts.note({"code.saved": kind})

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.show()


PANEL = PanelSpec(
    id="code-panel",
    place="code",
    title=lambda: QCoreApplication.translate("CodePanel", "Code"),
    build=CodePanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
