"""How digits compare: two bars for a pair, ten upright ones for all ten, or why there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QWidget

from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.digit_bars import DigitBar, DigitBars
from mnist_desktop.ui.theme import theme

PAIR_COLORS = ("positive", "negative")


class Scores(QStackedWidget):
    """A number for each digit, as a bar and in words.

    Parameters
    ----------
    name : str
        What is compared, for people who cannot see it.
    object_name : str
        Unique in the window; the bars' names begin with it.
    parent : QWidget, optional
        Qt's parent.
    """

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._pair = BarList()
        self._pair.set_bars(
            [Bar("", 0.0, "")] * 2
        )  # as high as it will be: nothing jumps at the first stroke
        self._pair.setObjectName(f"{object_name}-pair")
        self._pair.setAccessibleName(name)
        self._ten = DigitBars(name, f"{object_name}-ten")
        self._words = QLabel()
        self._words.setFont(theme().font(0.9))
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setForegroundRole(self._words.palette().ColorRole.PlaceholderText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for page in (self._pair, self._ten, self._words):
            self.addWidget(page)
        self.expect(2)

    def expect(self, count: int) -> None:
        """Take the height that the bars of a pair or of all ten need, also while words stand in their place."""
        pair = count == 2
        for bars, wanted in ((self._pair, pair), (self._ten, not pair)):
            kind = QSizePolicy.Policy.Fixed if wanted else QSizePolicy.Policy.Ignored
            bars.setSizePolicy(QSizePolicy.Policy.Expanding, kind)

    def say(self, words: str) -> None:
        """Say why there is nothing to compare."""
        self._words.setText(words)
        self.setCurrentWidget(self._words)

    def show_scores(
        self, digits: Sequence[int], lengths: Sequence[float], texts: Sequence[str], winner: int
    ) -> None:
        """Show the bars.

        Parameters
        ----------
        digits : sequence of int
            A pair, whose first digit is the positive one, or all ten.
        lengths : sequence of float
            0..1.
        texts : sequence of str
            The values in words.
        winner : int
            The digit that wins.
        """
        if len(digits) == 2:
            self._pair.set_bars(
                [
                    Bar(str(digit), length, text, color, digit == winner)
                    for digit, length, text, color in zip(digits, lengths, texts, PAIR_COLORS, strict=True)
                ]
            )
            self.setCurrentWidget(self._pair)
        else:
            bars = [DigitBar(*bar) for bar in zip(digits, lengths, texts, strict=True)]
            self._ten.set_bars(bars, list(digits).index(winner))
            self.setCurrentWidget(self._ten)


def color_of(digit: int, digits: Sequence[int]) -> str:
    """Return the token of a digit's colour: amber for the first of a pair, blue for the second, else plain."""
    return PAIR_COLORS[list(digits).index(digit)] if len(digits) == 2 and digit in digits else "text"
