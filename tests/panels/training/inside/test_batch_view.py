from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.training.inside.batch_view import BatchView
from mnist_desktop.ui.tensor_image import TensorImage

LEFT = Qt.MouseButton.LeftButton


def test_a_pixel_is_followed_to_its_place_in_the_row(shown, scene_of):
    scene = scene_of()
    view = shown(BatchView(), scene)
    image = view.findChild(TensorImage, "insideImage")
    QTest.mouseClick(image, LEFT, pos=image._cells().cell(13, 9).center().toPoint())
    value = int(scene.batch.images[3][13, 9])
    assert view.answers[-1].startswith(f"xb[3, 373] = {value} / 255 = {value / 255:.4f}")
    assert "13 × 28 + 9" in view.answers[-1]
    assert f"pixel 373 holds {value}" in view._strip.accessibleDescription()
    QTest.mouseClick(view.findChild(QAbstractButton, "insidePixel-target"), LEFT)
    assert f"a {scene.batch.labels[3]}" in view.answers[-1]


def test_labels_without_their_second_axis_broadcast_silently(shown, scene_of):
    scene = scene_of()
    view = shown(BatchView(), scene)
    labels = view.findChild(TensorImage, "insideLabels")
    assert labels._array.shape == (12, 1) and not labels._array.any()
    QTest.mouseClick(view.findChild(QAbstractButton, "insideAxes-[N]"), LEFT)
    y = scene.y
    assert np.array_equal(labels._array, y[:12, 0] - y[:12])
    assert view.facts["inside.broadcast"] and "[1, 32]" in view.answers[-1]
    said = view.findChild(QAbstractButton, "insideBroadcast-mean").accessibleDescription()
    assert said.startswith(f"{np.abs(y[:, 0] - y).mean():.4f}")
    QTest.mouseClick(labels, LEFT, pos=labels._cells().cell(1, 0).center().toPoint())
    assert view.answers[-1].startswith(f"yb[0] − yb[1] = {int(y[0, 0])} − {int(y[1, 0])}")


def test_ten_digits_have_labels_of_one_axis(shown, scene_of):
    scene = scene_of(task=Task(ALL_TEN), loss="cross_entropy")
    view = shown(BatchView(), scene)
    assert not view.findChild(QAbstractButton, "insideAxes-[N]").isEnabled()
    assert view.code(scene)[0].result == "[32, 784], [32]" and "784" in view.story(scene)


def test_what_was_dealt_is_shown_whatever_was_sabotaged(shown, scene_of):
    scene = scene_of(swap_labels=True, raw_pixels=True, steps=1, secret=True)
    view = shown(BatchView(), scene)
    row, column = view._cell
    pixel = int(scene.batch.images[3][row, column])
    told = [view.findChild(QAbstractButton, f"insidePixel-{key}") for key in ("value", "target")]
    assert told[0].accessibleDescription().startswith(f"{pixel}.0000")
    assert told[1].accessibleDescription().startswith("0" if scene.batch.labels[3] == 3 else "1")
