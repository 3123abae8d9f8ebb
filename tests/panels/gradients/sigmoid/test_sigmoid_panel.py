import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.gradients.sigmoid.sigmoid_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, ready):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    return panel


def facts(panel, *names):
    return tuple(panel.session.facts.get(f"sigmoid.{name}") for name in names)


def test_the_point_tells_value_and_slope(panel):
    assert facts(panel, "x", "in_flat", "outputs") == (1.0, False, 0)
    assert facts(panel, "slope")[0] == pytest.approx(0.196612, abs=1e-6)
    assert panel.curve.accessibleDescription().startswith("x 1.00, sigmoid 0.7311, slope 0.1966")


@pytest.mark.parametrize("plot", ["curve", "slope"])
def test_both_plots_move_the_same_point(panel, plot):
    QTest.keyClick(getattr(panel, plot), Qt.Key.Key_End)
    assert facts(panel, "x", "in_flat") == (8.0, True)
    assert "Flat here" in panel._words.text()
    assert panel.slope.accessibleDescription().startswith("x 8.00")


def test_the_outputs_of_the_step_lie_on_the_curve(panel, ready, settled):
    QTest.mouseClick(panel.step, LEFT)
    settled(ready)
    preds = ready.record.batch.preds
    assert facts(panel, "outputs") == (len(preds),)
    drawn = np.sort(np.concatenate([dots.xs for dots in panel.curve._scene.dots]))
    assert np.array_equal(drawn, np.sort(preds[:, 0]))
    assert not panel.step.isVisible()


def test_the_nearest_image_comes_to_the_canvas(panel, ready, settled):
    ready.step()
    settled(ready)
    QTest.mouseClick(panel.batch.nearest.take, LEFT)
    assert ready.digit.title.startswith("train/")


def test_all_ten_digits_are_told_apart_otherwise(panel, ready, settled):
    ready.configure(task=Task(ALL_TEN))
    settled(ready)
    assert facts(panel, "outputs") == (0,)
    assert "softmax" in panel.batch._words.text()
