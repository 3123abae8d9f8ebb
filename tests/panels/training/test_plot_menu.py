"""The context menu of a plot, opened and used as people do."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit

from mnist_desktop.panels.training.plot_menu import PlotMenu
from mnist_desktop.ui.curve_plot import CurvePlot

KEYBOARD, MOUSE = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse
PLACE = QPoint(100, 80)


pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", extend=True
)  # popups are raised offscreen


@pytest.fixture
def make(qtbot, session):
    plots = []

    def made(logarithmic):
        plot = CurvePlot("Loss", "lossPlot", {"train": "training", "valid": "validation"})
        plots.append(plot)
        qtbot.addWidget(plot)
        plot.resize(420, 200)
        plot.set_curve("train", np.array([1.0, 0.1, 0.01], np.float32))
        plot.set_points("valid", np.array([0, 3]), np.array([0.5, 0.25]))
        plot.menu = PlotMenu(plot, session, logarithmic)
        plot.show()
        plot.setFocus()
        return plot

    yield made
    for plot in plots:
        plot.menu.close()


@pytest.fixture
def plot(make):
    return make(logarithmic=True)


def ask(widget, reason, place=PLACE):
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def choose(plot, text):
    """Open the menu by key, walk to an entry and press Return."""
    QTest.keyClick(plot, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert plot.menu.isVisible()
    for _ in plot.menu.actions():
        QTest.keyClick(plot.menu, Qt.Key.Key_Down)
        if plot.menu.activeAction().text() == text:
            QTest.keyClick(plot.menu, Qt.Key.Key_Return)
            return
    raise AssertionError(f"no {text}")


def test_it_opens_where_the_right_button_was_pressed(plot):
    ask(plot._surface.viewport(), MOUSE)
    assert plot.menu.isVisible()
    assert plot.menu.pos() == plot._surface.viewport().mapToGlobal(PLACE)
    assert [action.text() for action in plot.menu.actions() if not action.isSeparator()] == [
        "Copy picture",
        "Save picture…",
        "Copy as table",
        "Save as table…",
        "Logarithmic scale",
        "Show all steps",
    ]


def test_it_opens_by_the_menu_key_and_by_shift_f10_once(plot):
    ask(plot, KEYBOARD)
    assert plot.menu.isVisible()
    plot.menu.close()
    QTest.keyClick(plot, Qt.Key.Key_F10)
    assert not plot.menu.isVisible()
    QTest.keyClick(plot, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    place = plot.menu.pos()
    ask(plot, MOUSE, QPoint(0, 0))
    assert plot.menu.isVisible() and plot.menu.pos() == place


def test_the_picture_is_copied(plot):
    choose(plot, "Copy picture")
    assert QGuiApplication.clipboard().image().size() == plot._surface.size() * 2
    QGuiApplication.clipboard().clear()


def test_the_table_is_copied_with_headings_and_gaps(plot):
    choose(plot, "Copy as table")
    assert QGuiApplication.clipboard().text().split("\n") == [
        "step\ttraining\tvalidation",
        "0\t\t0.5",
        "1\t1\t",
        "2\t0.100000001\t",
        "3\t0.00999999978\t0.25",
    ]
    QGuiApplication.clipboard().clear()


def test_logarithms_are_switched_on_and_off(plot):
    def least():
        plot.picture()
        return plot._surface.viewRange()[1][0]

    plain = least()
    choose(plot, "Logarithmic scale")
    assert least() < -2 < plain
    choose(plot, "Logarithmic scale")
    assert least() == plain


def test_an_accuracy_has_no_logarithms(make):
    menu = make(logarithmic=False).menu
    assert "Logarithmic scale" not in [action.text() for action in menu.actions()]


def test_all_steps_are_shown_again(plot):
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.view_range() != (0, 50)
    choose(plot, "Show all steps")
    assert plot.view_range() == (0, 50)


def save_as(plot, path):
    """Type a name into the dialog and press its button."""
    choose(plot, "Save picture…")
    dialog = plot.findChild(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    buttons = dialog.findChild(QDialogButtonBox)
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    return dialog


@pytest.mark.parametrize(("name", "written"), [("a.png", "a.png"), ("a.svg", "a.svg"), ("a", "a.png")])
def test_the_picture_is_saved_as_what_its_name_says(plot, session, tmp_path, name, written):
    save_as(plot, tmp_path / name)
    assert [file.name for file in tmp_path.iterdir()] == [written] and session.failures == []
    if written.endswith("svg"):
        assert b"<svg" in (tmp_path / written).read_bytes()
    else:
        assert QImage(str(tmp_path / written)).size() == plot._surface.size() * 2


def test_the_kind_that_is_chosen_ends_a_name_without_an_end(plot, tmp_path):
    choose(plot, "Save picture…")
    dialog = plot.findChild(QFileDialog)
    dialog.filterSelected.emit("Drawing (*.svg)")
    assert dialog.defaultSuffix() == "svg"
    dialog.filterSelected.emit("Picture (*.png)")
    assert dialog.defaultSuffix() == "png"
    dialog.reject()


def test_what_cannot_be_saved_is_said(plot, session, tmp_path):
    plot.menu._save_picture(str(tmp_path / "nowhere" / "loss.png"))
    (failure,) = session.failures
    assert "loss.png cannot be written" in failure.what and "another folder" in failure.hint


def test_every_step_of_every_branch_is_saved_as_a_table(qtbot, ready, settled, tmp_path):
    plot = CurvePlot("Loss", "lossPlot", {"train": "training"})
    qtbot.addWidget(plot)
    menu = PlotMenu(plot, ready, logarithmic=True)
    ready.run(6)
    qtbot.waitUntil(lambda: ready.cursor == 6, timeout=30_000)
    ready.seek(2)
    ready.set_hyper(lr=0.25)
    ready.step()
    settled(ready)
    menu.ask_table()
    dialog = plot.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("loss.csv")
    dialog.fileSelected.emit(str(tmp_path / "loss.csv"))
    dialog.reject()
    qtbot.waitUntil(lambda: ready.facts.get("training.table") == "loss.csv", timeout=30_000)
    rows = list(csv.DictReader((tmp_path / "loss.csv").read_text().splitlines()))
    steps = {branch: [row["step"] for row in rows if row["branch"] == branch] for branch in "01"}
    assert steps == {"0": list("0123456"), "1": list("0123")}
    ours = [float(row["loss"]) for row in rows if row["branch"] == "1" and row["loss"]]
    assert np.array_equal(np.array(ours, np.float32), ready.curves[0].losses)
