"""All lessons, with what was done in each; none is locked. Below, those of the packs that were added."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.lab.lessons import Lesson
from mnist_desktop.lab.lessons.pack import Pack
from mnist_desktop.session.guide import Guide
from mnist_desktop.session.words import translated
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.icons import icon
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.theme import theme

_ROW = 36  # px, at least
_BESIDE, _APART = 33, 16  # px beside the words of a row, their icon included; above and below them


class ContentsView(QWidget):
    """The list of lessons.

    Parameters
    ----------
    guide : Guide
        The lessons, and the student's way through them.

    Signals
    -------
    chosen : str
        A lesson, by its id.
    link_activated : str
        ``"do:tour"``.
    pack_asked
        A folder with lessons is to be added.
    """

    chosen = Signal(str)
    link_activated = Signal(str)
    pack_asked = Signal()

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._built: object = None
        self._items: dict[str, QListWidgetItem] = {}
        self._heads: dict[str, QListWidgetItem] = {}  # of the packs
        self._faults: list[tuple[QListWidgetItem, Label]] = []
        self._sum = Label("", "muted", 0.9, wrap=True)
        self._list = QListWidget()
        self._list.setObjectName("lessonList")
        self._list.setAccessibleName(self.tr("Lessons"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        tour = self._button("guideTour", self.tr("Tour"), self.tr("A minute around the window"))
        tour.clicked.connect(partial(self.link_activated.emit, "do:tour"))
        pack = self._button(
            "guidePack", self.tr("Add lessons…"), self.tr("Take in a folder with lessons of a teacher")
        )
        pack.clicked.connect(self.pack_asked)
        again = self._button(
            "guideAgain", self.tr("Begin the guide anew"), self.tr("Forget what was done and answered")
        )
        again.clicked.connect(guide.forget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(tour)
        row.addWidget(pack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._sum)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        column.addWidget(again)
        self._list.viewport().installEventFilter(self)
        self._list.itemActivated.connect(self._activated)
        self._list.itemClicked.connect(self._activated)
        theme().changed.connect(self.refresh)

    @staticmethod
    def _button(name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    @Slot()
    def refresh(self) -> None:
        """Show what was done by now."""
        guide = self._guide
        there = (guide.groups, tuple(pack.faults for pack in guide.packs))
        if there != self._built:
            self._built = there
            self._build()
        finished = sum([self._mark(lesson) for group in guide.groups for lesson in group])
        if not self._list.hasFocus():
            self._list.setCurrentItem(self._items[guide.lesson.id])
        self._sum.setText(
            self.tr("{0} of {1} lessons with every task done").format(finished, len(self._items))
        )

    def show_newest(self) -> None:
        """Bring the pack that was added last into sight, with its lessons, or why it has none."""
        if self._guide.packs:
            head = self._heads[self._guide.packs[-1].id]
            self._list.scrollToItem(head, QListWidget.ScrollHint.PositionAtTop)

    def _mark(self, lesson: Lesson) -> bool:
        """Show how far a lesson is; whether all of it is done."""
        item, done, of = self._items[lesson.id], self._guide.count_done(lesson), len(lesson.tasks)
        whole = of > 0 and done == of
        item.setText(f"{lesson.order}  {lesson.title}")
        item.setSizeHint(QSize(0, self._height_of(item)))
        look = ("done", "ok") if whole else ("chevron-right", "muted")
        item.setIcon(icon(*look, chosen=look[1] if whole else "accent"))
        words = self.tr("{0}: {1} of {2} tasks done").format(lesson.title, done, of)
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return whole

    # -- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._list.clear()
        self._items, self._heads, self._faults = {}, {}, []
        for lesson in self._guide.lessons:
            self._add(lesson)
        for pack in self._guide.packs:
            self._head(pack)
            for lesson in pack.lessons:
                self._add(lesson)
            for fault in pack.faults:
                self._tell(translated(fault))

    def _add(self, lesson: Lesson) -> None:
        item = QListWidgetItem(self._list)
        item.setData(Qt.ItemDataRole.UserRole, lesson.id)
        self._items[lesson.id] = item

    def _head(self, pack: Pack) -> None:
        """Begin the lessons of a pack, with what can be done with it."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 6, 0, 2)
        line.setSpacing(2)
        line.addWidget(Label(pack.title, weight=600), 1)
        for name, words, call in (
            ("reset", self.tr("Read {0} again"), self._guide.add_pack),
            ("close", self.tr("Leave {0} out; the folder stays"), self._guide.remove_pack),
        ):
            button = IconButton(name, words.format(pack.title), f"pack-{name}-{pack.id}")
            # Later: the list, with this very button in it, is built anew by that.
            button.clicked.connect(partial(QTimer.singleShot, 0, self, partial(call, pack.folder)))
            line.addWidget(button)
        self._heads[pack.id] = self._hold(row, 44)

    def _tell(self, fault: str) -> None:
        """Show why a file of a pack cannot be read."""
        label = Label(fault, "error", 0.9, wrap=True)
        label.setContentsMargins(8, 2, 4, 6)
        label.setAccessibleName(fault)
        self._faults.append((self._hold(label, 0), label))
        self._fit_faults()

    def _fit_faults(self) -> None:
        for item, label in self._faults:
            item.setSizeHint(QSize(0, label.heightForWidth(max(self._list.viewport().width(), 100)) + 4))

    def _height_of(self, item: QListWidgetItem) -> int:
        """Return the height of a lesson: its title may take two lines."""
        room = max(self._list.viewport().width() - _BESIDE, 60)
        words = QFontMetrics(self._list.font()).boundingRect(
            QRect(0, 0, room, 1000), Qt.TextFlag.TextWordWrap.value, item.text()
        )
        return max(_ROW, words.height() + _APART)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give each lesson and each fault the height that the width of the list asks for."""
        if event.type() == QEvent.Type.Resize:
            self._fit_faults()
            for item in self._items.values():
                item.setSizeHint(QSize(0, self._height_of(item)))
        return False

    def _hold(self, widget: QWidget, height: int) -> QListWidgetItem:
        item = QListWidgetItem(self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, height))
        self._list.setItemWidget(item, widget)
        return item

    @Slot(QListWidgetItem)
    def _activated(self, item: QListWidgetItem) -> None:
        lesson = item.data(Qt.ItemDataRole.UserRole)
        if lesson:
            self.chosen.emit(lesson)
