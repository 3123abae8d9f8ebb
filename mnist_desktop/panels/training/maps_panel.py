"""Weights, gradient and −lr × gradient as maps, of the step under the cursor."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QRect, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mnist_desktop.lab.infos import MapSpec
from mnist_desktop.lab.records import ParamRecord
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.picked import Weight
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.icons import dress
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.map_mosaic import MapMosaic
from mnist_desktop.ui.numerals import brief, signed, tone
from mnist_desktop.ui.paragraph import Lines
from mnist_desktop.ui.qimage import strongest
from mnist_desktop.ui.scale_bar import ScaleBar


class MapCard(Card):
    """One quantity of a parameter as maps, with its scale, which can be locked, and the picked weight's number.

    Parameters
    ----------
    title : str
        What is shown.
    name : str
        Prefix of the object names.
    """

    def __init__(self, title: str, name: str) -> None:
        super().__init__(title, dense=True)
        self.mosaic = MapMosaic(title)
        self.mosaic.setObjectName(f"{name}Maps")
        # A map of 28 cells of 3 px, framed: more would push the curves out of sight.
        self.mosaic.setMinimumHeight(88)
        self._lock = IconButton("unlock", self.tr("Keep this scale"), f"{name}Lock", checkable=True, width=24)
        self._lock.toggled.connect(self._locked)
        self.head.addWidget(self._lock)
        # Beside the maps, as high as they are drawn. Outside the layout: a height that follows from the room must
        # not ask for room, or the place and its scroll bar chase each other for ever.
        self._bar = ScaleBar("diverging", parent=self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.mosaic, 1)
        row.addSpacing(self._bar.sizeHint().width())
        self.body.addLayout(row, 1)
        self._caption = Lines()
        self._picked = Label(factor=0.9, weight=600)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._caption)
        words.addWidget(self._picked)
        self.body.addLayout(words)
        self._m = 0.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the scale beside the maps, as high as they are."""
        super().resizeEvent(event)
        self._fit_scale()

    def _fit_scale(self) -> None:
        picture = self.mosaic.picture_rect().translated(self.mosaic.pos())
        width = self._bar.sizeHint().width()
        place = QRect(picture.right() + 8, picture.top(), width, max(60, picture.height()))
        if place != self._bar.geometry():
            self._bar.setGeometry(place)

    @Slot(bool)
    def _locked(self, on: bool) -> None:
        dress(self._lock, "lock" if on else "unlock")

    def show_maps(self, maps: np.ndarray | None, shape: tuple[int, int, int], meaning: str) -> None:
        """Show maps ``[M, H, W]``; None where the quantity does not exist yet."""
        if maps is None:
            self.mosaic.set_maps(np.zeros(shape, np.float32), 0.0)
            self._caption.setText(meaning)
        else:
            if not self._lock.isChecked():
                self._m = strongest(maps)
            self.mosaic.set_maps(maps, self._m)
            told = (
                f"± {brief(self._m)} · {meaning}" if np.isfinite(maps).any() else self.tr("no numbers (NaN)")
            )
            self._caption.setText(told)
        self._fit_scale()

    def show_picked(self, name: str, value: float | None, weight: Weight) -> None:
        """Mark the picked weight and write its number, where there is one."""
        self.mosaic.set_mark(weight)
        self._picked.setText(name if value is None else f"{name} {signed(value)}")
        self._picked.set_color("muted" if value is None else tone(value))


class MapsPanel(Panel):
    """Three cards of one row: what the weights are, where the loss rises, what the step adds."""

    shows = frozenset({Topic.RECORD, Topic.WEIGHT, Topic.SABOTAGE})
    interval_ms = 33
    busy_ms = 300

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._weights = MapCard(self.tr("Weights"), "weights")
        self._gradient = MapCard(self.tr("Gradient"), "gradient")
        self._update = MapCard(self.tr("− lr × gradient"), "update")
        self._cards = (self._weights, self._gradient, self._update)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for card in self._cards:
            row.addWidget(card, 1)
            card.mosaic.chosen.connect(self._unit_chosen)
            card.mosaic.pressed.connect(session.picked.pick)
            card.mosaic.opened.connect(self._look_closer)
        closer = IconButton("zoom", self.tr("Look at this weight closely"), "lookCloser", width=24)
        closer.clicked.connect(self._look_closer)
        self._weights.head.addWidget(closer)

    @Slot()
    def _look_closer(self) -> None:
        self.link_activated.emit("show:training.oneweight")

    @Slot(int)
    def _unit_chosen(self, unit: int) -> None:
        for card in self._cards:
            card.mosaic.set_index(unit)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the three maps of the step under the cursor."""
        record = self.session.record
        if record is None:
            return
        spec = self.session.model_of(record).maps[0]
        param = record.param(spec.param)
        self._weights.set_title(translated(spec.title))
        self._weights.show_maps(spec.unfold(param.value), spec.shape, self._votes(spec))
        self._show(self._gradient, spec, param.grad, param, self.tr("points uphill"))
        uphill = record.hyper.wrong_sign and not self.session.riddle.on
        self._update.set_title(self.tr("+ lr × gradient") if uphill else self.tr("− lr × gradient"))
        self._show(self._update, spec, param.update, param, self.tr("what the step adds"))
        self._show_picked(spec, param, "+ lr × grad" if uphill else "− lr × grad")

    def _show_picked(self, spec: MapSpec, param: ParamRecord, moved: str) -> None:
        weight = self.session.picked.within(spec.shape)
        names = (spec.cell_name(*weight), "grad", moved)
        for card, name, array in zip(
            self._cards, names, (param.value, param.grad, param.update), strict=True
        ):
            value = None if array is None else float(spec.unfold(array)[weight])
            card.show_picked(name if value is not None else "", value, weight)

    def _show(
        self, card: MapCard, spec: MapSpec, array: np.ndarray | None, param: ParamRecord, why: str
    ) -> None:
        maps = None if array is None else spec.unfold(array)
        card.show_maps(maps, spec.shape, why if maps is not None else self.tr("none yet: run Backward"))

    def _votes(self, spec: MapSpec) -> str:
        record = self.session.record
        assert record is not None
        digits = record.config.task.digits
        if len(spec.digits) == 1:
            return self.tr("+ votes {0}, − votes {1}").format(digits[0], digits[1])
        if spec.digits:
            return self.tr("one map for each digit")
        return self.tr("{0} of them, one scale").format(spec.shape[0])


PANEL = PanelSpec(
    id="maps",
    place="training",
    title=lambda: QCoreApplication.translate("MapsPanel", "Weights and gradients"),
    build=MapsPanel,
    cell=(2, 0, 1, 12),
    stretch=5,
)
