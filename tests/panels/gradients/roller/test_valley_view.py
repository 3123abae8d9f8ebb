import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.panels.gradients.roller.valley_view import RANGES, ValleyView


@pytest.fixture
def view(qtbot):
    fitting = Fitting()
    view = ValleyView(fitting)
    view.fitting = fitting
    fitting.setParent(view)
    qtbot.addWidget(view)
    view.resize(280, 190)
    view.show()
    return view


def test_it_waits_for_torch(view):
    assert "loading" in view.accessibleDescription() and not view.grab().isNull()
    QTest.keyClick(view, Qt.Key.Key_Right)


@pytest.mark.parametrize("pair", [(0, 1), (0, 2), (1, 2)])
@pytest.mark.parametrize("held", [True, False])
def test_every_map_is_painted_and_said(view, scheme, pair, held):
    view.fitting.torch_loaded()
    view.fitting.set_pair(*pair)
    view.fitting.set_held(held)
    before = view.grab().toImage()
    view.fitting.step_ten()
    assert view.grab().toImage() != before
    assert "loss 677.0" in view.accessibleDescription()


def test_a_click_puts_both_parameters(view):
    fitting = view.fitting
    fitting.torch_loaded()
    plane = view.plane()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=plane.at(0.7, 60).toPoint())
    assert fitting.fit.params[0] == pytest.approx(0.7, abs=0.02)
    assert fitting.fit.params[2] == pytest.approx(60, abs=1.5)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=plane.at(0.7, 60).toPoint())
    QTest.mouseMove(view, plane.at(99, 99).toPoint())
    assert fitting.fit.params[[0, 2]].tolist() == pytest.approx([RANGES[0][1], 99], abs=1.5)


def test_keys_move_them_a_little(view):
    view.fitting.torch_loaded()
    before = view.fitting.fit.params[0]
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.fitting.fit.params[0] == pytest.approx(before + 0.026, abs=1e-4)


def test_a_path_that_left_the_map_is_painted(view):
    view.fitting.torch_loaded()
    view.fitting.set_lr(1e-3)
    for _ in range(6):
        view.fitting.step_ten()
    assert not view.grab().isNull()
