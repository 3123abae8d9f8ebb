from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.inference import Reader
from mnist_desktop.panels.results.attribution.explaining import Question, explain


def go_on() -> bool:
    return False


def test_the_model_is_explained_as_it_answers(asked):
    question = Question("model", asked.record, None, asked.digit.image)
    found = explain(question, go_on)
    answer = asked.answer
    assert found.attribution.said == found.erasure.said[0] == answer.digit
    assert found.sure[0] == pytest.approx(max(answer.probs))
    for count in (1, len(found.erasure.order)):
        left = Reader.of(asked.record).read(found.erasure.image(asked.digit.image, count))
        assert found.sure[count] == pytest.approx(max(left.probs)) and found.erasure.said[count] == left.digit


@pytest.mark.parametrize("metric", ["l1", "l2"])
def test_the_ideals_are_explained_as_they_are_measured(asked, metric):
    found = explain(Question(metric, asked.record, asked.ideals, asked.digit.image), go_on)
    measured = asked.distances[metric]
    assert found.attribution.said == (3 if measured[3] < measured[7] else 7) and found.sure is None


def test_a_digit_without_an_ideal_is_left_out(asked):
    ideals = asked.ideals.copy()
    ideals[4] = np.nan
    record = replace(asked.record, config=replace(asked.record.config, task=Task(ALL_TEN)))
    assert 4 not in Question("l1", record, ideals, asked.digit.image).digits
    assert 4 in Question("model", record, ideals, asked.digit.image).digits


def test_weights_that_are_no_numbers_explain_nothing(asked):
    params = tuple(replace(p, value=np.full_like(p.value, np.nan)) for p in asked.record.params)
    found = explain(Question("model", replace(asked.record, params=params), None, asked.digit.image), go_on)
    assert found.attribution is None and found.erasure is None


def test_questions_are_the_same_where_the_answer_is(asked, settled):
    ideal = Question("l1", asked.record, asked.ideals, asked.digit.image)
    model = Question("model", asked.record, None, asked.digit.image)
    asked.step()
    settled(asked)
    assert ideal.same(Question("l1", asked.record, asked.ideals, asked.digit.image))
    assert not model.same(Question("model", asked.record, None, asked.digit.image))
    assert not ideal.same(None) and not ideal.same(model)
    assert not ideal.same(replace(ideal, image=asked.digit.image.copy()))
