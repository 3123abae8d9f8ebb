"""The tree is data."""

from dataclasses import FrozenInstanceError

import pytest

from mnist_desktop.lab.playground.tree import Name, Operation


def test_a_tree_is_a_value_that_nobody_changes():
    tree = Operation("+", Name("tns"), Name("x"))
    assert tree == Operation("+", Name("tns"), Name("x"))
    with pytest.raises(FrozenInstanceError):
        tree.sign = "-"
