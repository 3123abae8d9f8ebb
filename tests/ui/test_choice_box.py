import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.ui.choice_box import ChoiceBox


@pytest.fixture
def box(qtbot):
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    box = ChoiceBox(row)
    box.addItems(["7", "Binary cross-entropy"])
    layout.addWidget(box)
    layout.addStretch()
    row.resize(400, 60)
    row.show()
    yield box
    box.hidePopup()


def test_it_is_as_wide_as_its_choice(box):
    advance = box.fontMetrics().horizontalAdvance
    short = box.width()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.qWait(20)
    assert box.currentText() == "Binary cross-entropy"
    assert box.width() - short == advance("Binary cross-entropy") - advance("7")
    assert box.minimumSizeHint() == box.sizeHint()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups are raised offscreen
def test_its_list_shows_the_longest_entry_whole(box):
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.view().isVisible()
    assert box.view().viewport().width() >= box.view().sizeHintForColumn(0) > box.width()


def test_an_empty_one_has_a_size(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    assert box.sizeHint().width() > 0


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_its_list_marks_the_choice_softly(box, scheme):
    box.showPopup()
    view = box.view()
    seen, row = view.viewport().grab().toImage(), view.visualRect(view.currentIndex())
    assert seen.pixelColor(row.right() - 3, row.center().y()) == scheme.color("accent_soft")
