from __future__ import annotations

import numpy as np
import pytest
import torch

from mnist_desktop.lab import models
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.losses import default
from mnist_desktop.lab.snapshot import snapshot


@pytest.mark.parametrize("model", list(models.ALL))
@pytest.mark.parametrize("task", [Task(), Task(ALL_TEN)], ids=["pair", "ten"])
def test_a_recorded_model_says_what_the_live_one_says(small_digits, model, task):
    learner = Learner(TrainConfig(task, model, hyper=Hyper(0.1, 64, default(task))), small_digits)
    learner.step()
    record = snapshot(learner)
    reader = Reader(model, task)
    reader.load({**{p.name: p.value for p in record.params}, **record.buffers})
    image = small_digits.valid.images[3]
    answer = reader.read(image)
    learner.model.eval()
    preds = learner.model(torch.tensor(image).view(1, 784).float() / 255)[0]
    expected = preds.sigmoid() if task.is_pair else preds.softmax(0)
    assert answer.probs[0] == expected[0].item()
    assert sum(answer.probs) == pytest.approx(1) and answer.digits == task.digits
    assert answer.digit == task.digits[int(np.argmax(answer.probs))]


def test_wrong_arrays_are_refused():
    reader = Reader("linear", Task())
    with pytest.raises(ValueError, match="weights"):
        reader.load({"weights": np.zeros((784, 1), np.float32)})
    with pytest.raises(ValueError, match=r"\[784, 1\]"):
        reader.load({"weights": np.zeros((10, 1), np.float32), "bias": np.zeros(1, np.float32)})


def test_a_reader_of_a_step_puts_out_what_the_model_does(small_digits):
    learner = Learner(TrainConfig(hyper=Hyper(0.1, 64)), small_digits)
    learner.step()
    xb = torch.rand(5, 784)
    with torch.no_grad():
        assert torch.equal(Reader.of(snapshot(learner)).outputs(xb), learner.model(xb))
