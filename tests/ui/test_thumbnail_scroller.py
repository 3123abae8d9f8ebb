from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.thumbnail_scroller import ThumbnailScroller
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid


def test_it_follows_the_cursor_and_returns_to_the_top(qtbot):
    grid = ThumbnailGrid("Some", "some-grid")
    grid.set_items(np.zeros((60, 28, 28), np.uint8), [Thumbnail((("3", "text"),))] * 60)
    scroller = ThumbnailScroller(grid)
    qtbot.addWidget(scroller)
    scroller.resize(200, 100)
    scroller.show()
    bar = scroller.verticalScrollBar()
    QTest.keyClick(grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() >= bar.maximum() - 1 > 0
    scroller.to_top()
    assert bar.value() == 0


def test_it_asks_for_one_row_only(qtbot):
    grid = ThumbnailGrid("Some", "some-grid")
    scroller = ThumbnailScroller(grid)
    qtbot.addWidget(scroller)
    assert scroller.sizeHint() == scroller.minimumSizeHint() == grid.minimumSizeHint()
