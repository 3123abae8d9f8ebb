"""On a screen of 1024×700 all of one step is in sight: its stages, maps, batch and curves, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from mnist_desktop import translation
from mnist_desktop.lab import models
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session


@pytest.fixture
def window(qtbot, request, tmp_path, small_digits, settled):
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("language", request.param)
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    window.resize(1024, 700)
    window.show()
    window.session._worker.start()
    window.session.library.use(small_digits)
    qtbot.waitUntil(lambda: window.session.ideals is not None, timeout=30_000)
    window.show_page("training")
    yield window
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("window", list(translation.LANGUAGES), indirect=True)
def test_all_of_one_step_is_in_sight(qtbot, window, settled):
    session, page = window.session, window.centre.page
    for task in (Task((3, 7)), Task(ALL_TEN)):
        for model in models.ALL:
            session.configure(task=task, model=model)
            session.step()
            settled(session)
            qtbot.waitUntil(lambda: all(panel.is_current for panel in page.panels.values()))
            for _ in range(20):  # layouts settle over a few turns
                if (hidden := _out_of_sight(page)) == (0, 0):
                    break
                qtbot.wait(50)
            assert hidden == (0, 0), f"{hidden} px of {model} for {task.digits} are out of sight"


def _out_of_sight(page):
    return page.horizontalScrollBar().maximum(), page.verticalScrollBar().maximum()
