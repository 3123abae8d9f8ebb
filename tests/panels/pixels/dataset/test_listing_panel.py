"""The list of files: what is listed, printed and taken."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QRadioButton, QSpinBox

from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.panels.pixels.dataset.listing_panel import ListingPanel
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.sample_sheet import SampleSheet

LEFT = Qt.MouseButton.LeftButton
LABELS = np.array([7, 1, 3, 3], np.uint8)


@pytest.fixture
def panel(with_data, show):
    return show(ListingPanel(with_data), 752, 320)


def line(panel):
    return panel.findChild(Paragraph).text().replace("\u200b", "")


def test_lists_the_task_s_first_digit(panel, session):
    assert line(panel) == "(#2) ['train/3/2','train/3/3']"
    assert panel._card.accessibleName() == "(path/'train'/'3').ls()"
    facts = [session.facts.get(f"dataset.{name}") for name in ("split", "digit", "count")]
    assert facts == ["train", 3, 2]


def test_split_and_digit_are_chosen(panel, session):
    valid = next(button for button in panel.findChildren(QRadioButton) if button.text() == "valid")
    QTest.mouseClick(valid, LEFT)
    panel.findChild(QComboBox).setFocus()
    QTest.keyClick(panel.findChild(QComboBox), Qt.Key.Key_Home)
    assert line(panel) == "(#4) ['valid/7/0','valid/1/1','valid/3/2','valid/3/3']"
    assert session.facts.get("dataset.digit") == -1


def test_files_are_printed_as_paths(panel, session):
    names = tuple(f"train/{label}/{i}.png" for i, label in enumerate(LABELS))
    split = DigitSplit(np.zeros((4, 28, 28), np.uint8), LABELS.copy(), names)
    session.library.use(DigitDataset(split, split, Provenance("folders", "Dots")))
    assert line(panel) == "(#2) [Path('train/3/2.png'),Path('train/3/3.png')]"
    QTest.mouseClick(panel.findChild(SampleSheet).viewport(), LEFT, pos=QPoint(15, 15))
    assert session.digit.title == "train/3/2.png"


def test_a_click_takes_an_image(panel, session):
    QTest.mouseClick(panel.findChild(SampleSheet).viewport(), LEFT, pos=QPoint(30 + 15, 15))
    assert (session.digit.title, session.digit.label) == ("train/3/3", 3)
    assert session.digit.image[10, 10] == 31
    assert panel.findChild(QSpinBox).value() == 1
    assert (session.facts.get("dataset.taken"), session.facts.get("dataset.label")) == ("train/3/3", 3)


def test_an_index_takes_an_image(panel, session):
    index = panel.findChild(QSpinBox)
    index.setFocus()
    QTest.keyClick(index, Qt.Key.Key_Up)
    assert session.digit.title == "train/3/3"
    assert panel.findChild(SampleSheet).current == 1
    QTest.keyClick(index, Qt.Key.Key_Up)
    assert index.value() == 1, "there are two"


def test_a_digit_that_is_missing_is_an_empty_list(panel):
    panel.findChild(QComboBox).setCurrentIndex(1)
    assert line(panel) == "(#0) []"
    assert not panel.findChild(QSpinBox).isEnabled()
    assert "no such image" in panel.findChild(QSpinBox).toolTip()
