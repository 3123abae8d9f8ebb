from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from mnist_desktop.panels.guide.files import GuideFiles


@pytest.fixture
def files(qtbot, guide, ready):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    files = GuideFiles(ready, owner)
    files.owner = owner
    return files


def choose(files, name, path):
    """Choose a file or folder in the dialog that is open."""
    dialog = files.owner.findChild(QFileDialog, name)
    proposed = dialog.selectedFiles()
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    return proposed


def test_the_open_lesson_goes_onto_paper(qtbot, files, guide, tmp_path):
    guide.open("step")
    with qtbot.waitSignal(files.saved, timeout=30_000) as signal:
        files.ask_pdf()
        assert choose(files, "lessonPdfFile", tmp_path / "a.pdf")[0].endswith("02-step.pdf")
    assert signal.args == ["a.pdf"] and (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_a_place_that_cannot_be_written_is_told(qtbot, files, ready, tmp_path):
    files.ask_pdf()
    choose(files, "lessonPdfFile", tmp_path / "none" / "a.pdf")
    qtbot.waitUntil(lambda: bool(ready.failures), timeout=30_000)
    assert "cannot be written" in ready.failures[0].what


def test_a_folder_is_taken_in(qtbot, files, guide, tmp_path):
    with qtbot.waitSignal(files.added):
        files.ask_pack()
        choose(files, "lessonPackFolder", tmp_path)
    assert guide.packs[0].folder == tmp_path and "no lesson" in guide.packs[0].faults[0]
