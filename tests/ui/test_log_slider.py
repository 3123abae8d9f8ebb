import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.log_slider import LogSlider, Zone

ZONES = (Zone("low", 0.001, 0.02), Zone("good", 0.02, 1), Zone("diverges", 1, 10, "error"))


@pytest.fixture
def slider(qtbot):
    slider = LogSlider(
        0.001, 10, "Learning rate", "rate", {0.001: "0.001", 0.1: "0.1", 1.0: "1.0", 10.0: "10"}, ZONES
    )
    qtbot.addWidget(slider)
    slider.set_value(0.1)
    slider.resize(240, slider.sizeHint().height())
    slider.show()
    slider.said = []
    slider.value_changed.connect(slider.said.append)
    return slider


def test_what_is_set_is_not_said(slider):
    slider.set_value(0.3)
    assert slider.said == [] and slider.value == 0.3


def test_keys_change_it_a_little_or_tenfold(slider):
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.said == [0.11, 1.1, 0.11, 0.1]
    QTest.keyClick(slider, Qt.Key.Key_End)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert slider.said[-2:] == [10, 0.001]


def test_a_key_does_not_jump_over_a_mark(slider):
    slider.set_value(0.95)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value == 1.0
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value == 1.1


def test_the_mouse_goes_anywhere_and_stops_at_marks(slider):
    middle = slider._track().center().toPoint()
    mark = QPoint(round(slider._x(1.0)) + 2, middle.y())
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=mark)
    assert slider.value == 1.0
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(20, 0))
    QTest.mouseMove(slider, QPoint(5000, middle.y()))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(5000, middle.y()))
    assert slider.value == 10


@pytest.mark.parametrize(
    ("value", "name"),
    [(0.0001, "low"), (0.02, "low"), (0.021, "good"), (1, "good"), (1.1, "diverges"), (99, "diverges")],
)
def test_the_zone_is_named(slider, value, name):
    slider.set_value(value)
    assert slider.zone().name == name
    assert slider.accessibleDescription() == f"{value:g}, {name}"


def test_it_is_painted_narrow_and_wide(slider, scheme):
    for wide in (120, 240, 600):
        slider.resize(wide, slider.height())
        assert not slider.grab().isNull()


def test_without_zones_it_is_lower(qtbot):
    plain = LogSlider(0.1, 2, "h", "h", {})
    qtbot.addWidget(plain)
    plain.set_value(0.5)
    assert plain.zone() is None and plain.accessibleDescription() == "0.5"
    assert plain.sizeHint().height() == 40
    plain.grab()


def test_zones_can_change(slider):
    slider.set_zones((Zone("slow", 0.001, 10),))
    assert slider.zone().name == "slow" and slider.accessibleDescription() == "0.1, slow"
