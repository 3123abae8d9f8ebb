from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from mnist_desktop.ui.histogram import Histogram

COUNTS = (8, 0, 1, 4)
TIPS = ("0 to 63: 8 images", "64 to 127: none", "128 to 191: 1 image", "192 to 255: 4 images")


@pytest.fixture
def histogram(qtbot):
    widget = Histogram("Pixel", ["0 paper", "255 ink"])
    qtbot.addWidget(widget)
    widget.resize(240, 130)
    widget.show()
    return widget


def test_it_invites_nothing_while_it_is_empty(histogram):
    assert histogram.accessibleDescription() == "Nothing to show yet"
    assert not histogram.grab().isNull()


def test_bars_are_as_high_as_their_counts(histogram):
    histogram.set_counts(COUNTS, TIPS)
    heights = [histogram.bar(i).height() for i in range(4)]
    assert heights[3] == pytest.approx(heights[0] / 2) and heights[2] == pytest.approx(heights[0] / 8)
    assert heights[1] == 0


def test_what_is_rare_is_still_to_be_seen(histogram):
    histogram.set_counts((6000, 1), TIPS[:2])
    assert histogram.bar(1).height() >= 1


def test_it_says_what_there_is_and_the_mark(histogram, scheme):
    histogram.set_counts(COUNTS, TIPS, (0.4, "mean 0.4"))
    told = histogram.accessibleDescription()
    assert told.startswith("mean 0.4; 0 to 63: 8 images") and "none" not in told
    image = histogram.grab().toImage()
    accent = QColor(scheme.tokens.accent)
    assert any(image.pixelColor(round(0.4 * 240) + dx, y) == accent for dx in (-1, 0) for y in range(130))
