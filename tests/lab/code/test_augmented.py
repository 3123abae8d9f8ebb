"""That it trains to the same bits is tested with whole scripts; here, that it is the same function."""

from __future__ import annotations

import torch

from mnist_desktop.lab.augment import augment, generator
from mnist_desktop.lab.code import augmented
from mnist_desktop.lab.code.plan import Plan
from mnist_desktop.lab.config import Hyper, Since, TrainConfig

ON, OFF = Hyper(augment=True), Hyper()


def test_it_changes_images_as_the_app_does():
    names = {"torch": torch, "seed": 42, "step": 7}
    exec(augmented.function(Plan(TrainConfig(hyper=ON))), names)
    xb = torch.randint(0, 256, (20, 784), generator=torch.Generator().manual_seed(0)).float()
    assert torch.equal(names["augmented"](xb), augment(xb, generator(42, 7)).round())


def test_a_run_without_it_does_not_speak_of_it():
    plan = Plan(TrainConfig(hyper=OFF))
    assert not augmented.ever(plan) and augmented.function(plan) == ""
    assert augmented.images(plan) == "train_x[chosen].float()"


def test_it_may_come_and_go():
    plan = Plan(TrainConfig(), (Since(1, OFF), Since(5, ON)), 9)
    assert augmented.ever(plan)
    assert (
        augmented.images(plan)
        == "(augmented(train_x[chosen].float()) if augment else train_x[chosen].float())"
    )
    assert augmented.images(Plan(TrainConfig(hyper=ON))) == "augmented(train_x[chosen].float())"
