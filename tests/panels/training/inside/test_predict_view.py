from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.training.inside.predict_view import PredictView
from mnist_desktop.ui.numerals import signed
from mnist_desktop.ui.tensor_image import TensorImage

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(("task", "loss"), [(Task(), "mnist_loss"), (Task(ALL_TEN), "cross_entropy")])
def test_the_maps_are_x_w_and_their_product_and_sum_to_the_recorded_prediction(shown, scene_of, task, loss):
    scene = scene_of(task=task, loss=loss)
    view = shown(PredictView(), scene)
    x, w, xw = (view.findChild(TensorImage, f"predictMaps-{key}")._array for key in ("x", "w", "xw"))
    assert np.array_equal(w, scene.map(scene.record.param("weights").before))
    assert np.array_equal(xw, x * w)
    recorded = float(scene.batch.preds[3, scene.unit])
    assert view._terms.pred == pytest.approx(recorded, abs=1e-4)
    pred = view.findChild(QAbstractButton, "predictSum-pred")
    assert pred.accessibleDescription().startswith(signed(recorded))


def test_every_number_names_its_operands(shown, scene_of):
    scene = scene_of()
    view = shown(PredictView(), scene)
    xw = view.findChild(TensorImage, "predictMaps-xw")
    QTest.mouseClick(xw, LEFT, pos=xw._cells().cell(13, 9).center().toPoint())
    place = 13 * 28 + 9
    w = float(scene.record.param("weights").before[place, 0])
    assert f"{scene.x[place]:.4f} × {signed(w)}" in view.answers[-1]
    for key, words in (("sum", "784 products"), ("bias", "blank paper"), ("pred", "recorded")):
        QTest.mouseClick(view.findChild(QAbstractButton, f"predictSum-{key}"), LEFT)
        assert words in view.answers[-1]
    for key in ("x", "w"):
        view._cell_asked(key, 13, 9)
        assert "373" in view.answers[-1]
    assert view.code(scene)[0].result == "[32, 784] @ [784, 1] + [1] → [32, 1]" and "Row 3" in view.story(
        scene
    )


def test_without_a_bias_nothing_is_added(shown, scene_of):
    scene = scene_of(no_bias=True)
    view = shown(PredictView(), scene)
    assert scene.bias == 0 and view._terms.pred == pytest.approx(float(scene.batch.preds[3, 0]), abs=1e-5)


def test_pixels_that_nobody_divided_are_multiplied_as_they_are(shown, scene_of):
    scene = scene_of(raw_pixels=True, steps=1)
    view = shown(PredictView(), scene)
    assert scene.full == 255 and scene.x.max() > 1
    assert view._terms.pred == pytest.approx(float(scene.batch.preds[3, 0]), rel=1e-4)
