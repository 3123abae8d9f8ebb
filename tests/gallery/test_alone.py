from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from mnist_desktop.gallery import alone
from mnist_desktop.gallery.__main__ import SAMPLES
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


def test_it_has_a_digit_and_a_run(qtbot, small_digits):
    shown = alone.Alone("pixels", small_digits)
    shown.show()
    qtbot.waitUntil(lambda: shown.ready, timeout=30_000)
    assert shown.session.digit.label == 3 and shown.session.cursor == 10
    shown.close()
    shown.deleteLater()
