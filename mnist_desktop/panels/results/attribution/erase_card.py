"""Erasing pixels until another digit is said: the digit, the answer, and how far ahead it is."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from mnist_desktop.panels.results.attribution.explaining import Explanation
from mnist_desktop.panels.results.attribution.marked_image import MarkedImage
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.point_scene import Curve, Scene, Zone

_DASHED = Qt.PenStyle.DashLine


class EraseCard(Card):
    """A point to drag from 0 erased pixels to many.

    Signals
    -------
    erased : int
        How many pixels people have erased.
    kept : object
        uint8 ``[28, 28]``: what is left shall be put on the canvas.
    """

    erased = Signal(int)
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Fewest erased pixels"))
        self._explanation: Explanation | None = None
        self._count = 0
        self._to_flip = self._link(self.tr("Erase until it flips"), "attribution-to-flip")
        self._to_flip.clicked.connect(self._flip)
        self.head.addWidget(self._to_flip)
        self._image = MarkedImage(self.tr("What is left of the digit"), "attribution-left")
        self._answer = Label("", factor=2.2, weight=600)
        self._sure = Paragraph(0.9)
        self._proof = Paragraph(0.9)
        self._keep = self._link(self.tr("Put it on the canvas"), "attribution-keep")
        self._keep.clicked.connect(self._tell_kept)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._answer)
        words.addWidget(self._sure)
        words.addWidget(self._proof)
        words.addStretch(1)
        words.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._image, 3)
        row.addLayout(words, 2)
        self.body.addLayout(row, 5)
        self._plot = PointPlot(self.tr("Erased pixels"), "attribution-erase", self.tr("pixels erased"))
        self._plot.moved.connect(self._moved)
        self.body.addWidget(self._plot, 4)

    def _link(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("link", True)
        button.setStyleSheet("QPushButton { min-height: 22px; }")  # as high as the head of the card
        return button

    @property
    def count(self) -> int:
        """How many pixels are erased."""
        return self._count

    def show_explanation(self, explanation: Explanation) -> None:
        """Show what erasing does; as many as before stay erased, if it is the same digit."""
        old, self._explanation = self._explanation, explanation
        erasure = explanation.erasure
        assert erasure is not None
        if old is None or old.question.image is not explanation.question.image:
            self._count = 0
        self._count = min(self._count, len(erasure.order))
        self._to_flip.setEnabled(erasure.flips is not None)
        self._to_flip.setToolTip("" if erasure.flips is not None else self.tr("The answer never changes"))
        self._proof.setText(self._proof_words())
        low, high = float(erasure.scores.min()), float(erasure.scores.max())
        reach = max(high - min(low, 0.0), 1e-6)
        xs = np.arange(len(erasure.order) + 1)
        span = float(max(len(erasure.order), 1))
        zero = Curve(np.array([0.0, span]), np.zeros(2), "muted", 1, _DASHED)
        scene = Scene(
            (0.0, span),
            (min(low, 0.0) - 0.12 * reach, max(high, 0.0) + 0.12 * reach),
            [zero, Curve(xs, erasure.scores)],
            self._zones(span),
        )
        self._plot.set_scene(scene, 1)
        self._show_count()

    def _zones(self, span: float) -> list[Zone]:
        explanation = self._explanation
        assert explanation is not None and explanation.erasure is not None
        erasure, digits = explanation.erasure, explanation.question.digits
        tints = dict(zip(digits, ("positive", "negative"), strict=True)) if len(digits) == 2 else {}
        zones: list[Zone] = []
        start = 0
        for count in range(1, len(erasure.said) + 1):
            if count == len(erasure.said) or erasure.said[count] != erasure.said[start]:
                digit = int(erasure.said[start])
                end = min(count - 0.5, span) if count < len(erasure.said) else span
                begin = max(start - 0.5, 0.0)
                if end > begin:
                    # The first word at the foot of the plot: the point begins at the top left, with words of its own.
                    words, tint = self.tr("says {0}").format(digit), tints.get(digit, "text")
                    zones.append(Zone(begin, end, words, tint, under=not zones))
                start = count
        return zones

    def _proof_words(self) -> str:
        explanation = self._explanation
        assert explanation is not None and explanation.erasure is not None
        erasure = explanation.erasure
        inked = int((explanation.question.image > 0).sum())
        if erasure.flips is None:
            if erasure.proven:
                return self.tr("Proven: no erased pixels flip it, however many of the {0}.").format(inked)
            return self.tr("Erasing one by one, none of the {0} inked pixels flip it.").format(inked)
        if erasure.proven:
            words = self.tr("{0} of {1} inked pixels flip it. Proven: fewer cannot.")
        else:
            words = self.tr(
                "{0} of {1} inked pixels flip it. Found greedily, always the pixel that costs most: fewer may do."
            )
        return words.format(erasure.flips, inked)

    def _show_count(self) -> None:
        explanation, count = self._explanation, self._count
        assert explanation is not None and explanation.erasure is not None
        erasure = explanation.erasure
        said = int(erasure.said[count])
        self._image.set_marked(erasure.image(explanation.question.image, count), erasure.order[:count])
        digits = explanation.question.digits
        self._answer.setText(self.tr("says {0}").format(said))
        pair = len(digits) == 2
        self._answer.set_color(("positive", "negative")[digits.index(said)] if pair else "text")
        self._sure.setText(self._sure_words(count))
        score = numeral(float(erasure.scores[count]), "+.3f" if explanation.sure is not None else "+.5f")
        near = count < 0.8 * len(erasure.order)  # the words stand at the right, where the curve has gone by
        told = self.tr("{0} pixels erased: says {1}, {2} is {3} ahead").format(
            count, said, erasure.said[0], score
        )
        self._plot.set_point(
            count, float(erasure.scores[count]), self.tr("{0} erased").format(count), told, near
        )
        self._keep.setEnabled(count > 0)
        self._keep.setToolTip(
            "" if count else self.tr("Nothing is erased yet: it is the digit on the canvas")
        )

    def _sure_words(self, count: int) -> str:
        explanation = self._explanation
        assert explanation is not None and explanation.erasure is not None
        score = float(explanation.erasure.scores[count])
        if explanation.sure is not None:
            return self.tr("with probability {0}").format(f"{explanation.sure[count]:.3f}")
        return self.tr("nearer by {0}").format(numeral(abs(score), ".5f"))

    @Slot(float)
    def _moved(self, x: float) -> None:
        self._go(round(x))

    @Slot()
    def _flip(self) -> None:
        if self._explanation is not None and self._explanation.erasure is not None:
            self._go(self._explanation.erasure.flips or 0)

    def _go(self, count: int) -> None:
        explanation = self._explanation
        if explanation is None or explanation.erasure is None:
            return
        self._count = min(max(count, 0), len(explanation.erasure.order))
        self._show_count()
        self.erased.emit(self._count)

    @Slot()
    def _tell_kept(self) -> None:
        explanation = self._explanation
        if explanation is not None and explanation.erasure is not None:
            self.kept.emit(explanation.erasure.image(explanation.question.image, self._count))
