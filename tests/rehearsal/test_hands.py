from __future__ import annotations

import pytest

from mnist_desktop.lab.lessons import Move
from mnist_desktop.rehearsal.hands import Hands, MoveFailed, unknown


def test_moves_are_real_operations(window):
    hands, session = Hands(window), window.session
    hands.make(Move("do", "step", {"times": 2}))
    assert session.cursor == 2
    hands.make(Move("show", "gradients.descent"))
    hands.make(Move("set", "descent-lr", {"to": 0.4}))
    hands.make(Move("press", "descent-step", {"times": 3}))
    assert session.facts.get("descent.taken") == 3 and session.facts.get("descent.lr") == 0.4
    hands.make(Move("choose", "descent-line", {"option": 2}))
    assert session.facts.get("descent.shown") == "secant"
    hands.make(Move("take", 3, {"split": "valid", "number": 2}))
    labels = session.data.valid.labels
    assert (
        session.digit.label == 3
        and (session.digit.image == session.data.valid.images[(labels == 3).nonzero()[0][1]]).all()
    )
    hands.make(Move("setup", "lr", {"to": 0.5}))
    assert session.config.hyper.lr == 0.5 and session.cursor == 2
    hands.make(Move("setup", "model", {"to": "simple_net"}))
    assert session.config.model == "simple_net" and session.cursor == 0


def test_keys_clicks_and_strokes(window):
    hands, session = Hands(window), window.session
    hands.make(Move("drag", "digit-canvas", {"along": [[0.3, 0.3], [0.6, 0.6]]}))
    assert session.digit.image[14].any()
    hands.make(Move("do", "place-2"))
    hands.make(Move("click", "places", {"at": [0.03, 0.5]}))
    assert window.centre.tabs.currentIndex() == 0
    hands.make(Move("keys", "Ctrl+Home Right Down", {"on": "pixels-grid"}))
    assert session.looking.cell == (1, 1)
    hands.make(Move("set", "pixels-value", {"to": 200}))
    assert session.digit.image[1, 1] == 200


@pytest.mark.parametrize(
    ("move", "words"),
    [
        (Move("do", "stepp"), 'no command "stepp"; perhaps step'),
        (Move("do", "back"), '"back" cannot be done now'),
        (
            Move("press", "pixels-tak-sample"),
            'no widget in sight "pixels-tak-sample"; perhaps pixels-take-sample',
        ),
        (Move("press", "descent-step"), "no widget in sight"),
        (Move("choose", "pixels-kind", {"option": 3}), "has 2 options, no 3"),
        (Move("choose", "pixels-slice", {"option": 1}), "is no choice"),
        (Move("set", "places", {"to": 1}), "cannot be set to 1"),
        (Move("keys", "Rihgt", {"on": "pixels-grid"}), '"Rihgt" is no key'),
        (Move("take", 3, {"number": 100_000}), "no 100000"),
        (Move("show", "pixel"), 'no page "pixel"; perhaps pixels'),
        (Move("setup", "lr", {"to": -1.0}), "old value stays"),
    ],
    ids=str,
)
def test_what_cannot_be_done_is_said(window, move, words):
    with pytest.raises(MoveFailed, match=words):
        Hands(window).make(move)


def test_names_that_are_near():
    assert unknown("term", "los", ["loss", "slice"]) == 'there is no term "los"; perhaps loss'
    assert unknown("term", "xyz", ["loss"]) == 'there is no term "xyz"'
