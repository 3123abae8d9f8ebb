from __future__ import annotations

import numpy as np

from mnist_desktop.lab.digits import generated, hand
from mnist_desktop.lab.digits.styles import STYLES
from mnist_desktop.lab.digits.writers import WRITERS, choose_style, writers


def test_the_people_of_a_split_are_always_the_same_and_no_others():
    one, again = writers(3, 0), writers(3, 0)
    assert one.favourite.shape == (WRITERS, 10) and one.habits.shape == (WRITERS, hand.HABITS)
    assert np.array_equal(one.habits, again.habits) and np.array_equal(one.favourite, again.favourite)
    for other in (writers(3, 1), writers(4, 0)):
        assert not np.isin(one.favourite, other.favourite).any()


def test_habits_are_standard_normal():
    habits = writers(0, 0).habits
    assert abs(habits.mean()) < 0.05
    assert abs(habits.std() - 1) < 0.06
    assert np.abs(habits).max() <= hand.EXTREME


def test_styles_are_met_by_their_weights():
    sevens = np.full(20_000, 7, np.uint8)
    chosen = choose_style(STYLES, sevens, np.random.default_rng(1).random(20_000))
    weights = {i: style.weight for i, style in enumerate(STYLES) if style.digit == 7}
    found = np.bincount(chosen, minlength=len(STYLES)) / 20_000
    for place, weight in weights.items():
        assert abs(found[place] - weight / sum(weights.values())) < 0.01
    assert found[[i for i, style in enumerate(STYLES) if style.digit != 7]].sum() == 0


def test_the_ends_of_the_weights_are_styles_of_the_digit():
    for digit in range(10):
        labels = np.full(2, digit, np.uint8)
        ends = choose_style(STYLES, labels, np.array([0, np.nextafter(1, 0)]))
        own = [i for i, style in enumerate(STYLES) if style.digit == digit]
        assert ends.tolist() == [own[0], own[-1]]


def test_a_writer_mostly_forms_a_digit_as_always(monkeypatch):
    """Of the digits of one person, most share a style: told by which style was asked to write."""
    asked = []
    monkeypatch.setattr(
        generated.hand, "write", lambda style, uniform, habits: asked.append((style, habits)) or 0
    )
    generated.write(0, 0, 0, 40_000)
    counts: dict[tuple, list[int]] = {}
    for style, habits in asked:
        for person in habits[:, 2]:
            counts.setdefault((style.digit, person), []).append(hash(style.name))
    met = [np.unique(names, return_counts=True)[1] for names in counts.values() if len(names) > 3]
    assert np.mean([times.max() / times.sum() for times in met]) > 0.8
