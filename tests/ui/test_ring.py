from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollArea, QWidget

from mnist_desktop.ui.ring import Ring, area_of


@pytest.fixture
def target(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    target = QWidget(window)
    target.setGeometry(40, 30, 100, 50)
    window.show()
    yield target


def test_it_is_around_its_target_and_follows(target):
    ring = Ring(target)
    assert ring.geometry() == QRect(37, 27, 106, 56) and ring.target is target
    target.move(60, 30)
    assert ring.geometry().left() == 57
    ring.close()


def test_it_goes_by_itself_or_with_its_target(qtbot, target):
    ring = Ring(target, 10)
    with qtbot.waitSignal(ring.destroyed):
        pass
    ring = Ring(target)
    with qtbot.waitSignal(ring.destroyed):
        target.hide()


def test_only_what_can_be_seen_is_ringed(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    inside.setFixedSize(100, 900)
    area.setWidget(inside)
    area.resize(150, 200)
    area.show()
    assert area_of(inside).height() == area.viewport().height()
