from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.panels.training.inside.other_view import OtherView
from mnist_desktop.ui.numerals import signed
from mnist_desktop.ui.tensor_image import TensorImage


def test_what_is_exact_is_shown_and_what_is_left_out_is_said(shown, scene_of):
    scene = scene_of("small_cnn", wished=2)
    view = shown(OtherView(), scene)
    filters = scene.record.param("1.weight").before
    assert np.array_equal(view.findChild(TensorImage, "otherMaps-w")._array, filters[2, 0])
    pred = view.findChild(QAbstractButton, "otherPred-pred")
    assert pred.accessibleDescription().startswith(signed(float(scene.batch.preds[3, 0])))
    assert "left out" in view.story(scene) and view.code(scene)[0].result == "[32, 784] → [32, 1]"
    QTest.mouseClick(pred, Qt.MouseButton.LeftButton)
    assert "1568" in view.answers[-1]
    for key in ("x", "w"):
        view._cell_asked(key, 2, 3)
        assert view.answers[-1]
