from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit
from mnist_desktop.session import Session, Topic


def test_a_sample_meets_ideals_and_model(ready, small_digits):
    index = int(small_digits.valid.indices(3)[0])
    ready.take_sample(index, "valid")
    assert ready.digit.title == f"valid/3/{index}"
    image = torch.tensor(ready.digit.image).float() / 255
    ideal = torch.tensor(small_digits.train.of(3)).float().div(255).mean(0)
    assert ready.distances["l1"][3] == pytest.approx(F.l1_loss(image, ideal).item(), rel=1e-5)
    assert ready.distances["l2"][3] == pytest.approx(F.mse_loss(image, ideal).sqrt().item(), rel=1e-5)
    weights, bias = (p.value for p in ready.record.params)
    pred = torch.sigmoid(image.view(1, 784) @ torch.tensor(weights) + torch.tensor(bias)).item()
    assert ready.answer.probs[0] == pred


def test_the_answer_follows_the_cursor(ready, settled, small_digits):
    ready.take_sample(int(small_digits.valid.indices(3)[0]), "valid")
    untrained = ready.answer
    for _ in range(30):
        ready.step()
    settled(ready)
    trained = ready.answer
    assert trained.probs[0] > 0.9
    ready.seek(0)
    settled(ready)
    assert ready.answer == untrained
    ready.seek(30)
    settled(ready)
    assert ready.answer == trained


def test_an_edited_number_moves_everything(ready, small_digits):
    ready.take_sample(0)
    before, topics = ready.distances["l1"].copy(), len(ready.said)
    ready.edit_pixel(0, 0, 255 - int(ready.digit.image[0, 0]))
    assert not np.array_equal(ready.distances["l1"], before)
    assert {Topic.DIGIT, Topic.ANSWER} <= frozenset().union(*ready.said[topics:])


def test_nothing_drawn_has_no_distance_and_no_answer(ready):
    assert ready.digit.empty and ready.distances is None and ready.answer is None


def test_other_digits_begin_another_run(qtbot, ready, settled, small_digits):
    ready.step()
    settled(ready)
    ready.library.use(small_digits)
    settled(ready)
    assert ready.cursor == 0 and ready.data is small_digits


def test_the_baseline_is_measured_off_this_thread(qtbot, ready):
    assert ready.baseline is None
    ready.library.want_baseline(Task())
    qtbot.waitUntil(lambda: ready.baseline is not None, timeout=10_000)
    assert set(ready.baseline) == {"l1", "l2"}


def test_all_generated_digits_do_not_end_a_run_that_was_begun(ready, settled, small_digits):
    ready.step()
    settled(ready)
    ready.seek(0)
    settled(ready)
    twice = (np.concatenate([a, a]) for a in (small_digits.train.images, small_digits.train.labels))
    more = DigitDataset(DigitSplit(*twice), small_digits.valid, small_digits.provenance)
    ready.library.completed.emit(more)
    assert ready.data is small_digits
    ready.reset()
    settled(ready)
    ready.run()
    ready.library.completed.emit(more)
    assert ready.data is small_digits


def test_nothing_begins_once_it_is_closed(qtbot, small_digits):
    session = Session()  # a fixture's might have heard of PyTorch before the test begins
    session._worker.start()
    session.library.use(small_digits)
    session.close()  # before PyTorch has loaded: the worker's last word is still under way
    qtbot.wait(50)
    assert session.ideals is None and not session.torch_ready


def test_digits_that_arrive_as_it_closes_are_left(qtbot, ready, tmp_path):
    before = ready.data
    ready.library.load("Loading", lambda progress, cancelled: None)
    (job,) = ready.library._jobs
    assert job.wait(5000)
    ready.close()
    qtbot.wait(50)
    assert ready.data is before and not ready.library._jobs
