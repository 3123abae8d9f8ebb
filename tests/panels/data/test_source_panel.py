"""The line that says which digits are used."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from mnist_desktop.panels.data.source_panel import SourcePanel
from mnist_desktop.session import Topic


@pytest.fixture
def panel(qtbot, session):
    panel = SourcePanel(session)
    qtbot.addWidget(panel)
    panel.resize(240, 32)
    panel.show()
    return panel


def button(panel: SourcePanel) -> QPushButton:
    return panel.findChild(QPushButton, "digits-source")


def test_it_always_says_which_digits_and_how_many(panel, session, digits):
    assert button(panel).accessibleName() == "Digits in use: No digits"
    session.library.use(digits)
    assert button(panel).text().strip() == "Bars · 40 + 20"
    assert "made for a test" in button(panel).toolTip()


def test_a_long_name_is_cut_and_said_whole(panel, session, digits):
    from dataclasses import replace

    name = "The handwriting of a whole school, collected in November"
    session.library.use(replace(digits, provenance=replace(digits.provenance, title=name)))
    assert "…" in button(panel).text() and name in button(panel).accessibleName()
    assert button(panel).width() == 240


def test_the_menu_offers_every_source(panel):
    words = [action.text() for action in button(panel).menu().actions() if action.text()]
    assert words == [
        "Generated digits",
        "MNIST from a folder…",
        "Download MNIST…",
        "My handwriting",
        "Folder of pictures…",
        "Add drawn strokes",
    ]


def test_strokes_are_added_once(panel, session, digits, qtbot):
    action = button(panel).menu().actions()[-1]
    assert action.text() == "Add drawn strokes" and not action.isEnabled()
    session.library.use(digits)
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: session.library.data is not digits and not session.library.work, timeout=30_000)
    data = session.library.data
    assert data.provenance.has_strokes and data.valid is digits.valid
    assert len(data.train) == 50 and not action.isEnabled()
    assert "Bars and drawn strokes" in button(panel).accessibleName()


def test_a_folder_of_pictures_is_used(panel, session, qtbot, tmp_path):
    for split in ("train", "valid"):
        for digit in (3, 7):
            folder = tmp_path / "mine" / split / str(digit)
            folder.mkdir(parents=True)
            image = np.zeros((28, 28), np.uint8)
            image[4:24, digit : digit + 4] = 255
            Image.fromarray(image).save(folder / "1.png")
    panel.choose_pictures()
    dialog = panel.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine"))
    dialog.reject()
    qtbot.waitUntil(lambda: session.data is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not session.library.work, timeout=10_000)
    assert button(panel).text().strip() == "mine · 2 + 2"


def test_work_is_shown_and_can_be_cancelled(panel, session, qtbot):
    go, stopped = Event(), []

    def work(progress, cancelled):
        progress(0.42)
        while not cancelled():
            go.wait(0.01)
        stopped.append(True)

    session.library.load("Downloading MNIST", work)
    shown = panel.findChild(QWidget, "digits-work")
    qtbot.waitUntil(lambda: shown.accessibleDescription() == "42\xa0%", timeout=5000)
    assert shown.isVisible() and shown.accessibleName() == "Downloading MNIST"
    QTest.mouseClick(panel.findChild(QWidget, "digits-cancel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.library.work, timeout=5000)
    assert stopped and button(panel).isVisible()


def test_nothing_is_downloaded_without_a_yes(panel, session, monkeypatch):
    asked = []
    monkeypatch.setattr(session.library, "download_mnist", lambda: asked.append(True))
    for role, expected in (
        (QMessageBox.ButtonRole.RejectRole, []),
        (QMessageBox.ButtonRole.AcceptRole, [True]),
    ):
        panel.ask_to_download()
        box = [b for b in panel.findChildren(QMessageBox) if b.isVisible()][-1]
        chosen = next(b for b in box.buttons() if box.buttonRole(b) == role)
        QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        assert asked == expected


def test_a_folder_without_digits_is_said(panel, session, qtbot, tmp_path):
    with qtbot.waitSignal(session.failed, timeout=5000) as caught:
        panel.use_folder(str(tmp_path))
    assert caught.args[0].what and caught.args[0].hint
    qtbot.waitUntil(lambda: not session.library.work, timeout=5000)
    assert session.data is None
    assert Topic.WORK in panel.shows and Path(tmp_path).is_dir()
