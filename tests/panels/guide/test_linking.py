from __future__ import annotations

import pytest

from mnist_desktop.panels.guide.linking import linked
from mnist_desktop.ui.terms import terms


@pytest.fixture(autouse=True)
def words(qapp):
    terms().set_source(lambda: ({"loss": "loss", "slope": "gradient", "weights": "weight"}, {}))
    yield
    terms().set_source(None)


@pytest.mark.parametrize(
    ("text", "result", "known"),
    [
        ("The loss, and the loss.", "The [loss](term:loss), and the loss.", {"loss"}),
        ("A [slope](term:gradient) has a slope.", "A [slope](term:gradient) has a slope.", {"gradient"}),
        ("`loss` and **loss** and\n```python\nloss = 3\n```", None, set()),
        ("Weights of the loss", "[Weights](term:weight) of the [loss](term:loss)", {"weight", "loss"}),
    ],
)
def test_the_first_mention_is_linked(text, result, known):
    assert linked(text) == (text if result is None else result, frozenset(known))


def test_what_was_linked_further_up_is_not_linked_again():
    assert linked("The loss.", ["loss"]) == ("The loss.", frozenset({"loss"}))
