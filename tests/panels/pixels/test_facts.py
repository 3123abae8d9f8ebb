"""Badges say what a tensor is."""

import numpy as np
import pytest
from PySide6.QtGui import QAccessible

from mnist_desktop.lab.tensors import describe
from mnist_desktop.panels.pixels.facts import Facts
from mnist_desktop.ui.badge import Badge


@pytest.mark.parametrize("dtype", [True, False])
def test_rank_shape_and_dtype(qtbot, dtype):
    facts = Facts("the digit", dtype)
    qtbot.addWidget(facts)
    facts.show_facts(describe(np.zeros((6, 3), np.float32)))
    facts.show()
    shown = [badge.text() for badge in facts.findChildren(Badge) if badge.isVisible()]
    assert shown == ["rank 2", "[6, 3]", "float32"][: 3 if dtype else 2]
    spoken = QAccessible.queryAccessibleInterface(facts.findChildren(Badge)[1])
    assert spoken.text(QAccessible.Text.Name) == "Shape of the digit: [6, 3]"
