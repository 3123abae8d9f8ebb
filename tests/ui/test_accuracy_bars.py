from __future__ import annotations

import pytest

from mnist_desktop.ui.accuracy_bars import AccuracyBar, AccuracyBars


@pytest.fixture
def bars(qtbot):
    bars = AccuracyBars()
    qtbot.addWidget(bars)
    bars.set_bars(
        [
            AccuracyBar("3", "positive", "926 of 1,010", 0.9168, "0.9168"),
            AccuracyBar("7", "negative", "257 of 1,028", 0.25, "0.2500"),
        ]
    )
    bars.resize(208, bars.sizeHint().height())
    bars.show()
    return bars


def test_it_says_its_figures(bars):
    assert bars.accessibleDescription() == "3: 926 of 1,010, 0.9168; 7: 257 of 1,028, 0.2500"


def test_bars_are_as_long_as_the_shares(bars, scheme):
    shot = bars.grab().toImage()

    def pixels(name: str) -> list[int]:
        rows = range(shot.height())
        hits = [sum(shot.pixelColor(x, y) == scheme.color(name) for x in range(shot.width())) for y in rows]
        return [n for n in hits if n > 30]

    assert max(pixels("positive")) == pytest.approx(0.9168 * 208, abs=10)
    assert max(pixels("negative")) == pytest.approx(0.25 * 208, abs=10)
