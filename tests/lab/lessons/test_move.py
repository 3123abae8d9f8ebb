from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.lessons.move import KEYS, Move, move_of


@pytest.mark.parametrize(
    ("table", "kind", "target", "more"),
    [
        ({"do": "step", "times": 3}, "do", "step", {"times": 3}),
        ({"to": 0.5, "setup": "lr"}, "setup", "lr", {"to": 0.5}),
        ({"take": 3, "split": "valid"}, "take", 3, {"split": "valid"}),
        ({"drag": "pad", "along": [[0, 0], [1, 0.5]]}, "drag", "pad", {"along": [[0, 0], [1, 0.5]]}),
    ],
)
def test_moves(table, kind, target, more):
    assert move_of(table) == Move(kind, target, more)


def test_a_move_as_it_is_written():
    move = move_of({"drag": "pad", "along": [[0, 0], [1, 0.5]]})
    assert str(move) == '{ drag = "pad", along = [[0, 0], [1, 0.5]] }'
    assert move.times == 1 and move.spots == ((0.0, 0.0), (1.0, 0.5))
    assert str(Move("set", "root", {"to": False})) == '{ set = "root", to = false }'


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("step", "A move is a table"),
        ({"run": "step"}, "begins with one of do, press"),
        ({"do": "step", "to": 1}, '"to" means nothing beside "do"; there are times'),
        ({"show": "training", "times": 2}, '"times" means nothing beside "show"'),
        ({"set": "lr"}, 'Beside "set" stands "to"'),
        ({"do": 3}, '"do" names something, not 3'),
        ({"take": "three"}, '"take" names a digit'),
        ({"take": True}, '"take" names a digit'),
        ({"do": "step", "times": 0}, '"times" is a whole number from 1'),
        ({"do": "step", "times": True}, '"times" is a whole number from 1'),
        ({"click": "plot", "at": [2, 0]}, '"at" is a place'),
        ({"drag": "pad", "along": [[0, 0]]}, '"along" is a list of places'),
        ({"keys": "Right", "on": ""}, '"on" is the name of a widget'),
        ({"take": 3, "split": "test"}, '"split" is "train" or "valid"'),
    ],
)
def test_what_is_no_move_is_refused_in_words(table, message):
    with pytest.raises(ValueError, match=message):
        move_of(table)


@given(st.dictionaries(st.sampled_from([*KEYS, "to", "times", "on", "at"]), st.text(max_size=3), max_size=3))
def test_any_table_is_a_move_or_is_refused(table):
    try:
        assert move_of(table).kind in KEYS
    except ValueError as error:
        assert str(error)
