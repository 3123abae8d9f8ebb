from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mnist_desktop.ui.quiet_bar import QuietBar
from mnist_desktop.ui.theme import theme


class Contrary(QWidget):
    """Too high for the area where it is wide, low enough where a bar has taken some of the width."""

    def sizeHint(self):
        return QSize(50, 500 if self.width() > 295 else 100)

    def minimumSizeHint(self):
        return self.sizeHint()

    def resizeEvent(self, event):
        self.updateGeometry()


@pytest.fixture
def area(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.bar = QuietBar(area)
    content = QWidget()
    rows = QVBoxLayout(content)
    rows.setContentsMargins(0, 0, 0, 0)
    area.part = Contrary()
    rows.addWidget(area.part)
    area.setWidget(content)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    return area


def colours(bar):
    image = bar.grab().toImage()
    return {image.pixelColor(bar.width() // 2, y).name() for y in range(bar.height())}


def test_what_is_scrolled_keeps_its_width_whether_there_is_something_to_scroll_or_not(area, qtbot):
    widths = set()
    for height in (600, 80, 600):
        area.resize(300, height)
        qtbot.wait(20)
        widths.add(area.part.width())
    assert len(widths) == 1


def test_it_is_seen_only_while_there_is_something_to_scroll(area, scheme, qtbot):
    area.resize(300, 80)
    qtbot.waitUntil(lambda: area.bar.maximum() > 0)
    assert theme().color("edge").name() in colours(area.bar)
    area.resize(300, 600)
    qtbot.waitUntil(lambda: area.bar.maximum() == 0)
    assert theme().color("edge").name() not in colours(area.bar)
