from __future__ import annotations

from mnist_desktop.lab.config import Hyper
from mnist_desktop.panels.code.run_plan import run_plan, shown


def test_before_the_first_step_it_is_an_epoch_of_what_is_configured(ready, settled):
    ready.set_hyper(lr=0.25)
    settled(ready)
    plan = run_plan(ready)
    assert plan.steps == ready.record.batches and plan.values("lr") == {1: 0.25}
    assert not plan.mnist and plan.title == "Test patterns"
    data = ready.data
    assert plan.images == len(data.train.indices(3)) + len(data.train.indices(7))
    assert shown(ready).loss is None


def test_without_anything_there_is_still_a_plan(session):
    assert run_plan(session).steps == 1


def test_it_is_the_branch_with_its_changes(ready, settled):
    for _ in range(6):
        ready.step()
    ready.seek(3)
    settled(ready)
    ready.set_hyper(lr=0.125, batch_size=16)
    for _ in range(2):
        ready.step()
    settled(ready)
    plan, seen = run_plan(ready), shown(ready)
    assert plan.steps == 5
    assert plan.values("lr") == {1: 1.0, 4: 0.125} and plan.values("batch_size") == {1: 32, 4: 16}
    assert seen.branch == 1 and seen.loss == float(ready.curves[0].losses[-1])
    assert plan.config.hyper == Hyper(0.125, 16)


def test_what_the_model_says_counts_at_the_last_step_only(ready, settled):
    ready.take_sample(0)
    for _ in range(3):
        ready.step()
    settled(ready)
    assert shown(ready).probs == ready.answer.probs
    assert shown(ready).accuracy == ready.validation.accuracy
    ready.seek(1)
    settled(ready)
    assert shown(ready).probs is None and run_plan(ready).steps == 3
