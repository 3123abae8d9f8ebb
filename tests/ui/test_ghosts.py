from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from mnist_desktop.ui.ghosts import LABEL_Y, Branch, Ghosts, Y
from mnist_desktop.ui.time_axis import TimeAxis

AXIS = TimeAxis(100.0, 1100.0, 100)  # ten pixels a step


@pytest.fixture
def laid_out(qapp):
    return lambda *branches: Ghosts.laid_out(branches, AXIS)


def test_a_point_on_a_ghost_is_a_step_of_it(laid_out):
    branch = Branch(20, 60, "slow", 4)
    ghosts = laid_out(branch)
    assert ghosts.at(QPointF(AXIS.x(40), Y)) == (branch, 40)
    assert ghosts.at(QPointF(AXIS.x(20) + 8, Y)) == (branch, 21), "the first step of its own"
    assert ghosts.at(QPointF(AXIS.x(15), Y)) is None and ghosts.at(QPointF(AXIS.x(40), 17)) is None


def test_of_several_the_shortest_can_be_reached(laid_out):
    long, short, newer = Branch(0, 90, "long", 0), Branch(30, 60, "short", 1), Branch(30, 60, "newer", 2)
    ghosts = laid_out(long, short, newer)
    assert ghosts.at(QPointF(AXIS.x(80), Y)) == (long, 80)
    assert ghosts.at(QPointF(AXIS.x(45), Y)) == (newer, 45), "of equal ones the newest"


def test_a_name_leads_to_the_end(laid_out):
    branch = Branch(20, 60, "slow", 4)
    ghosts = laid_out(branch)
    ((begin, end, named),) = ghosts.names
    assert named is branch and begin > AXIS.x(60)
    assert ghosts.at(QPointF((begin + end) / 2, LABEL_Y)) == (branch, 60)


def test_names_do_not_lie_on_each_other_or_on_a_ghost(laid_out):
    ghosts = laid_out(
        *(Branch(10, 50 + i, f"branch number {i}", i) for i in range(6)), Branch(80, 90, "last", 9)
    )
    spans = [(begin, end) for begin, end, _ in ghosts.names]
    assert {branch.label for _, _, branch in ghosts.names} == {"branch number 5", "last"}
    assert not any(a < d and c < b for i, (a, b) in enumerate(spans) for c, d in spans[:i])


def test_a_branch_without_steps_of_its_own_cannot_be_pressed(laid_out):
    assert laid_out(Branch(40, 40, "", 1)).at(QPointF(AXIS.x(40) + 8, Y)) is None
