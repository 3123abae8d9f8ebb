"""Ten upright bars: their lengths, the winner, and their words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from mnist_desktop.ui.digit_bars import DigitBar, DigitBars
from mnist_desktop.ui.theme import theme


def made(qtbot, winner: int = 3) -> DigitBars:
    bars = DigitBars("Distances", "distances")
    qtbot.addWidget(bars)
    bars.resize(220, bars.sizeHint().height())
    bars.set_bars([DigitBar(digit, (digit + 1) / 10, f"0.{digit}000") for digit in range(10)], winner)
    return bars


def height_of(image: QImage, digit: int, track: QColor) -> int:
    """How many pixels of the middle of a bar are filled."""
    x = int((digit + 0.5) * 22)
    rows = [y for y in range(image.height()) if image.pixel(x, y) == track.rgb()]
    return rows[-1] - rows[0] if rows else 0


def test_a_longer_bar_leaves_less_of_its_track(qtbot, scheme):
    image = made(qtbot).grab().toImage()
    left = [height_of(image, digit, theme().color("track")) for digit in range(10)]
    assert left == sorted(left, reverse=True) and left[0] > 15 and left[9] == 0


def test_the_winner_is_in_full_colour_and_only_it(qtbot, scheme):
    image = made(qtbot, winner=3).grab().toImage()
    full = theme().color("text").rgb()
    line = (image.height() - 26) // 2
    filled = [d for d in range(10) if image.pixel(int((d + 0.5) * 22), line + 2 + 22 - 2) == full]
    assert filled == [3]


def test_words_say_every_value(qtbot):
    assert made(qtbot).accessibleDescription().startswith("0: 0.0000, 1: 0.1000")


def test_the_tip_is_that_of_the_bar_below(qtbot, monkeypatch):
    bars, told = made(qtbot), []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    for x in (0, 219):
        QApplication.sendEvent(bars, QHelpEvent(QEvent.Type.ToolTip, QPoint(x, 5), QPoint(x, 5)))
    assert told == ["0: 0.0000", "9: 0.9000"]


def test_values_beyond_the_scale_stay_inside(qtbot):
    bars = made(qtbot)
    bars.set_bars([DigitBar(digit, 7.0, "7") for digit in range(10)], 0)
    image = bars.grab().toImage()
    assert height_of(image, 5, theme().color("track")) == 0
