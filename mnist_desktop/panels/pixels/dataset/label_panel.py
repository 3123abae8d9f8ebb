"""Where a label comes from: the name of the folder."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.rule import Rule


class LabelPanel(Panel):
    """The digit's place with its folder marked, and how many lie in each folder of the task."""

    shows = frozenset({Topic.DIGIT, Topic.DATA, Topic.CONFIG})
    interval_ms = 33

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card(self.tr("Label = folder"))
        self._before, self._folder, self._after = (
            Label(color="muted", mono=True),
            Label(color="accent", factor=1.45, weight=600, mono=True),
            Label(color="muted", mono=True),
        )
        path = QHBoxLayout()
        path.setSpacing(0)
        for label in (self._before, self._folder, self._after):
            path.addWidget(label)
        path.addStretch(1)
        self._words = Paragraph()
        self._counts_title = Label(self.tr("In each folder"), weight=600)
        self._column = QVBoxLayout()
        self._counts: Readout | None = None
        body = self._card.body
        body.addLayout(path)
        body.addWidget(self._words)
        body.addWidget(Rule())
        body.addWidget(self._counts_title)
        body.addLayout(self._column)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the path of the digit, and the counts."""
        self._show_path()
        if topics & {Topic.DATA, Topic.CONFIG}:
            self._show_counts()

    def _show_path(self) -> None:
        digit = self.session.digit
        parts = digit.title.split("/")
        if digit.label is None or len(parts) != 3:
            self._before.setText(translated(digit.title))
            self._folder.setText("")
            self._after.setText("")
            self._words.setText(
                self.tr("It lies in no folder, so nobody has said which digit it is. Take one from the list.")
            )
            return
        self._before.setText(f"{parts[0]}/")
        self._folder.setText(parts[1])
        self._after.setText(f"/{parts[2]}")
        self._words.setText(
            self.tr(
                "Label {0}: a person sorted it there. The label is what the model must learn to say."
            ).format(digit.label)
        )

    def _show_counts(self) -> None:
        data = self.session.data
        if data is None:
            return
        digits = self.session.config.task.digits[:2]
        splits = {"train": data.train, "valid": data.valid}
        counts = {
            f"{name}/{d}": f"{len(split.indices(d)):,}" for name, split in splits.items() for d in digits
        }
        if self._counts is not None:
            self._counts.deleteLater()
        self._counts = Readout(tuple(counts), "rows")
        self._counts.set_values(counts)
        self._column.addWidget(self._counts)


def _title() -> str:
    return QCoreApplication.translate("LabelPanel", "Label = folder")


PANEL = PanelSpec("dataset-label", "pixels.dataset", _title, LabelPanel, (1, 0, 1, 4))
