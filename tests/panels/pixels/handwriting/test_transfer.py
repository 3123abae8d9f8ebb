from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from mnist_desktop.lab.digits import folders


@pytest.fixture
def transfer(panel):
    return panel._transfer


def test_the_export_is_a_tree_of_pictures_and_comes_back_without_doubles(
    transfer, ready, draw, settled, tmp_path, words
):
    ready.handwriting.ask_for((3, 7), 3)
    draw(6)
    transfer.send_out(str(tmp_path / "out"))
    settled(ready)
    assert "Exported: 6 new pictures." in words()
    assert len(folders.load(tmp_path / "out").train) == 4
    transfer.bring_in(str(tmp_path / "out"))
    settled(ready)
    assert "Imported: 0 new, 6 known already, by me." in words()


@pytest.mark.parametrize("ask", ["choose_import", "choose_export"])
def test_a_folder_is_asked_for(transfer, panel, ask, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda self: opened.append(self))
    getattr(transfer, ask)()
    (dialog,) = opened
    assert dialog.parent() is panel and dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.deleteLater()


def test_what_cannot_be_imported_is_said(transfer, ready, settled, tmp_path):
    transfer.bring_in(str(tmp_path / "nowhere"))
    settled(ready)
    assert "There is no folder" in ready.failures[-1].what
