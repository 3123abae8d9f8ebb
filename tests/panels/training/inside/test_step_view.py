from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.panels.training.inside.step_view import StepView
from mnist_desktop.ui.numerals import signed
from mnist_desktop.ui.tensor_image import TensorImage

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("model", ["linear", "simple_net", "small_cnn"])
def test_old_move_and_new_are_the_recorded_ones(shown, scene_of, model):
    scene = scene_of(model)
    view = shown(StepView(), scene)
    param = scene.param
    found = {key: view.findChild(TensorImage, f"stepMaps-{key}")._array for key in ("old", "move", "new")}
    assert np.array_equal(found["old"], scene.map(param.before))
    assert np.array_equal(found["move"], np.float32(-0.5) * scene.map(param.grad))
    assert np.array_equal(found["new"], scene.map(param.value))
    assert np.allclose(found["old"] + found["move"], found["new"], atol=1e-7)
    assert view._cell == divmod(int(np.abs(found["move"]).argmax()), found["move"].shape[1])


def test_a_weight_is_followed_through_the_step(shown, scene_of):
    scene = scene_of()
    view = shown(StepView(), scene)
    new = view.findChild(TensorImage, "stepMaps-new")
    QTest.mouseClick(new, LEFT, pos=new._cells().cell(13, 9).center().toPoint())
    old, after = scene.param.before[373, 0], scene.param.value[373, 0]
    assert view.answers[-1].startswith(signed(float(old))) and signed(float(after)) in view.answers[-1]
    view.show_scene(scene_of(steps=4))
    assert view._cell == (13, 9)  # the chosen weight stays
    for key in ("old", "lr", "grad", "new"):
        QTest.mouseClick(view.findChild(QAbstractButton, f"stepOne-{key}"), LEFT)
        assert view.answers[-1]
    assert view.code(scene)[0].code == "w -= lr * w.grad" and "against its gradient" in view.story(scene)


@pytest.mark.parametrize("secret", [False, True])
def test_a_wrong_sign_is_written_and_told_but_not_in_a_riddle(shown, scene_of, secret):
    scene = scene_of(wrong_sign=True, secret=secret)
    view = shown(StepView(), scene)
    found = view._values(scene)
    assert found["new"] == pytest.approx(found["old"] + 0.5 * found["grad"], abs=1e-6)
    uphill, lr = (view.findChild(QAbstractButton, f"stepOne-{key}") for key in ("uphill", "lr"))
    assert (uphill.isHidden(), lr.isHidden()) == (secret, not secret)
    QTest.mouseClick(view.findChild(QAbstractButton, "stepOne-new"), Qt.MouseButton.LeftButton)
    assert ("where the loss is higher" in view.answers[-1]) is not secret
    if not secret:
        QTest.mouseClick(uphill, Qt.MouseButton.LeftButton)
        assert "learning rate is yours" in view.answers[-1]
