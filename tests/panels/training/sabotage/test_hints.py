from __future__ import annotations

from dataclasses import replace

import pytest

from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.evidence import evidence
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.sabotage import FAULTS, MODEL_FAULTS
from mnist_desktop.lab.snapshot import snapshot
from mnist_desktop.panels.training.sabotage import hints, words


def record_of(data, fault):
    config = TrainConfig(model="simple_net", hyper=Hyper(0.1, 64))
    if fault:
        config = (
            replace(config, **{fault: True}) if fault in MODEL_FAULTS else config.with_hyper(**{fault: True})
        )
    learner = Learner(config, data)
    for _ in range(2):
        learner.step()
    return snapshot(learner)


@pytest.mark.parametrize("fault", FAULTS)
def test_hints_ask_and_do_not_name_it(fault):
    told = hints.hints(fault)
    assert len(told) == 3
    assert not any(words.fault_name(fault).casefold() in hint.casefold() for hint in told)


@pytest.mark.parametrize("guess", FAULTS)
def test_a_wrong_guess_meets_the_numbers_of_the_step(small_digits, guess):
    check = evidence(record_of(small_digits, ""), guess)
    told = hints.against(guess, check)
    assert told.startswith("No: ") and "{" not in told
    assert hints.against(guess, None).startswith("No, but ")


def test_the_numbers_against_a_wrong_sign_add_up(small_digits):
    check = evidence(record_of(small_digits, ""), "wrong_sign")
    told = hints.against("wrong_sign", check)
    assert told.count(hints.signed(check.seen["new"])) == 2  # what it should be is what it became


@pytest.mark.parametrize("fault", FAULTS)
def test_the_proof_says_where_to_look_with_numbers_where_the_step_has_them(small_digits, fault):
    check = evidence(record_of(small_digits, fault), fault)
    told, general = hints.proof(fault, check), hints.proof(fault, None)
    assert told.startswith(general) and general.startswith("Look at ")
    assert ("In this step" in told) is (fault != "no_bias") and "{" not in told
    assert hints.proof(fault, evidence(record_of(small_digits, ""), fault)) == general
