"""The decorator beside the standard library's: the same class, made by both."""

from __future__ import annotations

import copy
import dataclasses
from dataclasses import FrozenInstanceError, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop import frozen


def made_by(dataclass):
    @dataclass(frozen=True)
    class Point:
        """A point with a name."""

        x: float
        y: float = 0.0
        note: str = field(default="", compare=False)
        secret: str = field(default="", repr=False)

        @property
        def sum(self):
            return self.x + self.y

    Point.__qualname__ = "Point"
    return Point


OURS, THEIRS = made_by(frozen.dataclass), made_by(dataclasses.dataclass)
numbers = st.sampled_from([0.0, -0.0, 1, 1.0, True, 2.5, float("inf")])
values = st.tuples(numbers, numbers, st.sampled_from(["", "a"]), st.sampled_from(["", "b"]))


@given(values, values)
def test_instances_compare_hash_and_read_as_those_of_the_standard_library(one, other):
    assert (OURS(*one) == OURS(*other)) == (THEIRS(*one) == THEIRS(*other))
    assert hash(OURS(*one)) == hash(THEIRS(*one))
    assert repr(OURS(*one)) == repr(THEIRS(*one))
    assert dataclasses.astuple(OURS(*one)) == one
    assert dataclasses.replace(OURS(*one), x=7) == OURS(7, *one[1:])
    assert copy.deepcopy(OURS(*one)) == OURS(*one)


def test_one_of_another_class_is_never_the_same():
    assert OURS(1) != THEIRS(1) and OURS(1) != (1, 0.0, "", "")


@pytest.mark.parametrize("kind", [OURS, THEIRS], ids=["ours", "theirs"])
def test_nothing_can_be_changed(kind):
    point = kind(1)
    for name in ("x", "y", "unheard_of"):
        with pytest.raises(FrozenInstanceError, match=name):
            setattr(point, name, 2)
    with pytest.raises(FrozenInstanceError, match="x"):
        del point.x
    assert point == kind(1)


def test_what_a_class_says_itself_stays():
    @frozen.dataclass(frozen=True)
    class Loud:
        """Equal to all, hashed as one."""

        x: int

        def __eq__(self, other):
            return True

        def __hash__(self):
            return 1

        def __repr__(self):
            return "LOUD"

    assert Loud(1) == 5 and hash(Loud(1)) == 1 and repr(Loud(1)) == "LOUD"


def test_without_comparison_only_the_same_object_is_equal():
    @frozen.dataclass(frozen=True, eq=False)
    class Held:
        """Held by identity."""

        x: list[int]

    held = Held([1])
    assert held == held and held != Held([1])
    assert {held: 1}[held] == 1


def test_a_subclass_adds_fields_and_names_may_be_asked_for():
    @frozen.dataclass(frozen=True, kw_only=True)
    class Named(OURS):
        """A point with one more field."""

        name: str

    assert Named(1, name="a") == Named(1, name="a") != Named(1, name="b")
    assert Named(1, name="a") != OURS(1)
    with pytest.raises(TypeError):
        Named(1, 2, "", "", "a")


def test_one_that_holds_itself_can_be_read():
    @frozen.dataclass(frozen=True)
    class Ring:
        """Holds a list that holds it."""

        inside: list[object]

    ring = Ring([])
    ring.inside.append(ring)
    assert repr(ring).endswith("Ring(inside=[...])")


def test_what_may_change_is_refused():
    with pytest.raises(ValueError, match=r"dataclasses\.dataclass"):
        frozen.dataclass(frozen=False)
