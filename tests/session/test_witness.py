from __future__ import annotations

import re

import numpy as np
import pytest

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.digit import Digit
from mnist_desktop.session import witness


def facts(session, *names):
    return [session.facts.get(name) for name in names]


def test_every_fact_it_notes_is_documented(ready, settled):
    ready.take_sample(0)
    ready.step()
    ready.comparison.want_baseline()
    ready.looking.changed.emit(frozenset(witness.LOOKED))
    settled(ready)
    documented = set()
    for line in re.findall(r"^([a-z_0-9., ]+?)(?: : .*)?$", witness.__doc__, re.MULTILINE):
        documented |= {
            name.strip() for name in line.split(",") if re.fullmatch(r"\s*[a-z]+\.[a-z_0-9]+", name)
        }
    noted = {
        name for name in ready.facts._facts if name.partition(".")[0] in ("run", "digit", "baseline", "look")
    }
    assert noted <= documented and "run.loss" in noted


def test_a_run(ready, settled, finished):
    assert facts(ready, "run.step", "run.model", "run.task", "run.state") == [0, "linear", "3 vs 7", "ready"]
    assert facts(ready, "run.epoch1_accuracy", "run.branches_differ") == [-1.0, ""]
    ready.next_stage()
    settled(ready)
    assert facts(ready, "run.step", "run.stage") == [0, "batch"]
    ready.run(to_epoch_end=True)
    finished(ready)
    assert facts(ready, "run.epoch", "run.stage", "run.diverged") == [1, "–", False]
    assert facts(ready, "run.loss", "run.accuracy") == [ready.record.loss, ready.validation.accuracy]
    assert ready.facts.get("run.epoch1_accuracy") == ready.validation.accuracy
    ready.configure(task=Task(ALL_TEN))
    settled(ready)
    assert facts(ready, "run.step", "run.task", "run.epoch1_accuracy") == [0, "all ten", -1.0]


def test_branches_that_differ_in_one_thing(ready, settled):
    for _ in range(3):
        ready.step()
    ready.seek(1)
    ready.set_hyper(lr=0.1)
    ready.step()
    settled(ready)
    assert facts(ready, "run.branches", "run.branches_differ") == [2, "lr"]


def test_a_diverging_loss_is_no_number(ready, finished):
    ready.set_hyper(loss="bce", lr=1e30)
    ready.run(4)
    finished(ready)
    if ready.record.diverged:  # what it was before stays noted
        assert np.isfinite(ready.facts.get("run.loss"))
    assert ready.facts.get("run.diverged") == ready.record.diverged


def test_the_digit(ready, settled):
    assert facts(ready, "digit.drawn", "digit.from", "digit.nearest") == [False, "nothing", -1]
    index = int(np.flatnonzero(ready.data.train.labels == 3)[0])
    ready.take_sample(index)
    settled(ready)
    assert facts(ready, "digit.from", "digit.label", "digit.nearest", "digit.nearest_wrong") == [
        "sample", 3, 3, False]  # fmt: skip
    assert ready.facts.get("digit.said") == ready.answer.digit
    ready.set_digit(
        Digit(ready.data.train.images[np.flatnonzero(ready.data.train.labels == 7)[0]], "trick", 3)
    )
    assert facts(ready, "digit.nearest", "digit.nearest_wrong") == [7, True]
    ready.edit_pixel(0, 0, 255)
    assert ready.facts.get("digit.edited") is True


def test_comparison_and_looking(ready, settled, qtbot):
    ready.comparison.set_metric("l2")
    ready.comparison.want_baseline()
    qtbot.waitUntil(lambda: ready.facts.get("baseline.accuracy") is not None, timeout=30_000)
    assert ready.facts.get("baseline.accuracy") == pytest.approx(ready.comparison.baseline["l2"].average)
    assert facts(ready, "baseline.metric", "baseline.digits") == ["l2", 2]
    ready.looking.set_unit(True)
    assert facts(ready, "look.unit", "look.rows", "look.columns") == [True, 6, 6]


def test_nothing_is_said_twice(ready):
    ready.said.clear()
    ready._say(*witness.RUN)
    assert len(ready.said) == 1


def test_what_the_answer_is_worth_and_what_the_trained_network_reads(ready, qtbot):
    ready.take_sample(int(ready.data.valid.indices(3)[0]), "valid")
    assert ready.facts.get("digit.worth") == "guess" and ready.facts.get("digit.reference") == -1
    ready.verdicts.load()
    qtbot.waitUntil(lambda: ready.facts.get("digit.reference") >= 0, timeout=30_000)
    assert ready.facts.get("digit.reference") == ready.verdicts.reference.digit
    assert ready.facts.get("digit.worth") == ready.verdicts.own.worth.value
    ready.set_digit(Digit.blank())
    assert ready.facts.get("digit.worth") == "" and ready.facts.get("digit.reference") == -1
