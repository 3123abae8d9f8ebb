from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.training.inside.loss_view import LossView
from mnist_desktop.ui.numerals import brief

LEFT = Qt.MouseButton.LeftButton


def value(view, name):
    return view.findChild(QAbstractButton, name).accessibleDescription()


@pytest.mark.parametrize("loss", ["mnist_loss", "bce"])
def test_the_branch_that_counts_is_the_recorded_loss_of_the_image(shown, scene_of, loss):
    for position in range(6):
        scene = scene_of(loss=loss, position=position)
        view = shown(LossView(), scene)
        taken = "one" if scene.y[position, 0] == 1 else "zero"
        recorded = brief(float(scene.batch.losses[position]))
        assert value(view, f"lossWhere-{taken}").startswith(recorded)
        assert "✓" in view.findChild(QAbstractButton, f"lossWhere-{taken}").accessibleName()
        assert value(view, "lossMean-item").startswith(recorded)
        assert value(view, "lossMean-mean").startswith(brief(scene.record.loss))


def test_every_number_names_its_operands(shown, scene_of):
    scene = scene_of()
    view = shown(LossView(), scene)
    for row, keys in (("Squeeze", ("pred", "prob")), ("Where", ("one", "zero")), ("Mean", ("item", "mean"))):
        for key in keys:
            QTest.mouseClick(view.findChild(QAbstractButton, f"loss{row}-{key}"), LEFT)
            assert view.answers[-1]
    assert "32 losses added up" in view.answers[-1]
    assert len(view.code(scene)) == 2 and "of 32 images" in view.story(scene)


def test_ten_digits_have_a_softmax(shown, scene_of):
    scene = scene_of(task=Task(ALL_TEN), loss="cross_entropy")
    view = shown(LossView(), scene)
    assert view._softmax.isVisible() and not view._sigmoid.isVisible()
    assert len(view._softmax._bars) == 10 and view.findChild(QAbstractButton, "lossWhere-one").isHidden()
    for key in ("pred", "prob"):
        QTest.mouseClick(view.findChild(QAbstractButton, f"lossSqueeze-{key}"), LEFT)
        assert view.answers[-1]
    assert "cross_entropy" in view.code(scene)[0].code and "softmax" in view.story(scene)


def test_with_rmse_an_image_costs_a_square_and_the_loss_is_the_root_of_the_mean(shown, scene_of):
    scene = scene_of(rmse=True)
    view = shown(LossView(), scene)
    p, y = float(scene.batch.probs[3, 0]), float(scene.y[3, 0])
    assert float(scene.batch.losses[3]) == pytest.approx((p - y) ** 2, abs=1e-6)
    taken = view.findChild(QAbstractButton, "lossWhere-one" if y == 1 else "lossWhere-zero")
    assert "²" in taken.accessibleName()
    assert view.findChild(QAbstractButton, "lossMean-mean").accessibleName().startswith("root of the mean")
    view.show_scene(scene_of(rmse=True, secret=True))
    assert "²" not in taken.accessibleName()  # the words as they should be, the numbers as they are
    assert value(view, "lossMean-item").startswith(brief(float(scene.batch.losses[3])))


def test_swapped_labels_take_the_other_branch(shown, scene_of):
    scene = scene_of(swap_labels=True)
    view = shown(LossView(), scene)
    is_three = scene.batch.labels[3] == 3
    key = "zero" if is_three else "one"
    assert "✓" in view.findChild(QAbstractButton, f"lossWhere-{key}").accessibleName()
    QTest.mouseClick(view.findChild(QAbstractButton, f"lossWhere-{key}"), LEFT)
    assert f"an image of {3 if is_three else 7}" in view.answers[-1]
