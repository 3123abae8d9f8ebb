"""A run that began with weights from elsewhere, repeated by its script: the same losses to the last digit."""

from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab import models
from mnist_desktop.lab.archive.first_weights import first_weights
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.code import Plan, Way
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.code.first_weights import reading
from mnist_desktop.lab.code.save import save_script
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.run import Run

START = "import runpy, sys; runpy.run_path(sys.argv[1], run_name='__main__')"
LINEAR = TrainConfig(hyper=Hyper(1.0, 32), start="mine.safetensors")
NET = TrainConfig(model="simple_net", hyper=Hyper(0.1, 32), start="mine.safetensors")
CNN = TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 64, "cross_entropy"), start="mine.safetensors")


def begun(config, data):
    """Eight steps from weights that another run ended with, its running means included."""
    before = Run(TrainConfig(config.task, config.model, 99, hyper=config.hyper), data)
    for _ in range(6):
        before.step()
    start = {name: tensor.numpy().copy() for name, tensor in before.learner.model.state_dict().items()}
    run = Run(config, data, start=start)
    for _ in range(8):
        run.step()
    run.validate()
    return run


@pytest.mark.parametrize(
    ("config", "way"),
    [
        (LINEAR, Way.HAND),
        (LINEAR, Way.LAYERS),
        (NET, Way.HAND),
        (NET, Way.LEARNER),
        (CNN, Way.HAND),
        (CNN, Way.LAYERS),
    ],
)
def test_a_script_begins_where_the_run_began(small_digits, tmp_path, clean_python, config, way):
    run = begun(config, small_digits)
    plan = Plan.of(run.config, run.curves()[0], small_digits)
    path = tmp_path / "run.py"
    save_script(path, plan, way, small_digits, first_weights(SavedRun.of(run)))
    done = clean_python(START, path, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    words = done.stdout.splitlines()[-1].replace(",", "").split()
    validation = run.curves()[0].validation_at(8)
    shown = float(run.curves()[0].losses[-1]), validation.loss, validation.accuracy
    assert tuple(float(np.float32(float(words[i]))) for i in (5, 8, 10)) == shown


def test_every_parameter_of_every_model_is_put_in_its_place():
    for model in models.ALL:
        plan = Plan(TrainConfig(model=model, start="mine.safetensors"))
        tensors = models.get(model).build(Task(), 0).state_dict()
        floats = {name for name, tensor in tensors.items() if tensor.is_floating_point()}
        for way in Way:
            section = reading(plan, form_of(plan, way), notebook=True)
            assert all(f'first["{name}"]' in section.code for name in floats)
            assert "mine.safetensors" in section.words and '"weights.npz"' in section.code
