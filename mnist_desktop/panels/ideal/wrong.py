"""The validation images that the baseline gets wrong: what nearness alone cannot see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.thumbnail_scroller import ThumbnailScroller
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid

if TYPE_CHECKING:
    from mnist_desktop.lab.baseline import BaselineResult

_MOST = 300  # shown: the surest; more would only be scrolled past
_TINTS = ("positive", "negative")


class WrongPanel(Panel):
    """A gallery, surest first; choosing one puts it on the canvas."""

    shows = frozenset({Topic.BASELINE, Topic.COMPARISON, Topic.CONFIG, Topic.DATA})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._result: BaselineResult | None = None
        self._card = Card("")
        self._waiting = Label(
            self.tr("What the baseline gets wrong stands here once it is measured"), "muted"
        )
        self._grid = ThumbnailGrid(self.tr("Wrong ones"), "wrong-grid")
        self._grid.activated.connect(self._activated)
        self._scroll = ThumbnailScroller(self._grid)
        self._card.body.addWidget(self._waiting)
        self._card.body.addWidget(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the wrong ones of the task and the metric."""
        comparison = self.session.comparison
        comparison.want_baseline()
        results = comparison.baseline
        result = None if results is None else results[comparison.metric]
        self._scroll.setVisible(result is not None)
        self._waiting.setVisible(result is None)
        if result is None:
            self._card.set_title(self.tr("What it gets wrong"))
            self._card.set_sub("")
        elif result is not self._result:
            self._show_result(result)
        self._result = result

    def _show_result(self, result: BaselineResult) -> None:
        data = self.session.data
        assert data is not None
        wrong = result.wrong[:_MOST]
        labels = data.valid.labels[wrong]
        self._card.set_title(self.tr("The {0} it gets wrong").format(f"{len(result.wrong):,}"))
        self._card.set_sub(self._sub(result))
        said = zip(wrong, labels, result.predicted[:_MOST], result.margins[:_MOST], strict=True)
        self._grid.set_items(
            data.valid.images[wrong],
            [self._thumbnail(result, int(i), int(a), int(b), float(margin)) for i, a, b, margin in said],
        )
        self._scroll.to_top()

    def _sub(self, result: BaselineResult) -> str:
        if not len(result.wrong):
            return self.tr("every validation image is nearest to its own ideal")
        if len(result.digits) == 2:
            missed = result.confusion[[0, 1], [1, 0]]
            each = self.tr("{0} of the {1}s")
            counts = ", ".join(each.format(n, digit) for n, digit in zip(missed, result.digits, strict=True))
        else:
            counts = self.tr("of {0}").format(f"{result.total:,}")
        if len(result.wrong) > _MOST:
            counts += self.tr(" · the {0} surest").format(_MOST)
        else:
            counts += self.tr(", surest first")
        return counts + self.tr(" · click one to put it on the canvas")

    def _thumbnail(
        self, result: BaselineResult, index: int, label: int, called: int, margin: float
    ) -> Thumbnail:
        tints = dict(zip(result.digits, _TINTS, strict=True)) if len(result.digits) == 2 else {}
        tip = self.tr("Image {0}: a {1} that is {2} nearer to the ideal {3}")
        return Thumbnail(
            (
                (str(label), tints.get(label, "text")),
                ("→", "muted"),
                (str(called), tints.get(called, "text")),
            ),
            tip=tip.format(f"valid/{label}/{index}", label, f"{margin:.4f}", called),
        )

    @Slot(int)
    def _activated(self, position: int) -> None:
        if self._result is not None:
            self.session.take_sample(int(self._result.wrong[position]), "valid")


PANEL = PanelSpec(
    id="wrong",
    place="ideal",
    title=lambda: QCoreApplication.translate("WrongPanel", "What the baseline gets wrong"),
    build=WrongPanel,
    cell=(2, 0, 1, 12),
    stretch=2,
)
