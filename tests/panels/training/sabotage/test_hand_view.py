from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.sabotage import FAULTS, STEP_FAULTS, active
from mnist_desktop.panels.training.sabotage.hand_view import HandView


@pytest.fixture
def view(qtbot, ready):
    view = HandView(ready)
    qtbot.addWidget(view)
    view.resize(740, 700)
    view.show()
    qtbot.waitExposed(view)
    view.refresh()
    return view


def switch(view, fault):
    QTest.keyClick(view.rows[fault].box, Qt.Key.Key_Space)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_switch_breaks_the_run_and_mends_it(view, ready, settled, fault):
    ready.configure(model="simple_net")
    settled(ready)
    ready.step()
    settled(ready)
    view.refresh()
    for on in (True, False):
        switch(view, fault)
        settled(ready)
        view.refresh()
        assert active(ready.config) == ((fault,) if on else ())
        assert view.rows[fault].box.isChecked() is on
    assert ready.cursor == (1 if fault in STEP_FAULTS else 0) and ready.failures == []


def test_what_a_model_has_not_cannot_be_left_out_and_goes_with_the_model(view, ready, settled):
    assert not view.rows["no_relu"].box.isEnabled() and view.rows["no_bias"].box.isEnabled()
    ready.configure(model="simple_net", no_relu=True, no_bias=True)
    ready.configure(model="small_cnn")
    settled(ready)
    assert active(ready.config) == ("no_relu",)
    view.refresh()
    assert "batch norm" in view.rows["no_bias"].toolTip()


def test_everything_is_repaired_at_once(view, ready, settled):
    repair = view.findChild(QPushButton, "sabotage-repair")
    assert not repair.isVisible() and view._sum.text().startswith("Nothing is broken")
    ready.step()
    ready.set_hyper(rmse=True, forget_zero=True)
    settled(ready)
    view.refresh()
    assert view._sum.text() == "Broken by hand: 2"
    QTest.mouseClick(repair, Qt.MouseButton.LeftButton)
    settled(ready)
    assert active(ready.config) == () and ready.cursor == 1
    ready.configure(no_bias=True)
    ready.set_hyper(raw_pixels=True)
    settled(ready)
    view.refresh()
    QTest.mouseClick(repair, Qt.MouseButton.LeftButton)
    settled(ready)
    assert active(ready.config) == () and ready.record.param("bias").value.shape == (1,)
