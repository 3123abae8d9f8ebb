from __future__ import annotations

import torch

from mnist_desktop.lab.batches import Place
from mnist_desktop.lab.checkpoint import Checkpoint
from mnist_desktop.lab.config import Hyper
from mnist_desktop.lab.history import History
from mnist_desktop.lab.records import Validation

SLOW, FAST = Hyper(0.1), Hyper(1.0)


def checkpoint(step, numbers=100):
    return Checkpoint(step, torch.full((numbers,), float(step)), (), Place(1, 0, True, torch.empty(0)))


def filled(steps, budget=2**20):
    history = History(budget)
    history.keep(checkpoint(0))
    for step in range(1, steps + 1):
        history.active.append(1 / step, SLOW)
        if history.wants(step):
            history.keep(checkpoint(step))
    return history


def test_checkpoints_thin_out_by_doubling_and_keep_to_the_budget():
    history = filled(1000, budget=100 * 400)
    assert history.stride == 16
    kept = sorted(history.active.checkpoints)
    assert kept == list(range(0, 1001, 16))
    assert sum(c.nbytes for c in history.active.checkpoints.values()) <= 100 * 400
    assert history.active.nearest(999).step == 992 and history.active.nearest(5).step == 0


def test_hyper_parameters_are_known_for_every_step():
    branch = History().active
    for step in range(1, 31):
        branch.append(0.0, SLOW if step <= 10 or step > 20 else FAST)
    assert [branch.hyper_at(step).lr for step in (1, 10, 11, 20, 21, 30)] == [0.1, 0.1, 1.0, 1.0, 0.1, 0.1]
    assert len(branch.hypers) == 3
    assert [(since.step, since.hyper) for since in branch.curves(branch).hypers] == [
        (1, SLOW),
        (11, FAST),
        (21, SLOW),
    ]


def test_a_branch_shares_the_past_and_nothing_after():
    history = filled(20)
    main = history.active
    for step in (0, 10, 20):
        main.add_validation(Validation(step, 0.5, 0.9))
    main.epoch_ends.append(7)
    main.epoch_ends.append(14)
    branch = history.fork(12)
    branch.append(9.0, FAST)
    curves = branch.curves(branch)
    assert curves.losses.tolist()[:12] == main.losses.values().tolist()[:12] and len(curves.losses) == 13
    assert curves.validations[0].tolist() == [0, 10] and curves.epoch_ends.tolist() == [7]
    assert branch.hyper_at(12) == SLOW and branch.hyper_at(13) == FAST
    assert [branch.nearest(step).step for step in (13, 5)] == [
        step // history.stride * history.stride for step in (13, 5)
    ]
    assert (curves.branch.shared, curves.branch.head) == (13, 13)
    assert main.curves(branch).branch.shared == 12
    assert main.head == 20


def test_a_branch_of_a_branch_reaches_back_to_the_first():
    history = filled(20, budget=8 * 400)
    history.fork(12)
    history.active.append(1.0, FAST)
    first = history.active
    history.fork(12)
    assert first.shared_with(history.active) == history.active.shared_with(first) == 12
    assert history.branches[0].shared_with(history.active) == 12
    assert history.active.nearest(11).step == max(s for s in range(12) if s % history.stride == 0)


def test_a_step_is_validated_once():
    branch = filled(5).active
    branch.add_validation(Validation(5, 0.5, 0.9))
    branch.add_validation(Validation(5, 0.4, 0.8))
    branch.add_validation(Validation(3, 0.4, 0.8))
    assert branch.curves(branch).validations[0].tolist() == [5]
    assert branch.curves(branch).validation_at(4) is None
    assert branch.curves(branch).validation_at(9).accuracy == torch.tensor(0.9).item()


def test_a_thousand_branches_of_branches():
    history = filled(9)
    for _ in range(1200):
        history.fork(8)
        history.active.append(1.0, FAST)
    assert history.active.nearest(9).step == 8
    assert history.branches[0].shared_with(history.active) == 8


def test_the_generators_of_short_epochs_count_too():
    history = History(100_000)
    for step in range(100):
        place = Place(step, 0, True, torch.zeros(5000, dtype=torch.uint8))
        history.keep(Checkpoint(step, torch.zeros(100), (), place))
    assert len(history.active.checkpoints) <= 100_000 // 5400
    history = History(100_000)
    shared = torch.zeros(5000, dtype=torch.uint8)
    for step in range(100):
        history.keep(Checkpoint(step, torch.zeros(100), (), Place(1, step, True, shared)))
    assert len(history.active.checkpoints) == 100
