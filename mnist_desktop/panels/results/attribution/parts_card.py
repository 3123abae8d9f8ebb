"""What each pixel adds to the decision, and the addition itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QHBoxLayout

from mnist_desktop.panels.results.attribution.explaining import Question
from mnist_desktop.panels.results.attribution.sums import decimals_that_add_up
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.numerals import brief, numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.qimage import strongest
from mnist_desktop.ui.scale_bar import ScaleBar
from mnist_desktop.ui.tensor_image import TensorImage

if TYPE_CHECKING:
    from mnist_desktop.lab.attribution import Attribution

_HUGE = 1e4  # written with an exponent from here on: there is no room for more figures


class PartsCard(Card):
    """A map of parts over their sum; each number of the sum tells where it comes from."""

    def __init__(self) -> None:
        super().__init__(self.tr("What each pixel adds"))
        self._question: Question | None = None
        self._attribution: Attribution | None = None
        self._map = TensorImage(self.tr("What each pixel adds"), "attribution-parts", cell=9)
        self._map.hovered.connect(self._pointed)
        self._map.cell_changed.connect(self._pointed)
        # Beside the map, as high as it is painted; outside the layout, so that it asks for no room of its own.
        self._bar = ScaleBar("diverging", parent=self)
        self._map.installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._map, 1)
        row.addSpacing(self._bar.sizeHint().width())
        self.body.addLayout(row, 1)
        self._caption = Paragraph(0.85)
        self.body.addWidget(self._caption)
        parts = (("", "first"), ("", "second"), ("", "rest"), ("=", "score"))
        self._sum = FigureRow(parts, "attribution-sum")
        self._sum.asked.connect(self._tell)
        self.body.addWidget(self._sum)
        self._words = Paragraph(0.9)
        self.body.addWidget(self._words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the scale beside the map, wherever that is."""
        if watched is self._map and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit_scale()
        return super().eventFilter(watched, event)

    def _fit_scale(self) -> None:
        picture = self._map.picture_rect().translated(self._map.pos())
        self._bar.setGeometry(
            picture.right() + 9, picture.top(), self._bar.sizeHint().width(), picture.height()
        )

    def show_attribution(self, question: Question, attribution: Attribution) -> None:
        """Show a decision as a sum."""
        self._question, self._attribution = question, attribution
        first, second = attribution.first, attribution.second
        self.set_sub(self.tr("{0} against {1}").format(first, second))
        self._map.set_array(attribution.parts, strongest(attribution.parts))
        self._pointed(-1, -1, 0.0)
        self._sum.set_figures(self._figures())
        self._sum.set_chosen("")
        self._words.setText(self._method())
        self._fit_scale()

    def _figures(self) -> dict[str, Figure]:
        """Return the sum, in numbers that add up as they are read."""
        question, attribution = self._question, self._attribution
        assert question is not None and attribution is not None
        model = question.judge == "model"
        terms = {"first": attribution.for_first, "second": attribution.for_second, "rest": attribution.rest}
        names = {
            "first": self.tr("for {0}").format(attribution.first),
            "second": self.tr("for {0}").format(attribution.second),
            "rest": self.tr("bias") if attribution.exact else self.tr("the rest"),
        }
        if not model:
            del terms["rest"]
        decimals = decimals_that_add_up(list(terms.values()), attribution.score, 3 if model else 5)
        huge = max(map(abs, terms.values())) >= _HUGE  # of a run that diverges
        spec = "+.2e" if huge else f"+.{decimals}f"
        colors = {"first": "positive", "second": "negative"}
        figures = {
            key: Figure(names[key], numeral(term, spec), colors.get(key, "text"))
            for key, term in terms.items()
        }
        winner = "positive" if attribution.output > 0 else "negative"
        return figures | {"score": Figure(self._score(), numeral(attribution.score, spec), winner)}

    def _score(self) -> str:
        question, attribution = self._question, self._attribution
        assert question is not None and attribution is not None
        if question.judge == "model":
            return self.tr("output") if len(question.digits) == 2 else self.tr("ahead")
        words = self.tr("to {1} − to {0}") if question.judge == "l1" else self.tr("to {1} − to {0}, squared")
        return words.format(attribution.first, attribution.second)

    def _method(self) -> str:
        """Say how the parts are made, and how exact they are."""
        question, attribution = self._question, self._attribution
        assert question is not None and attribution is not None
        first, second = attribution.first, attribution.second
        if not attribution.exact:
            return self.tr(
                "An approximation. The model is no sum over pixels, so each shows x · gradient: a straight line laid "
                "at this digit. Erasing a pixel may do something else."
            )
        if question.judge == "model":
            words = self.tr(
                "Exact. Each pixel adds ink · weight, nothing else counts but the bias. PyTorch adds up in float32 "
                "and gets {0}: {1} away by rounding."
            )
            return words.format(numeral(attribution.output, ".7g"), numeral(abs(attribution.rounding), ".0e"))
        if question.judge == "l1":
            words = self.tr(
                "Exact. Each pixel adds (|x − m{1}| − |x − m{0}|) / 784: how much farther it is from {1}."
            )
        else:
            words = self.tr(
                "Exact for the squares. Each pixel adds ((x − m{1})² − (x − m{0})²) / 784; the smaller root has the "
                "smaller square."
            )
        return words.format(first, second)

    @Slot(int, int, float)
    def _pointed(self, row: int, column: int, value: float) -> None:
        question, attribution = self._question, self._attribution
        if question is None or attribution is None:
            return
        if row < 0:
            words = self.tr("± {0} · + votes {1}, − votes {2}")
            self._caption.setText(words.format(brief(self._map.m), attribution.first, attribution.second))
            return
        ink = numeral(float(question.image[row, column]) / 255, ".3f")
        words = self.tr("Row {0}, column {1}: ink {2} adds {3}")
        self._caption.setText(words.format(row, column, ink, numeral(value, "+.5f")))

    @Slot(str)
    def _tell(self, key: str) -> None:
        """Say where a number of the sum comes from."""
        question, attribution = self._question, self._attribution
        assert question is not None and attribution is not None
        first, second, parts = attribution.first, attribution.second, attribution.parts
        if key == "first":
            words = self.tr("The sum of the {0} pixels that add something above 0: they speak for {1}.")
            self._words.setText(words.format(int((parts > 0).sum()), first))
        elif key == "second":
            words = self.tr("The sum of the {0} pixels that add something below 0: they speak for {1}.")
            self._words.setText(words.format(int((parts < 0).sum()), second))
        elif key == "rest" and attribution.exact:
            self._words.setText(
                self.tr("What the model adds whatever is drawn. On bare paper the bias alone decides.")
            )
        elif key == "rest":
            self._words.setText(self.tr("The output minus the sum of x · gradient: what biases leave over."))
        else:
            words = self.tr("Above 0 it says {0}, below {1}. Added exactly: {2}. As computed: {3}.")
            exact, computed = numeral(attribution.score, ".10g"), numeral(attribution.output, ".10g")
            self._words.setText(words.format(first, second, exact, computed))
