from __future__ import annotations

import pytest

from mnist_desktop.lab.archive.riddle import RiddleState
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.sabotage import FAULTS, active
from mnist_desktop.session.topics import Topic


@pytest.fixture
def begin(ready, settled):
    """``begin(fault)`` begins a riddle of that fault."""

    def begin_(fault):
        ready.riddle._draw = lambda names: fault if fault in names else names[0]
        ready.riddle.begin()
        settled(ready)
        return ready.riddle

    return begin_


def steps(session, settled, count):
    for _ in range(count):
        session.step()
    settled(session)


@pytest.mark.parametrize("fault", FAULTS)
def test_each_riddle_is_solved_and_every_other_guess_is_contradicted(ready, settled, begin, fault):
    ready.configure(model="simple_net")
    riddle = begin(fault)
    assert riddle.on and riddle.fault == "" and active(ready.config) == (fault,)
    assert ready.config.hyper.shuffle and ready.cursor == 0
    steps(ready, settled, 2)
    assert set(riddle.choices) == set(FAULTS)
    proves = set()
    for guess in riddle.choices:
        if guess != fault:
            assert not riddle.guess(guess)
            check = riddle.wrong[guess]
            assert check is None or not check.found
            proves |= set() if check is None else {guess}
    # On the flat ends nothing moves, and no loss is anything but 0 or 1: these two cannot be ruled out there.
    assert proves >= set(FAULTS) - {fault} - ({"rmse", "wrong_sign"} if fault == "raw_pixels" else set())
    assert riddle.guess(fault) and riddle.state is RiddleState.SOLVED and riddle.fault == fault
    assert ready.facts.get("sabotage.riddle") == "solved" and ready.facts.get("sabotage.solved") == 1


def test_a_linear_model_keeps_its_own_choices_and_other_models_become_the_simple_net(ready, settled, begin):
    riddle = begin("wrong_sign")
    assert ready.config.model == "linear" and ready.config.hyper.lr == 1.0 and "no_relu" not in riddle.choices
    ready.configure(model="small_cnn", task=Task(ALL_TEN))
    settled(ready)
    assert riddle.state is RiddleState.OFF  # it was another run
    begin("no_relu")
    assert ready.config.model == "simple_net" and ready.config.task == Task()
    assert ready.config.hyper.loss == "mnist_loss" and ready.config.hyper.lr == 0.1
    assert ready.failures == []


def test_the_same_fault_does_not_come_twice_in_a_row(ready, begin):
    drawn = []
    ready.riddle._draw = lambda names: drawn.append(tuple(names)) or names[0]
    for _ in range(3):
        ready.riddle.begin()
    assert drawn[1] == tuple(name for name in drawn[0] if name != drawn[0][0])
    assert drawn[0][0] in drawn[2]


@pytest.mark.parametrize("fault", ["rmse", "no_bias"])
def test_given_up_it_is_told_and_repaired(ready, settled, begin, fault):
    riddle = begin(fault)
    steps(ready, settled, 2)
    riddle.ask_hint()
    assert riddle.hint_of == (fault, 1)
    riddle.give_up()
    assert riddle.state is RiddleState.REVEALED and riddle.fault == fault
    riddle.repair()
    settled(ready)
    assert active(ready.config) == () and riddle.state is RiddleState.OFF and riddle.hints == 0
    assert ready.cursor == (2 if fault == "rmse" else 0)


def test_going_back_and_reset_leave_it_on_another_model_ends_it(ready, settled, begin):
    riddle = begin("forget_zero")
    steps(ready, settled, 3)
    ready.seek(1)
    settled(ready)
    ready.set_hyper(lr=0.5)
    ready.step()
    settled(ready)
    assert riddle.on and len(ready.curves) == 2
    ready.reset()
    settled(ready)
    assert riddle.on and active(ready.config) == ("forget_zero",)
    ready.said.clear()
    ready.set_hyper(forget_zero=False)
    assert riddle.state is RiddleState.OFF
    assert any(Topic.SABOTAGE in topics for topics in ready.said)
