from PySide6.QtGui import QColor

from mnist_desktop.ui.scale_bar import ScaleBar
from mnist_desktop.ui.theme import theme


def picture(widget, wide, high, qtbot):
    qtbot.addWidget(widget)
    widget.resize(wide, high)
    return widget.grab().toImage()


def near(one, other):
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) <= 6


def test_positive_is_above_zero_and_negative_below(scheme, qtbot):
    image = picture(ScaleBar("diverging"), 32, 171, qtbot)
    tokens = theme().tokens
    for y, token in ((1, tokens.positive), (85, tokens.neutral), (169, tokens.negative)):
        assert near(image.pixelColor(5, y), QColor(token))


def test_the_ink_ramp_runs_from_paper_to_ink(scheme, qtbot):
    bar = ScaleBar("ink", "0", "1")
    image = picture(bar, 300, 20, qtbot)
    inside = [x for x in range(300) if near(image.pixelColor(x, 5), QColor(theme().tokens.hairline))]
    left, right = min(inside), max(inside)
    assert near(image.pixelColor(left + 3, 10), QColor(theme().tokens.paper))
    assert near(image.pixelColor(right - 3, 10), QColor(theme().tokens.ink))
    assert bar.accessibleDescription() == "from 0 to 1"


def test_the_ends_of_the_digits_are_named_by_default(qtbot):
    bar = ScaleBar("ink")
    qtbot.addWidget(bar)
    assert bar.accessibleDescription() == "from 0 paper to 255 ink"
    assert bar.sizeHint().height() == 20
