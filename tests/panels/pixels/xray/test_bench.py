from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.baseline import distances
from mnist_desktop.lab.drawing import to_mnist
from mnist_desktop.lab.xray import Recipe, shifted
from mnist_desktop.panels.pixels.xray.bench import EMPTY, VARIANTS, Question, answer


@pytest.fixture
def question(drawn):
    digit = drawn.digit
    return Question(
        digit.drawn.ink, Recipe(), (0, 0), drawn.config.task, drawn.record, drawn.ideals, digit.label
    )


def other(question, **changes):
    return Question(**{**vars(question), **changes})


def test_the_whole_recipe_is_what_every_other_place_says(question, drawn):
    found = answer(question)
    assert (found.image == drawn.digit.image).all()
    assert found.bench == found.variants[""]
    for metric in ("l1", "l2"):
        digit, away = getattr(found.bench, metric)
        assert away == pytest.approx(float(drawn.distances[metric][digit]), abs=1e-6)
        assert away <= drawn.distances[metric][list(drawn.config.task.digits)].min() + 1e-6
    digit, sure = found.bench.model
    assert digit == drawn.answer.digit
    assert sure == pytest.approx(max(drawn.answer.probs), abs=1e-6)


def test_bare_paper_is_nearest_to_the_ideal_with_the_least_ink(question, drawn):
    found = answer(question)
    inks = {d: float(drawn.ideals[d].mean()) for d in drawn.config.task.digits}
    assert found.variants[EMPTY].l1 == pytest.approx((min(inks, key=inks.get), min(inks.values())), abs=1e-6)
    assert found.bare == pytest.approx(tuple(inks.values()), abs=1e-6)
    blank = distances(np.zeros((28, 28), np.uint8), drawn.ideals)["l1"]
    assert found.bare == pytest.approx([float(blank[d]) for d in drawn.config.task.digits], abs=1e-6)


def test_a_shift_moves_the_bench_and_the_map_knows_it(question, drawn):
    found = answer(other(question, shift=(4, -2)))
    assert (found.image == shifted(drawn.digit.image, 4, -2)).all()
    assert found.bench.model[0] == found.swept["model"][4 + 6, -2 + 6]
    assert found.bench.l1[0] == found.swept["l1"][4 + 6, -2 + 6]
    assert found.swept["l2"].shape == (13, 13)


def test_right_is_the_label_or_else_what_is_said_of_the_digit_unmoved(question):
    found = answer(question)
    assert found.truth("l1") == found.variants[""].l1[0]
    assert found.kept("l1") == int((found.swept["l1"] == found.truth("l1")).sum()) >= 1
    assert answer(other(question, label=3)).truth("model") == 3


def test_every_variant_leaves_out_what_it_says(question):
    found = answer(question)
    assert set(found.variants) == {name for name, _ in VARIANTS} | {EMPTY}
    alone = answer(other(question, recipe=Recipe.without("crop")))
    assert alone.bench == found.variants["crop"]


def test_who_is_not_there_says_nothing(question):
    found = answer(other(question, record=None, ideals=None))
    assert found.bench.l1 is None and found.bench.model is None
    assert found.swept == {} and found.bare == () and found.kept("l1") == 0
    assert found.truth("model") == -1


def test_nothing_drawn_has_no_answer(question):
    assert answer(other(question, ink=np.zeros((280, 280), np.uint8))) is None


def test_ink_of_a_sample_goes_through_the_recipe_unharmed(question, real_mnist):
    image = real_mnist.train.images[7]
    found = answer(other(question, ink=image))
    assert (found.image == to_mnist(image).image).all()
