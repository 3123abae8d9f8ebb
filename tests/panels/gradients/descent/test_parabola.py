import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.descent.parabola import ParabolaView
from mnist_desktop.panels.gradients.descent.walk import SECANT, Walk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot):
    view = ParabolaView(Walk())
    view.walk = view._walk
    view.walk.setParent(view)
    qtbot.addWidget(view)
    view.resize(430, 320)
    view.show()
    view.setFocus()
    return view


def spot(view, x):
    return view.plane().at(x, x * x).toPoint()


def test_the_point_is_dragged(view):
    QTest.mousePress(view, LEFT, pos=spot(view, 3))
    QTest.mouseMove(view, spot(view, -1))
    QTest.mouseRelease(view, LEFT, pos=spot(view, -1))
    assert view.walk.x == pytest.approx(-1, abs=0.03)
    QTest.mouseMove(view, spot(view, 2))
    assert view.walk.x == pytest.approx(-1, abs=0.03)


def test_arrows_move_it(view):
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.walk.x == pytest.approx(2.9)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert view.walk.x == pytest.approx(3.6)  # the end of its way
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.walk.x == -3


def test_return_steps_and_backspace_steps_back(view):
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.walk.taken == 1 and "steps taken: 1" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert view.walk.taken == 0


def test_the_secant_s_second_point_is_dragged_and_never_meets_the_first(view):
    walk = view.walk
    walk.put(1)
    walk.show_line(SECANT)
    QTest.mousePress(view, LEFT, pos=spot(view, 2))
    QTest.mouseMove(view, spot(view, 1.5))
    assert walk.h == pytest.approx(0.5, abs=0.03) and walk.x == 1
    QTest.mouseMove(view, spot(view, 1))
    assert walk.h != 0
    QTest.mouseRelease(view, LEFT, pos=spot(view, 1))
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert walk.h == pytest.approx(0.1, abs=0.04) and walk.x == 1


def test_the_plane_grows_with_the_walk(view):
    before = view.plane().x[1]
    view.walk.set_lr(1.05)
    for _ in range(10):
        view.walk.step()
    assert view.plane().x[1] == 4 * before or view.plane().x[1] == 2 * before
    assert view.plane().y[1] >= view.walk.x**2


@pytest.mark.parametrize("lr", [0.001, 0.1, 1.0, 9.0])
@pytest.mark.parametrize("shown", ["tangent", "secant"])
@pytest.mark.parametrize("x", [-3.6, 0, 0.1, 3.6])
def test_it_is_painted_anywhere(view, lr, shown, x):
    view.walk.put(x)
    view.walk.set_lr(lr)
    view.walk.show_line(shown)
    for _ in range(8):
        view.walk.step()
    assert not view.grab().isNull()
    QTest.mouseMove(view, QPoint(3, 3))
