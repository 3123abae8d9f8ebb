from __future__ import annotations

import pytest

from mnist_desktop.ui.numerals import brief, numeral, probability, short_fraction, signed, tone


@pytest.mark.parametrize(
    ("value", "spec", "text"),
    [
        (0.58, "+.2f", "+0.58"),
        (-0.0249, ".4f", "−0.0249"),
        (-0.001, ".2f", "0.00"),
        (-0.0, "+.4f", "+0.0000"),
        (0.0033, ".1e", "3.3e−3"),
        (-3.3e12, "+.1e", "−3.3e12"),
        (1.0, ".0e", "1e0"),
        (float("inf"), ".3f", "∞"),
        (float("-inf"), ".3f", "−∞"),
        (float("nan"), ".3f", "nan"),
        (1234567, ",", "1,234,567"),
    ],
)
def test_numeral(value, spec, text):
    assert numeral(value, spec) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.188, ".19"), (0.0, "0"), (1.0, "1"), (-0.5, "−.5"), (0.001, "0"), (-0.001, "0"), (1.25, "1.25")],
)
def test_short_fraction(value, text):
    assert short_fraction(value) == text


def test_probabilities_are_all_written_with_two_places():
    assert [probability(p) for p in (0.0, 0.041, 0.8, 0.996, 1.0)] == [".00", ".04", ".80", "1.00", "1.00"]


def test_brief_numbers():
    values = (0.0274, -0.0033, 0.0, 12.5, 1234.5, 3e9, float("nan"), 0.58)
    assert [brief(v) for v in values] == [
        "0.0274",
        "−3.3e−3",
        "0.0000",
        "12.5",
        "1,234",
        "3.0e9",
        "nan",
        "0.5800",
    ]


@pytest.mark.parametrize(("value", "text"), [
    (3.18294, "+3.1829"), (-0.0312, "−0.0312"), (0.0, "+0.0000"), (-0.0, "+0.0000"),
    (-1.234e-5, "−1.23e−5"), (1234.5, "+1234.5"),
])  # fmt: skip
def test_signed_numbers(value, text):
    assert signed(value) == text


def test_the_colour_of_a_signed_number():
    assert [tone(v) for v in (1, -1, 0)] == ["positive", "negative", "text"]
