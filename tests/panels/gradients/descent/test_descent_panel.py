import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop import translation
from mnist_desktop.panels.gradients.descent.descent_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, session):
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    return panel


def facts(panel, *names):
    return tuple(panel.session.facts.get(f"descent.{name}") for name in names)


def test_it_begins_where_the_book_does(panel):
    assert facts(panel, "x", "lr", "regime", "steps", "taken", "diverged") == (3.0, 0.1, "good", 26, 0, False)


def test_the_loss_diverges_and_it_is_noted(panel):
    QTest.mouseClick(panel.plots.plots[3], LEFT)
    for _ in range(9):
        QTest.mouseClick(panel.step.step, LEFT)
    assert facts(panel, "regime", "steps", "taken", "diverged") == ("diverges", -1, 9, True)


def test_the_minimum_is_noted(panel):
    panel.walk.put(0.004)
    assert facts(panel, "at_minimum", "steps") == (True, 0)


def test_the_secant_shows_its_run(panel):
    segment = panel.lines.findChildren(type(panel.lines.children()[-1]))[-1]
    QTest.mouseClick(segment, LEFT)
    assert panel.walk.shown == "secant" and panel.run.isVisible()
    QTest.keyClick(panel.run, Qt.Key.Key_Home)
    assert facts(panel, "shown", "run") == ("secant", 0.01)
    assert "+6.01" in panel._secant.accessibleDescription()


def test_out_of_sight_it_does_not_run(panel):
    panel.walk.run()
    panel.hide()
    assert not panel.walk.running


def test_a_panel_that_another_language_ends_can_hear_of_a_change_once_more(panel):
    before = translation.language()
    translation.use("de")
    try:
        panel.walk.show_line("secant")
        assert panel.lines.current == "secant"
    finally:
        translation.use(before)
