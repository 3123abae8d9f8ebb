from __future__ import annotations

from mnist_desktop.session.picked import Picked
from mnist_desktop.session.topics import Topic


def test_it_begins_at_a_live_pixel():
    assert Picked().weight == (0, 13, 13) and 13 * 28 + 13 == 377


def test_another_weight_is_told_once():
    picked, said = Picked(), []
    picked.changed.connect(said.append)
    picked.pick(2, 0, 27)
    picked.pick(2, 0, 27)
    assert picked.weight == (2, 0, 27) and said == [frozenset({Topic.WEIGHT})]


def test_in_other_maps_it_is_the_nearest():
    picked = Picked()
    picked.pick(29, 20, 3)
    assert picked.within((30, 28, 28)) == (29, 20, 3)
    assert picked.within((16, 5, 5)) == (15, 4, 3) and picked.within((1, 28, 28)) == (0, 20, 3)


def test_the_session_tells_it(ready):
    ready.said.clear()
    ready.picked.pick(0, 1, 2)
    assert frozenset({Topic.WEIGHT}) in ready.said
