"""The leaderboard: what was tried in this session, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.entry import Entry, source_of
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.results.leaderboard.board_rows import (
    ACCURACY,
    baseline_row,
    columns,
    most_wrong,
    run_row,
)
from mnist_desktop.panels.results.leaderboard.task_choice import TaskChoice
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.flow_layout import FlowLayout
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.table import Table


class BoardPanel(Panel):
    """A sortable table of the runs for one task, with the ideal digits as the mark to beat."""

    shows = frozenset({Topic.CURVES, Topic.CONFIG, Topic.DATA, Topic.BASELINE, Topic.STATE})
    interval_ms = 100
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card(self.tr("Leaderboard"))
        self._tasks = TaskChoice()
        self._tasks.chosen.connect(self._redraw)
        self._card.head.addWidget(self._tasks)
        self._best = Label("", factor=2.2, weight=600)
        self._words = Paragraph(0.9)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._best)
        top.addWidget(self._words, 1)
        self._card.body.addLayout(top)
        self._table = Table(columns(), self.tr("Runs of this session"), "leaderboard-table")
        self._table.sort(ACCURACY, descending=True)
        self._table.chosen.connect(self._row_chosen)
        self._card.body.addWidget(self._table, 1)
        self._again = QPushButton(self.tr("Begin with these settings"))
        self._again.setObjectName("leaderboard-again")
        self._again.clicked.connect(self._begin_again)
        self._copy = QPushButton(self.tr("Copy as table"))
        self._copy.setObjectName("leaderboard-copy")
        self._copy.clicked.connect(self._copy_table)
        foot = FlowLayout(gap=8)
        self._hint = Paragraph(0.85)
        for widget in (self._again, self._copy):
            foot.addWidget(widget)
        self._card.body.addLayout(foot)
        self._card.body.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self._entries: dict[object, Entry] = {}
        self._row_chosen(None)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the runs on the present validation set."""
        self._redraw()

    @Slot()
    def _redraw(self) -> None:
        session, data = self.session, self.session.data
        if data is None:
            self._say_empty(self.tr("Every run of this session stands here once there are digits."))
            return
        here = [entry for entry in session.leaderboard.entries if entry.source == source_of(data)]
        self._tasks.offer(session.config.task, [entry.config.task for entry in here])
        task = self._tasks.task
        entries = [entry for entry in here if entry.config.task == task]
        session.library.want_baseline(task)
        measured = session.library.baseline(task)
        baselines = [] if measured is None else list(measured.values())
        total = sum(len(data.valid.indices(digit)) for digit in task.digits)
        self._card.set_sub(
            self.tr("{0}, on the same {1} validation images of {2}").format(
                self._name(task), f"{total:,}", translated(data.provenance.title)
            )
        )
        most = most_wrong(entries, baselines, total)
        models = {info.id: info for info in session.models()}
        rows = [run_row(entry, session.leaderboard.present, models, total, most) for entry in entries]
        self._entries = {entry.key: entry for entry in entries}
        self._table.set_rows([*rows, *(baseline_row(result, most) for result in baselines)])
        self._row_chosen(self._table.current)
        judged = [entry for entry in entries if entry.best is not None]
        best = max(judged, key=lambda entry: entry.accuracy, default=None)
        marks = {result.metric: result.correct / result.total for result in baselines}
        self._show_best(best, marks, translated(models[best.config.model].title) if best and models else "")
        self._note(best, marks, len(entries))

    def _name(self, task: Task) -> str:
        return self.tr("{0} vs {1}").format(*task.digits) if task.is_pair else self.tr("all ten digits")

    def _say_empty(self, words: str) -> None:
        self._best.setText("–")
        self._words.setText(words)
        self._table.set_rows([])

    def _show_best(self, best: Entry | None, marks: dict[str, float], model: str) -> None:
        if best is None or best.best is None:
            self._best.setText("–")
            self._words.setText(
                self.tr(
                    "No run was validated after a step yet. Press Run: the best of every run is kept here."
                )
            )
            return
        accuracy = best.accuracy
        self._best.setText(self.tr("{0} %").format(f"{100 * accuracy:.2f}"))
        words = self.tr("Best so far: run {0}, {1}, lr {2}, at step {3}.").format(
            best.run, model, f"{best.config.hyper.lr:g}", f"{best.best.step:,}"
        )
        if marks:
            mark = max(marks.values())
            told = (
                self.tr("The nearest ideal, which learns nothing, is beaten: {0} %.")
                if accuracy > mark
                else self.tr("The nearest ideal, which learns nothing, is not beaten yet: {0} %.")
            )
            words += " " + told.format(f"{100 * mark:.2f}")
        self._words.setText(words)

    def _note(self, best: Entry | None, marks: dict[str, float], runs: int) -> None:
        self.session.facts.note({"leaderboard.runs": runs})
        if best is None:
            return
        accuracy, model = best.accuracy, best.config.model
        self.session.facts.note({"leaderboard.best": accuracy, "leaderboard.best_model": model})
        beaten = {f"leaderboard.beats_{metric}": accuracy > mark for metric, mark in marks.items()}
        self.session.facts.note(beaten)

    @Slot(object)
    def _row_chosen(self, key: object) -> None:
        entry = self._entries.get(key)
        self._again.setEnabled(entry is not None)
        if entry is not None:
            self._hint.setText(
                self.tr("A new run from step 0 with the settings of run {0}.").format(entry.run)
            )
            self._again.setToolTip("")
        else:
            why = self.tr("Choose a run in the table to begin a new one with its settings.")
            self._again.setToolTip(why)
            self._hint.setText(self.tr("Click a heading to sort. {0}").format(why))

    @Slot()
    def _begin_again(self) -> None:
        entry = self._entries.get(self._table.current)
        if entry is None:
            return
        config = entry.config
        self.session.configure(
            task=config.task,
            model=config.model,
            seed=config.seed,
            no_bias=config.no_bias,
            no_relu=config.no_relu,
        )
        self.session.set_hyper(**vars(config.hyper))

    @Slot()
    def _copy_table(self) -> None:
        QGuiApplication.clipboard().setText(self._table.as_text())


PANEL = PanelSpec(
    id="leaderboard",
    place="results.leaderboard",
    title=lambda: QCoreApplication.translate("BoardPanel", "Leaderboard"),
    build=BoardPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
