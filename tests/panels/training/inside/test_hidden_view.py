from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.panels.training.inside.hidden_view import HiddenView
from mnist_desktop.ui.numerals import signed
from mnist_desktop.ui.tensor_image import TensorImage

LEFT = Qt.MouseButton.LeftButton


def value(view, key):
    return view.findChild(QAbstractButton, f"hiddenWay-{key}").accessibleDescription()


def test_the_way_of_a_unit_ends_in_the_recorded_prediction(qtbot, shown, scene_of):
    scene = scene_of("simple_net")
    view = shown(HiddenView(), scene)
    assert np.array_equal(view._units._maps.reshape(30, 784), scene.layers.w1)
    assert value(view, "pred").startswith(signed(float(scene.batch.preds[3, 0])))
    assert view._terms.pred == pytest.approx(float(scene.layers.sums(scene.x)[scene.unit]), abs=1e-4)
    assert view.facts["inside.dead"] == int(scene.dead.sum())
    assert view._units._struck == frozenset(np.flatnonzero(scene.dead).tolist())
    with qtbot.waitSignal(view.unit_chosen) as chosen:
        QTest.mouseClick(view._units, LEFT, pos=view._units._box(5).center().toPoint())
    assert chosen.args == [5]
    for key in ("sum", "unit", "weight", "others", "pred"):
        QTest.mouseClick(view.findChild(QAbstractButton, f"hiddenWay-{key}"), LEFT)
        assert view.answers[-1]
    w = view.findChild(TensorImage, "hiddenMaps-w")
    QTest.mouseClick(w, LEFT, pos=w._cells().cell(13, 9).center().toPoint())
    assert view.answers[-1].startswith(f"w1[373, {scene.unit}]")


def test_without_the_relu_one_map_is_left(shown, scene_of):
    scene = scene_of("simple_net")
    view = shown(HiddenView(), scene)
    assert len(view.code(scene)) == 2
    QTest.mouseClick(view.findChild(QAbstractButton, "hiddenRelu-Without"), LEFT)
    w, b = scene.layers.collapsed()
    assert np.array_equal(view.findChild(TensorImage, "hiddenMaps-w")._array.ravel(), w[0])
    assert view._terms.pred == pytest.approx(float(scene.x @ w[0] + b[0]), abs=1e-4)
    assert view.facts["inside.collapsed"] and view.answers[-1] == ""
    assert len(view.code(scene)) == 1 and "linear" in view.story(scene)
    QTest.mouseClick(view.findChild(QAbstractButton, "hiddenWay-pred"), LEFT)
    assert "one linear layer" in view.answers[-1]


def test_the_units_look_at_the_drawing_when_asked(shown, scene_of):
    drawing = np.zeros((28, 28), np.uint8)
    drawing[4:24, 12:16] = 255
    scene = scene_of("simple_net", drawing=drawing)
    view = shown(HiddenView(), scene)
    QTest.mouseClick(view.findChild(QAbstractButton, "hiddenOf-The drawing"), LEFT)
    expected = float(scene.layers.preds(drawing.ravel().astype(np.float32) / 255)[0])
    assert value(view, "pred").startswith(signed(expected))
    view.show_scene(scene_of("simple_net"))  # nothing drawn any more
    assert not view.findChild(QAbstractButton, "hiddenOf-The drawing").isEnabled()


@pytest.mark.parametrize("secret", [False, True])
def test_a_unit_without_its_relu_passes_on_what_is_negative(shown, scene_of, secret):
    scene = scene_of("simple_net", no_relu=True, secret=secret)
    sums = scene.layers.sums(scene.x)
    unit = int(np.argmin(sums))
    scene = scene_of("simple_net", no_relu=True, secret=secret, wished=unit)
    view = shown(HiddenView(), scene)
    assert sums[unit] < 0 and value(view, "unit").startswith(signed(float(sums[unit])))
    caption = view.findChild(QAbstractButton, "hiddenWay-unit").accessibleName()
    assert caption.startswith("ReLU") is secret
    assert view._units._struck == frozenset() and not scene.dead.any()
    assert float(scene.layers.preds(scene.x)[0]) == pytest.approx(float(scene.batch.preds[3, 0]), abs=1e-4)
