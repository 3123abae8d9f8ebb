from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.calibration import softmax
from mnist_desktop.lab.records import Answer
from mnist_desktop.lab.verdict import Worth, calibrated, verdict


def ten(**probs):
    rest = (1 - sum(probs.values())) / (10 - len(probs))
    return Answer(tuple(range(10)), tuple(probs.get(f"d{digit}", rest) for digit in range(10)))


def pair(first):
    return Answer((3, 7), (first, 1 - first))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (ten(d7=0.97), "7, surely"),
        (ten(d7=0.85, d1=0.1), "7, probably; could be a 1"),
        (ten(d7=0.85), "7, probably"),
        (ten(d7=0.5, d1=0.45), "7 or 1: hard to say"),
        (pair(0.99), "3, surely"),
        (pair(0.25), "7, probably; could be a 3"),
        (pair(0.45), "7 or 3: hard to say"),
    ],
)
def test_words_follow_how_sure_it_is(answer, words):
    assert verdict(answer).words == words


def test_a_pair_asked_about_another_digit_says_the_closest():
    found = verdict(pair(0.999), really=1)
    assert found.worth is Worth.CLOSEST and found.words == "Closest of the two: 3"
    assert verdict(pair(0.999), really=7).worth is Worth.SURE
    assert verdict(ten(d3=0.99), really=1).worth is Worth.SURE


def test_what_is_no_digit_is_said_before_anything_else():
    found = verdict(pair(0.999), trained=False, really=1, is_digit=False)
    assert found.words == "This does not look like a digit" and found.digit == 3


def test_an_untrained_model_guesses():
    assert verdict(pair(0.99), trained=False).words == "3: a guess, it is untrained"


def test_calibration_changes_how_sure_it_is_and_never_the_answer():
    logits = np.array([[2.0, 1.0, 0.5, -1, 0, 0, 0, 0, 0, 0]])
    answer = Answer(tuple(range(10)), tuple(softmax(logits)[0].tolist()))
    for temperature in (0.5, 1.0, 3.0):
        assert calibrated(answer, temperature) == pytest.approx(softmax(logits, temperature)[0])
        assert verdict(answer, temperature).digit == 0
    assert verdict(pair(0.999), 4.0).sure < 0.9 < verdict(pair(0.999)).sure


def test_equal_probabilities_name_both():
    found = verdict(pair(0.5))
    assert found.worth is Worth.UNSURE and {found.digit, found.rival} == {3, 7}


def test_probabilities_of_nothing_do_not_break_it():
    assert verdict(Answer((3, 7), (1.0, 0.0)), 0.7).words == "3, surely"
