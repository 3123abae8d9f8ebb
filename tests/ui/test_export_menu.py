from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from mnist_desktop.ui.confusion_view import ConfusionView
from mnist_desktop.ui.export_menu import ExportMenu
from mnist_desktop.ui.histogram import Histogram

MARGINS = QSize(16, 16)


@pytest.fixture
def view(qtbot):
    view = ConfusionView("confusion")
    view.setAccessibleName("Said / is: “all”")
    qtbot.addWidget(view)
    view.set_counts(np.array([[5, 1], [2, 4]]), (3, 7))
    view.resize(200, 160)
    view.show()
    view.menu = ExportMenu(view)
    return view


def chosen(view, file):
    dialog = view.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    name = dialog.selectedFiles()[0]
    dialog.reject()
    return name


def test_what_has_numbers_offers_a_table(view, qtbot):
    words = [action.text() for action in view.menu.actions()]
    assert words == ["Copy picture", "Save picture…", "Copy as table", "Save as table…"]
    plain = Histogram("Values", ["0", "1"])
    qtbot.addWidget(plain)
    assert [action.text() for action in ExportMenu(plain).actions()] == words[:2]


def test_picture_and_table_are_copied(view):
    view.menu.copy_picture()
    assert QGuiApplication.clipboard().image().size() == (view.size() + MARGINS) * 2
    view.menu.copy_table()
    assert QGuiApplication.clipboard().text() == "\t3\t7\n3\t5\t1\n7\t2\t4"
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_a_picture_is_saved_as_what_its_name_says(view, tmp_path, suffix):
    view.menu.ask_picture()
    name = chosen(view, tmp_path / f"a.{suffix}")
    assert name.endswith("said is all.png")  # nothing that a file system refuses
    content = (tmp_path / f"a.{suffix}").read_bytes()
    assert (
        b"<svg" in content
        if suffix == "svg"
        else QImage.fromData(content).size() == (view.size() + MARGINS) * 2
    )


def test_a_table_is_saved(view, tmp_path):
    view.menu.ask_table()
    assert chosen(view, tmp_path / "a.csv").endswith(".csv")
    assert (tmp_path / "a.csv").read_text() == ",3,7\n3,5,1\n7,2,4\n"


def test_what_cannot_be_written_is_said(view, tmp_path, qtbot):
    with qtbot.waitSignal(view.menu.failed) as signal:
        view.menu.ask_picture()
        chosen(view, tmp_path / "no" / "a.png")
    assert "a.png cannot be written" in signal.args[0]
