from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_desktop.lab import branching
from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.parts import Board, DigitsInfo
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.archive.session_file import SavedSession, blank_desk
from mnist_desktop.lab.archive.thaw import resume, thaw
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit
from mnist_desktop.lab.run import Run


def over(run, data, path):
    """The run as it is after it was saved and opened again."""
    session_file.save(path, SavedSession(DigitsInfo.of(data), SavedRun.of(run), blank_desk(), Board()))
    saved = session_file.load(path)
    again = thaw(saved.run, data)
    resume(again, saved.run.head)
    return again


def _bytes(array):
    return None if array is None else array.tobytes()


def values(run):
    return [p.value.tobytes() for p in run.record().params]


@pytest.mark.parametrize(
    "config",
    [
        TrainConfig(hyper=Hyper(1.0, 32)),
        TrainConfig(model="simple_net", hyper=Hyper(0.1, 50, "bce")),
        TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 64, "cross_entropy")),
        TrainConfig(model="simple_net", hyper=Hyper(0.01, 50, forget_zero=True), no_bias=True),
    ],
    ids=["linear", "simple_net", "small_cnn", "sabotaged"],
)
def test_time_travel_goes_on_bit_for_bit(small_digits, trained, tmp_path, config):
    run = trained(small_digits, config, budget=60_000)
    again = over(run, small_digits, tmp_path / "s.mnistlab")
    assert again.config == run.config and (again.cursor, again.head) == (28, 30)
    for branch in (0, 1):
        for one in (run, again):
            branching.switch(one, branch)
        for step in (0, 7, 20, 23, run.head):
            run.seek(step)
            again.seek(step)
            assert values(again) == values(run) and again.record().note == ""
    for one in (run, again):  # on from the head, into a new epoch
        for _ in range(30):
            one.step()
    assert values(again) == values(run) and again.record().loss == run.record().loss


MOVES = st.one_of(
    st.tuples(st.just("step"), st.integers(1, 6)),
    st.tuples(st.just("seek"), st.integers(0, 30)),
    st.tuples(st.just("lr"), st.sampled_from([0.0, 0.25, 1.0, 4.0])),
    st.tuples(st.just("batch"), st.sampled_from([1, 7, 32, 500])),
    st.tuples(st.just("validate"), st.none()),
    st.tuples(st.just("switch"), st.integers(0, 3)),
    st.tuples(st.just("rename"), st.text(max_size=10)),
    st.tuples(st.just("stage"), st.none()),
)


def move(run, kind, value):
    if kind == "step":
        for _ in range(value):
            run.step()
    elif kind == "seek":
        run.seek(value)
    elif kind == "lr":
        run.set_hyper(replace(run.hyper, lr=value))
    elif kind == "batch":
        run.set_hyper(replace(run.hyper, batch_size=value))
    elif kind == "validate" and not run.mid_step:
        run.validate()
    elif kind == "switch":
        branching.switch(run, run.history.branches[value % len(run.history.branches)].id)
    elif kind == "rename":
        branching.rename(run, run.history.active.id, value)
    elif kind == "stage":
        run.next_stage()


@settings(max_examples=40)
@given(moves=st.lists(MOVES, max_size=14))
def test_whatever_was_done_comes_back_whole(small_digits, tmp_path, columns, moves):
    run = Run(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)
    for kind, value in moves:
        move(run, kind, value)
    again = over(run, small_digits, tmp_path / "s.mnistlab")
    assert columns(SavedRun.of(again)) == columns(SavedRun.of(run))
    for one in (run, again):
        one.step()
    assert columns(SavedRun.of(again)) == columns(SavedRun.of(run))


@pytest.mark.parametrize("stages", range(1, 6))
@pytest.mark.parametrize("place", ["head", "past", "start"])
def test_a_half_done_step_goes_on_where_it_stood(small_digits, trained, tmp_path, columns, stages, place):
    """Also where something was changed before it, and again within it."""
    run = trained(small_digits, TrainConfig(model="simple_net", hyper=Hyper(0.1, 50, forget_zero=True)))
    run.seek({"head": 30, "past": 23, "start": 0}[place])
    run.set_hyper(replace(run.hyper, batch_size=20))
    for _ in range(stages):
        run.next_stage()
    run.set_hyper(replace(run.hyper, lr=0.05, batch_size=40))
    again = over(run, small_digits, tmp_path / "s.mnistlab")
    assert again.stages_done == run.stages_done == stages
    for _ in range(12):
        one, other = run.record(), again.record()
        assert (one.step, one.stage, one.config, one.loss) == (
            other.step,
            other.stage,
            other.config,
            other.loss,
        )
        assert values(run) == values(again)
        assert [_bytes(p.grad) for p in one.params] == [_bytes(p.grad) for p in other.params]
        run.next_stage()
        again.next_stage()
    assert columns(SavedRun.of(again)) == columns(SavedRun.of(run))


def test_a_half_done_step_that_cannot_be_is_refused(opened, tmp_path):
    opened.head["run"]["half"] = {"stages": 6, "hyper": opened.head["run"]["config"]["hyper"]}
    with pytest.raises(ArchiveError, match="half done in no way there is"):
        session_file.load(opened.write(tmp_path / "bad.mnistlab"))
    opened.head["run"]["half"] = {"stages": 2, "hyper": {"loss": "cross_entropy"}}
    with pytest.raises(ArchiveError, match="the loss for 3 vs 7 must be"):
        session_file.load(opened.write(tmp_path / "bad.mnistlab"))


def test_a_history_over_its_budget_is_thinned(small_digits, trained, tmp_path):
    again = over(trained(small_digits), small_digits, tmp_path / "s.mnistlab")
    history = again.history
    history._budget = 30_000
    history.put_back(history.branches, history.active, history.last_id, history.stride)
    assert sum(c.nbytes for b in history.branches for c in b.checkpoints.values()) <= 30_000
    assert history.fork(3).id == 2  # no number is given twice


def test_digits_that_are_fewer_are_refused(small_digits, trained):
    run = trained(small_digits, TrainConfig(hyper=Hyper(1.0, 10)))
    few = DigitSplit(small_digits.train.images[:40].copy(), small_digits.train.labels[:40].copy())
    less = DigitDataset(few, small_digits.valid, small_digits.provenance)
    with pytest.raises(ArchiveError, match="more digits"):
        thaw(SavedRun.of(run), less)
