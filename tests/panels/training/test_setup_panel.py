from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.training.augment_strip import AugmentStrip
from mnist_desktop.panels.training.setup_panel import SetupPanel
from mnist_desktop.ui.icon_button import IconButton


@pytest.fixture
def panel(qtbot, ready):
    panel = SetupPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(1200, 80)  # room for all
    panel.show()
    qtbot.waitExposed(panel)
    panel.box = lambda name: panel.findChild(QComboBox, name)
    panel.field = lambda name: panel.findChild(QLineEdit, name)
    return panel


def choose(box, text):
    """Choose an entry of a box with the keyboard, as a person does."""
    box.setFocus()
    while box.currentText() != text:
        QTest.keyClick(box, Qt.Key.Key_Down if box.findText(text) > box.currentIndex() else Qt.Key.Key_Up)
    box.activated.emit(box.currentIndex())


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_learning_rate_is_typed_and_the_weights_stay(panel, ready, settled):
    ready.step()
    settled(ready)
    write(panel.field("lr"), "0.05")
    settled(ready)
    assert ready.config.hyper.lr == 0.05 and ready.cursor == 1


def test_batch_size_shuffle_and_seed(panel, ready, settled):
    write(panel.box("batchSize").lineEdit(), "13")
    QTest.mouseClick(panel.findChild(QCheckBox, "shuffle"), Qt.MouseButton.LeftButton)
    settled(ready)
    assert ready.config.hyper.batch_size == 13 and not ready.config.hyper.shuffle
    ready.step()
    settled(ready)
    write(panel.field("seed"), "7")
    settled(ready)
    assert ready.config.seed == 7 and ready.cursor == 0


def test_task_model_and_loss(panel, ready, settled):
    choose(panel.box("task"), "all ten")
    settled(ready)
    assert ready.config.task == Task(ALL_TEN) and ready.config.hyper.loss == "cross_entropy"
    assert not panel.box("firstDigit").isVisible()
    choose(panel.box("model"), "Small CNN")
    settled(ready)
    assert ready.record.config.model == "small_cnn"
    choose(panel.box("task"), "a pair")
    choose(panel.box("loss"), "Binary cross-entropy")
    settled(ready)
    assert ready.config.hyper.loss == "bce"


def test_a_digit_is_never_told_apart_from_itself(panel, ready, settled):
    first = panel.box("firstDigit")
    first.setCurrentIndex(7)  # in its list, at one click
    first.activated.emit(7)
    settled(ready)
    assert ready.config.task.digits == (7, 3)
    assert (panel.box("firstDigit").currentText(), panel.box("secondDigit").currentText()) == ("7", "3")


def test_what_somebody_types_is_not_written_over(panel, ready, settled):
    field = panel.field("lr")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0.")
    ready.set_hyper(batch_size=16)
    settled(ready)
    assert field.text() == "0."


def test_of_a_long_number_the_beginning_is_seen(qtbot, panel, ready):
    ready.set_hyper(lr=0.000123456)
    field = panel.field("lr")
    qtbot.waitUntil(lambda: field.text() == "0.000123456")
    assert field.cursorPosition() == 0


def test_one_line_where_all_fits(panel):
    assert panel.heightForWidth(panel.layout().sizeHint().width()) == 32
    assert panel.box("loss").isVisible() and not panel.findChild(IconButton, "moreSetup").isVisible()


def test_where_the_row_is_narrow_what_is_seldom_touched_waits_behind_a_button(qtbot, panel):
    panel.resize(740, 80)
    more = panel.findChild(IconButton, "moreSetup")
    assert more.isVisible() and not panel.box("loss").isVisible() and panel.heightForWidth(740) == 32
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert panel.box("loss").isVisible() and panel.heightForWidth(740) == 72
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert not panel.field("seed").isVisible()


def test_what_is_unusual_is_seen_however_narrow_the_row(qtbot, panel, ready):
    panel.resize(740, 80)
    ready.set_hyper(shuffle=False)
    qtbot.waitUntil(lambda: panel.findChild(QCheckBox, "shuffle").isVisible())
    ready.set_hyper(shuffle=True, loss="bce")
    qtbot.waitUntil(lambda: panel.box("loss").isVisible() and panel.box("loss").currentData() == "bce")
    ready.set_hyper(loss="mnist_loss")
    qtbot.waitUntil(lambda: not panel.box("loss").isVisible())


def test_before_torch_there_is_nothing_to_choose(qtbot, qapp):
    from mnist_desktop.session import Session

    session = Session()
    panel = SetupPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.isEnabled() and "loading" in panel.toolTip()


def test_augmentation_is_switched_on_with_its_preview(panel, ready, settled, qtbot):
    box, strip = panel.findChild(QCheckBox, "augment"), panel.findChild(AugmentStrip)
    assert not strip.isVisible()
    ready.step()
    settled(ready)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    settled(ready)
    qtbot.waitUntil(lambda: strip.isVisible() and len(strip.images) == 7)
    assert ready.config.hyper.augment and ready.cursor == 1  # the weights stay
    ready.step()
    settled(ready)
    record = ready.record
    images = ready.data.train.images[record.batch.indices]
    assert record.hyper.augment and (record.batch.images != images).any()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not strip.isVisible())
