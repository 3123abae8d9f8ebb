"""All the student's own digits: looked through, corrected, deleted, put on the canvas, shared."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from mnist_desktop.panels.pixels.handwriting.reading import Reading
from mnist_desktop.session.kept import Kept
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.thumbnail_scroller import ThumbnailScroller
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid


class GalleryCard(Card):
    """Thumbnails; the chosen one can be corrected.

    Signals
    -------
    relabelled : int, int
        A position among the samples, and what it really is.
    deleted, taken : int
        A position: to be deleted, to be put on the canvas.
    named : str
        Who draws here.
    import_wanted, export_wanted
        Pictures shall come in, or go out.
    """

    relabelled = Signal(int, int)
    deleted = Signal(int)
    taken = Signal(int)
    named = Signal(str)
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("My digits"))
        self._kept: Kept | None = None
        self._reading: Reading | None = None
        self._rows: list[int] = []
        self._chosen: int | None = None
        self._all, self._misread = self.tr("All"), self.tr("Misread")
        self._filter = Segments([self._all, self._misread], self.tr("Which are shown"), "handwriting-filter")
        self._filter.current_changed.connect(self._show)
        self.head.addWidget(self._filter)
        self._grid = ThumbnailGrid(self.tr("My digits"), "handwriting-gallery", magnified=2)
        self._grid.activated.connect(self._choose)
        self._scroll = ThumbnailScroller(self._grid)
        self._scroll.setMinimumHeight(160)
        self._none = Paragraph(1.0)
        self._label = ChoiceBox()
        self._label.setObjectName("handwriting-label")
        self._label.setAccessibleName(self.tr("What it is"))
        for digit in range(10):
            self._label.addItem(self.tr("It is a {0}").format(digit), digit)
        self._label.activated.connect(self._relabel)
        self._take = self._button(self.tr("Put it on the canvas"), "handwriting-take")
        self._delete = self._button(self.tr("Delete"), "handwriting-delete")
        self._take.clicked.connect(self._tell_taken)
        self._delete.clicked.connect(self._tell_deleted)
        self._what = Label("", "muted", 0.9)
        self._name = QLineEdit()
        self._name.setObjectName("handwriting-name")
        self._name.setMaxLength(40)
        self._name.setFixedWidth(120)
        self._name.setToolTip(
            self.tr("Your name stands on what you export; in a class, each types their own")
        )
        self._name.editingFinished.connect(self._tell_name)
        caption = Label(self.tr("&Writer"), "muted", 0.9)
        caption.setBuddy(self._name)
        self._import = self._button(self.tr("Import…"), "handwriting-import")
        self._export = self._button(self.tr("Export…"), "handwriting-export")
        self._import.clicked.connect(self.import_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._import.setToolTip(
            self.tr("Add pictures from a folder, also of several writers; nothing is overwritten")
        )
        self.body.addWidget(self._none)
        self.body.addWidget(self._scroll, 1)
        self._actions = _row(self._what, self._label, self._take, self._delete)
        self.body.addWidget(self._actions)
        self.body.addWidget(_row(caption, self._name, None, self._import, self._export))

    @staticmethod
    def _button(text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def show_kept(self, kept: Kept | None, reading: Reading | None) -> None:
        """Show what is kept, and what the model says of it."""
        self._kept, self._reading = kept, reading
        if kept is not None and not self._name.hasFocus():
            self._name.setText(kept.writer)
        if kept is None or (self._chosen is not None and self._chosen >= len(kept.samples)):
            self._chosen = None
        some = bool(kept and kept.samples)
        self._export.setEnabled(some)
        self._export.setToolTip("" if some else self.tr("Nothing is kept yet: draw some digits first"))
        self._show()

    @Slot()
    def _show(self) -> None:
        kept, said = self._kept, self._said()
        samples = () if kept is None else kept.samples
        wrong = {row for row, (digit, _) in said.items() if digit != samples[row].digit}
        only = self._filter.current == self._misread
        # The newest first: what was just drawn is in sight.
        self._rows = [row for row in reversed(range(len(samples))) if not only or row in wrong]
        items = [self._thumbnail(row, said.get(row)) for row in self._rows]
        if kept is not None:
            self._grid.set_items(kept.images[self._rows], items)
        self.set_sub(self.tr("{0} kept, {1} misread").format(len(samples), len(wrong)) if samples else "")
        self._none.setText(self._nothing(bool(samples)))
        self._none.setVisible(not self._rows)
        self._scroll.setVisible(bool(self._rows))
        if self._chosen not in self._rows:
            self._chosen = None
        self._show_chosen()

    def _nothing(self, some: bool) -> str:
        if not some:
            return self.tr("Nothing is kept yet. Draw what is asked for above: every digit appears here.")
        return self.tr("None is misread.") if self._said() else self.tr("The model was not asked yet.")

    def _said(self) -> dict[int, tuple[int, float]]:
        reading = self._reading
        if reading is None or reading.kept is not self._kept:
            return {}
        return dict(
            zip(
                reading.rows.tolist(),
                zip(reading.said.tolist(), reading.sure.tolist(), strict=True),
                strict=True,
            )
        )

    def _thumbnail(self, row: int, said: tuple[int, float] | None) -> Thumbnail:
        assert self._kept is not None
        sample = self._kept.samples[row]
        label = str(sample.digit)
        where = self.tr("{0}, {1}").format(sample.writer, sample.inside.name)
        if said is None:
            return Thumbnail(((label, "text"),), tip=where)
        digit, sure = said
        tip = self.tr("{0}: read as {1} with probability {2:.3f}").format(where, digit, sure)
        if digit == sample.digit:
            return Thumbnail(((label, "text"),), tip=tip)
        return Thumbnail(((label, "text"), ("→", "muted"), (str(digit), "text")), wrong=True, tip=tip)

    # -- the chosen one ------------------------------------------------------------------------------------

    @Slot(int)
    def _choose(self, position: int) -> None:
        self._chosen = self._rows[position]
        self._show_chosen()

    def _show_chosen(self) -> None:
        kept, chosen = self._kept, self._chosen
        self._grid.set_chosen(None if chosen is None else self._rows.index(chosen))
        self._actions.setVisible(bool(self._rows))
        for widget in (self._label, self._take, self._delete):
            widget.setEnabled(chosen is not None)
            widget.setToolTip("" if chosen is not None else self.tr("Click one to correct it"))
        if chosen is None or kept is None:
            self._what.setText(self.tr("Click one to correct it"))
            return
        sample = kept.samples[chosen]
        train = sample.split == "train"
        words = self.tr("by {0}, to train on") if train else self.tr("by {0}, kept apart to validate on")
        self._what.setText(words.format(sample.writer))
        self._label.setCurrentIndex(sample.digit)

    @Slot(int)
    def _relabel(self, digit: int) -> None:
        kept, chosen = self._kept, self._chosen
        if chosen is not None and kept is not None and kept.samples[chosen].digit != digit:
            self.relabelled.emit(chosen, digit)

    @Slot()
    def _tell_taken(self) -> None:
        if self._chosen is not None:
            self.taken.emit(self._chosen)

    @Slot()
    def _tell_deleted(self) -> None:
        if self._chosen is not None:
            self.deleted.emit(self._chosen)

    @Slot()
    def _tell_name(self) -> None:
        if self._kept is not None and self._name.text() != self._kept.writer:
            self.named.emit(self._name.text())


def _row(*widgets: QWidget | None) -> QWidget:
    """Return widgets side by side; None is a gap that takes what is left."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 1 if isinstance(widget, Label) and widget.buddy() is None else 0)
    return box
