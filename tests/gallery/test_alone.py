from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from mnist_desktop import translation
from mnist_desktop.gallery import alone
from mnist_desktop.gallery.__main__ import SAMPLES
from mnist_desktop.panels.panel import Panel
from mnist_desktop.ui.theme import theme


def test_every_panel_and_page_has_a_name_of_its_own():
    names = [*alone.panels(), *SAMPLES]
    twice = {name for name in names if names.count(name) > 1}
    assert twice <= {"timeline"}  # the widget, and the panel that holds it


@pytest.mark.parametrize("name", ["descent", "maps", "code-panel", "results"])
def test_a_panel_runs_alone_in_both_themes(qapp, small_digits, tmp_path, name):
    if name == "code-panel":
        name = alone.panels_of("code")[0].id
    light, dark = (QImage(str(path)) for path in alone.save_alone(name, small_digits, tmp_path))
    assert light.size() == dark.size() and light != dark
    assert theme().mode == "light"


@pytest.mark.parametrize(("name", "wide"), [("pixels-slice", 259), ("data-seen", 248), ("colour", 752)])
def test_a_panel_has_the_room_that_it_has_in_the_window(qtbot, small_digits, name, wide):
    shown = alone.Alone(name, small_digits)
    shown.show()
    panel = shown.findChild(Panel)
    qtbot.waitUntil(lambda: panel.width() == wide)
    assert panel.height() < shown.height() - 20
    shown.close()
    shown.deleteLater()


def test_lessons_alone_speak_the_language_of_the_window(qtbot, small_digits):
    translation.use("de")
    shown = alone.Alone("guide", small_digits)
    assert shown.session.guide.lesson.title == "Woher die Ziffern kommen"
    shown.close()
    shown.deleteLater()


def test_what_the_baseline_gets_wrong_is_there_alone(qtbot, small_digits):
    shown = alone.Alone("wrong", small_digits)
    shown.show()
    qtbot.waitUntil(lambda: shown.ready, timeout=30_000)
    assert shown.session.comparison.baseline is not None
    shown.close()
    shown.deleteLater()


def test_it_has_a_digit_and_a_run(qtbot, small_digits):
    shown = alone.Alone("pixels", small_digits)
    shown.show()
    qtbot.waitUntil(lambda: shown.ready, timeout=30_000)
    assert shown.session.digit.label == 3 and shown.session.cursor == 10
    shown.close()
    shown.deleteLater()
