from __future__ import annotations

import pytest

from mnist_desktop.ui.seven_steps import SevenSteps
from mnist_desktop.ui.theme import theme


@pytest.mark.parametrize("width", [240, 900])
def test_the_step_under_way_is_lit(qtbot, scheme, width):
    steps = SevenSteps()
    qtbot.addWidget(steps)
    steps.resize(width, 24)
    steps.show()
    steps.set_lit(4)
    picture = steps.grab().toImage()
    at = [picture.pixelColor(int((i + 0.5) * width / 7), 3).name().upper() for i in range(7)]
    assert at[3] == theme().tokens.accent_soft and at.count(at[3]) == 1
    assert steps.accessibleDescription() == "Step 4 of 7: Gradient"
    steps.set_lit(0)
    assert steps.accessibleDescription() == ""
