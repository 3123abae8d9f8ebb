from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from mnist_desktop.lab.calibration import expected_calibration_error, softmax
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.digits import generated
from mnist_desktop.lab.drawing import to_mnist
from mnist_desktop.lab.judges import ModelJudge
from mnist_desktop.lab.records import frozen
from mnist_desktop.lab.reference import reference
from mnist_desktop.lab.verdict import Worth
from mnist_desktop.session import RunState
from mnist_desktop.session.verdicts import calibrate


@pytest.fixture
def loaded(ready, qtbot):
    ready.verdicts.load()
    qtbot.waitUntil(lambda: ready.verdicts._reference is not None, timeout=30_000)
    return ready


@pytest.fixture
def written():
    """A digit written by the program's own hand, by its label."""
    data = generated.load(3, 300, 10).train

    def of(digit):
        return Digit(frozen(data.of(digit)[0]), "drawing")

    return of


def test_before_it_has_loaded_the_reference_says_nothing(ready, written):
    ready.set_digit(written(3))
    assert ready.verdicts.reference is None and ready.verdicts.reading is None
    assert ready.verdicts.own.worth is Worth.GUESS


def test_it_reads_what_is_drawn_once_per_digit(loaded, written, monkeypatch):
    asked = []
    shipped = loaded.verdicts._reference
    real = shipped.read
    monkeypatch.setattr(shipped, "read", lambda image: asked.append(image) or real(image))
    digit = written(8)
    loaded.set_digit(digit)
    for _ in range(3):
        assert loaded.verdicts.reference.digit == 8
    assert len(asked) == 1
    loaded.set_digit(Digit.blank())
    assert loaded.verdicts.reference is None and loaded.verdicts.own is None


def test_a_pair_asked_about_another_digit_says_the_closest(loaded, written, settled):
    loaded.run(3)
    settled(loaded)
    loaded.pause()
    settled(loaded)
    loaded.set_digit(written(1))
    assert loaded.verdicts.reference.digit == 1
    assert loaded.verdicts.own.worth is Worth.CLOSEST
    loaded.set_digit(written(3))
    assert loaded.verdicts.own.worth is not Worth.CLOSEST
    known = Digit(written(3).image, "train/1/0", label=1)  # its label counts for more
    loaded.set_digit(known)
    assert loaded.verdicts.own.worth is Worth.CLOSEST


def test_a_scribble_is_said_to_be_no_digit(loaded):
    rng = np.random.default_rng(11)
    for _ in range(10):
        paper = Image.new("L", (280, 280))
        line = [tuple(point) for point in rng.uniform(20, 260, (30, 2))]
        ImageDraw.Draw(paper).line(line, 255, 18, joint="curve")
        drawn = to_mnist(np.asarray(paper))
        if not reference().read(drawn.image).is_digit:
            break
    loaded.set_digit(Digit.of_drawn(drawn, "drawing"))
    assert loaded.verdicts.reference.worth is Worth.STRANGE
    assert loaded.verdicts.own.words == "This does not look like a digit"


def test_the_model_is_calibrated_when_the_run_rests(loaded, settled, qtbot):
    loaded.configure(task=Task(ALL_TEN))
    settled(loaded)
    qtbot.waitUntil(lambda: loaded.state is RunState.IDLE, timeout=30_000)
    loaded.run(60)
    qtbot.waitUntil(lambda: loaded.cursor == 60, timeout=30_000)
    loaded.pause()
    settled(loaded)
    qtbot.waitUntil(lambda: loaded.verdicts._run == loaded.run_number, timeout=30_000)
    assert loaded.verdicts.temperature == calibrate(loaded.record, loaded.data.valid)
    judge, valid = ModelJudge(loaded.record), loaded.data.valid
    logits = judge.strengths(valid.images.reshape(-1, 784).astype(np.float32) / 255)
    before, after = (
        expected_calibration_error(softmax(logits, t), valid.labels)
        for t in (1.0, loaded.verdicts.temperature)
    )
    assert after <= before + 0.02
    loaded.reset()
    settled(loaded)
    assert loaded.verdicts.own is None or loaded.run_number != loaded.verdicts._run


def test_weights_that_are_no_numbers_are_worth_nothing(loaded, written, settled):
    loaded.set_hyper(lr=3e38, loss="bce")
    for _ in range(4):
        loaded.step()
    settled(loaded)
    loaded.set_digit(written(3))
    assert loaded.verdicts.own is None
    assert calibrate(loaded.record, loaded.data.valid) == 1.0
