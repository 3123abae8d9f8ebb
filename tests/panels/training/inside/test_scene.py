from __future__ import annotations

from dataclasses import replace

import numpy as np

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.records import Stage


def test_what_a_scene_holds_is_of_its_image(scene_of):
    scene = scene_of(position=5)
    assert scene.kind == "linear" and scene.count == 32 and scene.unit == scene.output == 0
    assert np.array_equal(scene.x * 255, scene.batch.images[5].ravel())
    assert scene.y.shape == (32, 1) and scene.slopes.shape == (32, 1)
    assert scene.map(scene.param.value).shape == (28, 28)
    assert scene.reached(Stage.ZERO)
    assert not replace(scene, record=replace(scene.record, stage=Stage.LOSS)).reached(Stage.BACKWARD)


def test_of_ten_digits_the_image_s_own_is_looked_at_unless_another_was_chosen(scene_of):
    scene = scene_of(task=Task(ALL_TEN), loss="cross_entropy", position=7)
    assert scene.unit == scene.output == scene.batch.labels[7]
    assert replace(scene, wished=4).unit == 4
    assert replace(scene, wished=99).unit == scene.batch.labels[7]  # of another model


def test_the_hidden_unit_with_the_most_to_say_is_looked_at(scene_of):
    scene = scene_of("simple_net")
    say = np.abs(scene.layers.activations(scene.x) * scene.layers.w2[0])
    assert scene.kind == "hidden" and scene.unit == say.argmax()
    assert scene.dead.shape == (30,)
    assert scene_of("small_cnn").kind == "other"


def test_the_layers_are_those_the_batch_met(scene_of):
    scene = scene_of("simple_net")
    assert np.array_equal(scene.layers.w1, scene.record.param("0.weight").before)
    assert np.allclose(scene.layers.preds(scene.x), scene.batch.preds[3], atol=1e-4)
