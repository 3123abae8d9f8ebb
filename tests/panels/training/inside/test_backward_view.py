from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.training.inside.backward_view import BackwardView
from mnist_desktop.ui.tensor_image import TensorImage

LEFT = Qt.MouseButton.LeftButton


def array(view, key):
    return view.findChild(TensorImage, f"backwardMaps-{key}")._array


@pytest.mark.parametrize(("model", "task", "loss"), [
    ("linear", Task(), "mnist_loss"),
    ("linear", Task(ALL_TEN), "cross_entropy"),
    ("simple_net", Task(), "bce"),
])  # fmt: skip
def test_the_shares_that_are_shown_add_up_to_the_gradient_that_is_shown(shown, scene_of, model, task, loss):
    scene = scene_of(model, task, loss, wished=0)
    view = shown(BackwardView())
    total = np.zeros((28, 28), np.float32)
    for i in range(scene.count):
        view.show_scene(replace(scene, position=i))
        total += array(view, "share")
    grad = scene.map(scene.param.grad)
    assert np.array_equal(array(view, "grad"), grad)
    assert np.allclose(total, grad, atol=1e-5 * np.abs(grad).max())


def test_every_number_names_its_operands(shown, scene_of):
    for scene in (scene_of(), scene_of("simple_net"), scene_of("simple_net", Task(ALL_TEN), "cross_entropy")):
        view = shown(BackwardView(), scene)
        for key in ("x", "slope", "count", "share", "grad"):
            QTest.mouseClick(view.findChild(QAbstractButton, f"backwardOne-{key}"), LEFT)
            assert view.answers[-1]
        share = view.findChild(TensorImage, "backwardMaps-share")
        QTest.mouseClick(share, LEFT, pos=share._cells().cell(13, 9).center().toPoint())
        assert (view._cell == (13, 9) and "(pixel)" in view.answers[-1]) or "ReLU" in view.answers[-1]
        assert view.code(scene)[0].code == "loss.backward()" and "mean over 32" in view.story(scene)


def test_a_unit_that_is_off_for_the_image_gets_nothing_of_its_loss(shown, scene_of):
    scene = scene_of("simple_net")
    off = int(np.flatnonzero(scene.layers.sums(scene.x) <= 0)[0])
    view = shown(BackwardView(), replace(scene, wished=off))
    assert not array(view, "share").any()
    QTest.mouseClick(view.findChild(QAbstractButton, "backwardOne-share"), LEFT)
    assert "ReLU" in view.answers[-1]


def test_with_batch_norm_no_image_has_a_share_of_its_own(shown, scene_of):
    scene = scene_of("small_cnn")
    view = shown(BackwardView(), scene)
    assert array(view, "share") is None and array(view, "grad").shape == (5, 5)
    assert "batch norm" in view.story(scene)
    view._cell_asked("x", 20, 20)  # a pixel of the image is no cell of the filter
    assert view.answers == []
    view._cell_asked("grad", 4, 4)
    assert "row 4, column 4" in view.answers[-1]


@pytest.mark.parametrize(("model", "task", "loss"), [
    ("linear", Task(), "mnist_loss"),
    ("simple_net", Task(ALL_TEN), "cross_entropy"),
])  # fmt: skip
def test_the_row_of_figures_is_an_equation(shown, scene_of, model, task, loss):
    scene = scene_of(model, task, loss)
    view = shown(BackwardView(), scene)
    pixel, slope = view._pixel(scene), view._slope(scene)
    assert pixel * slope / scene.count == pytest.approx(float(view._share[view._cell]), rel=1e-5)


def test_until_a_weight_is_chosen_it_is_one_in_which_the_image_has_a_say(shown, scene_of):
    scene = scene_of()
    view = shown(BackwardView(), scene)
    assert view._share[view._cell] != 0
    view._cell_asked("grad", 0, 0)
    view.show_scene(replace(scene, position=1))
    assert view._cell == (0, 0)


@pytest.mark.parametrize("secret", [False, True])
@pytest.mark.parametrize("model", ["linear", "simple_net", "small_cnn"])
def test_after_a_forgotten_zero_it_shows_the_old_sum_and_the_new_gradient(shown, scene_of, model, secret):
    scene = scene_of(model, steps=3, forget_zero=True, secret=secret)
    view = shown(BackwardView(), scene)
    kept, new, grad = (
        view.findChild(TensorImage, f"backwardSum-{key}")._array for key in ("kept", "new", "grad")
    )
    assert np.array_equal(kept, scene.map(scene.param.kept)) and np.array_equal(
        grad, scene.map(scene.param.grad)
    )
    assert np.array_equal(new, grad - kept) and np.abs(kept).max() > 0
    assert not view.findChild(TensorImage, "backwardMaps-grad").isVisible()
    for key in ("kept", "new", "grad"):
        QTest.mouseClick(view.findChild(QAbstractButton, f"backwardTotal-{key}"), Qt.MouseButton.LeftButton)
        assert "only ever adds" in view.answers[-1]
    image = view.findChild(TensorImage, "backwardSum-kept")
    QTest.mouseClick(image, Qt.MouseButton.LeftButton, pos=image._cells().cell(2, 3).center().toPoint())
    assert "row 2, column 3" in view.answers[-1]
    view.show_scene(scene_of(model))
    assert view.findChild(TensorImage, "backwardMaps-grad").isVisible() and not image.isVisible()


@pytest.mark.parametrize("model", ["linear", "simple_net"])
@pytest.mark.parametrize("task", [Task(), Task(ALL_TEN)], ids=["pair", "ten"])
@pytest.mark.parametrize("fault", ["rmse", "swap_labels", "no_bias"])
def test_the_shares_of_a_sabotaged_step_add_up_to_its_gradient(shown, scene_of, model, task, fault):
    loss = "mnist_loss" if task.is_pair else "cross_entropy"
    scenes = [
        scene_of(model, task, loss, position=position, wished=0, **{fault: True}) for position in range(32)
    ]
    view = shown(BackwardView())
    total = sum(view._share_of(scene).astype(np.float64) for scene in scenes)
    grad = scenes[0].map(scenes[0].param.grad)
    assert np.abs(total - grad).max() <= 2e-5 * np.abs(grad).max()
