"""Scenes of real steps on the small digits, without a window."""

from __future__ import annotations

import pytest

from mnist_desktop.lab.config import Hyper, Task, TrainConfig
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.sabotage import FAULTS, MODEL_FAULTS, STEP_FAULTS
from mnist_desktop.lab.snapshot import snapshot
from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.session import catalog


@pytest.fixture
def scene_of(small_digits):
    """``scene_of(model, task, loss, steps, position)``: the scene of the last of some steps.

    A name of a sabotage, ``rmse=True``, takes the steps with it.
    """

    def make(model="linear", task=None, loss="mnist_loss", steps=2, position=3, **more):
        task = task or Task()
        faults = {name: more.pop(name) for name in FAULTS if name in more}
        step = {name: on for name, on in faults.items() if name in STEP_FAULTS}
        build = {name: on for name, on in faults.items() if name in MODEL_FAULTS}
        config = TrainConfig(task, model, hyper=Hyper(0.5, 32, loss, **step), **build)
        learner = Learner(config, small_digits)
        for _ in range(steps):
            learner.step()
        info = next(m for m in catalog.models(task) if m.id == model)
        return Scene(snapshot(learner), info, position, **more)

    return make


@pytest.fixture
def shown(qtbot):
    """``shown(view)``: the view in a window; its answers in ``view.answers``, its facts in ``view.facts``."""

    def show(view, scene=None):
        qtbot.addWidget(view)
        view.answers, view.facts = [], {}
        view.asked.connect(view.answers.append)
        view.noted.connect(view.facts.update)
        view.resize(700, 320)
        view.show()
        qtbot.waitExposed(view)
        if scene is not None:
            view.show_scene(scene)
        return view

    return show
