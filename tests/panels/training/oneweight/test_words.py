from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QObject

from mnist_desktop.panels.training.oneweight import words
from mnist_desktop.panels.training.oneweight.finding import Finding


@pytest.fixture
def found(qtbot, stepped):
    finding = Finding(stepped, QObject(stepped))
    param = stepped.record.param("weights").grad
    stepped.picked.pick(0, *divmod(int(np.abs(param).argmax()), 28))
    finding.follow()
    qtbot.waitUntil(lambda: finding.found is not None, timeout=30_000)
    return finding.found


def test_every_number_of_the_equation_says_where_it_comes_from(found):
    tried = found.seen.single
    assert f"{tried.above[4]:.9f} − {tried.below[4]:.9f}" in words.of_figure(found, 4, "rise")
    assert "2 × 0.1" in words.of_figure(found, 4, "run")
    assert "÷ 0.2 =" in words.of_figure(found, 4, "slope")
    assert "loss.backward()" in words.of_figure(found, 4, "grad")


def test_an_epsilon_is_too_large_the_best_or_too_small(found):
    best = found.seen.single.best
    assert "best ε" in words.of_epsilon(found, best)
    assert "bends" in words.of_epsilon(found, 0)
    small = words.of_epsilon(found, len(found.epsilons) - 1)
    assert "apart" in small and ("the slope reads 0" in small or "jumps" in small)


def test_the_tangent_foretells_small_changes_well(found):
    change = words.loss_at(found, 0.05) - found.seen.loss
    assert change == pytest.approx(0.05 * found.seen.gradient, rel=0.2)
    assert "+0.05 on the weight" in words.of_change(found, 0.05) and "Drag" in words.of_change(found, 0.0)


@pytest.mark.parametrize(
    ("error", "text"), [(0.00051, "0.051 %"), (0.5, "50 %"), (1.0, "100 %"), (12.3, "1,230 %")]
)
def test_errors_are_parts_of_a_hundred(error, text):
    assert words.percent(error) == text
