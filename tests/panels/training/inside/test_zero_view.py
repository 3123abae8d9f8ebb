from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.lab.dissect.again import gradient_again
from mnist_desktop.panels.training.inside.zero_view import ZeroView
from mnist_desktop.ui.numerals import signed
from mnist_desktop.ui.tensor_image import TensorImage

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("model", ["linear", "simple_net"])
def test_what_a_forgotten_zero_would_leave_is_the_sum_of_two_backwards(shown, scene_of, model):
    scene = scene_of(model)
    view = shown(ZeroView(), scene)
    first, again, both = (
        view.findChild(TensorImage, f"zeroMaps-{key}")._array for key in ("first", "again", "both")
    )
    assert np.array_equal(first, scene.map(scene.param.grad))
    assert np.array_equal(again, scene.map(gradient_again(scene.record, scene.spec.param)))
    assert np.array_equal(both, first + again)
    for key in ("first", "again", "both", "zeroed"):
        QTest.mouseClick(view.findChild(QAbstractButton, f"zeroOne-{key}"), LEFT)
        assert view.answers[-1]
    image = view.findChild(TensorImage, "zeroMaps-first")
    QTest.mouseClick(image, LEFT, pos=image._cells().cell(13, 9).center().toPoint())
    assert "row 13, column 9" in view.answers[-1]
    assert "same images" in view.story(scene) and view.code(scene)[0].code.endswith(".grad.zero_()")


def test_the_small_cnn_shows_its_gradient_only_and_says_so(shown, scene_of):
    scene = scene_of("small_cnn")
    view = shown(ZeroView(), scene)
    assert view.findChild(TensorImage, "zeroMaps-again")._array is None
    assert view.findChild(QAbstractButton, "zeroOne-both").isHidden() and "is shown for" in view.story(scene)


@pytest.mark.parametrize("secret", [False, True])
def test_where_zero_is_forgotten_grad_stays(shown, scene_of, secret):
    scene = scene_of(forget_zero=True, secret=secret)
    view = shown(ZeroView(), scene)
    zeroed = view.findChild(QAbstractButton, "zeroOne-zeroed")
    grad = scene.map(scene.param.grad)
    assert zeroed.accessibleDescription().startswith(signed(float(grad[view._cell])))
    QTest.mouseClick(zeroed, LEFT)
    assert view.answers[-1].startswith("Zero empties" if secret else "It stays")
    view.show_scene(scene_of())
    assert zeroed.accessibleDescription().startswith("0;")
