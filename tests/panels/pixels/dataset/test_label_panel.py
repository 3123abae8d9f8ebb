"""The label is the folder's name."""

import numpy as np

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.records import frozen
from mnist_desktop.panels.pixels.dataset.label_panel import LabelPanel
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.readout import Readout


def words(panel):
    return [label.text() for label in panel.findChildren(Label)]


def test_marks_the_folder(session, show):
    panel = show(LabelPanel(session), 300, 260)
    said = words(panel)
    assert {"train/", "3", "/10000"} <= set(said)
    assert any(text.startswith("Label 3") for text in said)


def test_a_drawing_lies_in_no_folder(session, show):
    panel = show(LabelPanel(session), 300, 260)
    session.set_digit(Digit(frozen(np.ones((28, 28), np.uint8)), "drawing"))
    assert any("in no folder" in text for text in words(panel))


def test_counts_the_folders_of_the_task(with_data, show):
    panel = show(LabelPanel(with_data), 300, 260)
    said = panel.findChild(Readout).accessibleDescription()
    assert said == "train/3 2, train/7 1, valid/3 2, valid/7 1"
