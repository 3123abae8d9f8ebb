from __future__ import annotations

from mnist_desktop.panels.training.inside.origin import Origin


def test_it_says_whether_somebody_asked(qtbot, scheme):
    origin = Origin()
    qtbot.addWidget(origin)
    origin.tell("Row 3 of xb times column 0 of w.")
    assert origin.answer.startswith("Row 3") and origin.accessibleName() == "What happens here"
    origin.tell("1 + 1 = 2", asked=True)
    assert origin.accessibleName() == "Where does this come from?"
    assert origin.accessibleDescription() == "1 + 1 = 2" and not origin.grab().isNull()
