"""The ten ideal digits of the data in use, and how far the digit is from each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from mnist_desktop.panels.ideal.ideal_strip import IdealEntry, IdealStrip
from mnist_desktop.panels.ideal.strip_layout import COUNT
from mnist_desktop.panels.ideal.task_segments import TaskSegments
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.comparison import FULL
from mnist_desktop.session.words import translated
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import numeral

_TINTS = ("positive", "negative")  # of the task's two digits


class IdealsPanel(Panel):
    """The strip of ten; choosing one has it compared below."""

    shows = frozenset({Topic.DATA, Topic.DIGIT, Topic.CONFIG, Topic.COMPARISON})
    interval_ms = 16  # a frame

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card(self.tr("Ideal digits"))
        self._again = QPushButton()
        self._again.setObjectName("compare-own")
        self._again.setProperty("link", True)
        self._again.setStyleSheet("QPushButton { min-height: 20px; }")  # as high as the head of the card
        self._again.clicked.connect(session.comparison.compare_own)
        self._tips = [""] * COUNT
        self._tasks = TaskSegments(session)
        shape = Badge("[10, 28, 28]", self.tr("Shape of the ideals"))
        for widget in (self._again, self._tasks, shape, Badge("float32", self.tr("Type of the ideals"))):
            self._card.head.addWidget(widget)
        self._strip = IdealStrip()
        self._strip.chosen.connect(self._chosen)
        self._card.body.addWidget(self._strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw ideals that are new, and what stands under them."""
        if Topic.DATA in topics:
            self._strip.set_ideals(self.session.ideals)
        self._card.set_sub(self._sub())
        if topics != {Topic.DIGIT}:  # a mouse move of the pen
            self._tasks.follow()
            self._offer_own()
        if Topic.DATA in topics:
            self._tips = [self._tip(digit) for digit in range(COUNT)]
        self._strip.set_entries(self._entries())

    @Slot(int)
    def _chosen(self, digit: int) -> None:
        self.session.comparison.compare(digit)

    def _sub(self) -> str:
        data = self.session.data
        if data is None:
            return self.tr("the mean of every training image of a digit, once there are digits")
        source = translated(data.provenance.title)
        if self.session.ideals is None:
            return self.tr("averaging the training images of {0} …").format(source)
        if self.session.distances is None:
            return self.tr("draw a digit to compare · means of {0}").format(source)
        metric = self.session.comparison.metric.upper()
        return self.tr("{0} distance · means of {1}").format(metric, source)

    def _offer_own(self) -> None:
        comparison = self.session.comparison
        self._again.setVisible(not comparison.is_own_pair)
        if comparison.task.is_pair:
            self._again.setText(self.tr("Compare {0} and {1}").format(*comparison.task.digits))
        else:
            self._again.setText(self.tr("Compare the two nearest"))

    def _entries(self) -> list[IdealEntry]:
        comparison, distances = self.session.comparison, self.session.distances
        rivals = comparison.task.digits if comparison.task.is_pair else ()
        pair, nearest, full = comparison.pair, comparison.nearest, FULL[comparison.metric]
        measured = None if distances is None else distances[comparison.metric].tolist()
        entries = []
        for digit in range(COUNT):
            tint = _TINTS[rivals.index(digit)] if digit in rivals else "text"
            lacks = comparison.lacks(digit)
            compared = digit in pair and not lacks
            frame = ("accent" if tint == "text" else tint) if compared else "hairline"
            far = None if measured is None or lacks else measured[digit]
            text, length = ("", 0.0) if far is None else (numeral(far, ".4f"), far / full)
            entries.append(IdealEntry(text, length, tint, frame, digit == nearest, self._tips[digit]))
        return entries

    def _tip(self, digit: int) -> str:
        data = self.session.data
        if data is None:
            return ""
        count = len(data.train.indices(digit))
        if not count:
            return self.tr("These digits have no {0}, so there is no ideal {0}").format(digit)
        return self.tr("Ideal {0}: the mean of {1} images. Click to compare").format(digit, f"{count:,}")


PANEL = PanelSpec(
    id="ideals",
    place="ideal",
    title=lambda: QCoreApplication.translate("IdealsPanel", "Ideal digits"),
    build=IdealsPanel,
    cell=(0, 0, 1, 12),
)
