from __future__ import annotations

from mnist_desktop.ui.plot_key import PlotKey
from mnist_desktop.ui.theme import theme


def test_each_line_is_shown_as_it_is_drawn(qtbot, scheme):
    key = PlotKey({"train": "training", "valid": "validation"})
    qtbot.addWidget(key)
    key.resize(key.sizeHint())
    key.show()
    picture = key.grab().toImage()
    middle = picture.height() // 2
    colours = {picture.pixelColor(x, middle).name().upper() for x in range(picture.width())}
    assert {theme().tokens.train, theme().tokens.valid} <= colours
    assert "training" in key.accessibleName() and "validation" in key.accessibleName()
