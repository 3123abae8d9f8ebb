from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton

from mnist_desktop.panels.ideal.broadcasting.broadcasting_panel import PANEL
from mnist_desktop.ui.code_lines import CodeLines
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def panel(ready, qtbot):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_ready, timeout=30_000)
    return panel


def type_into(panel, name, text):
    field = panel.findChild(QLineEdit, f"broadcasting-{name}")
    field.selectAll()
    QTest.keyClicks(field, text)


def test_the_book_s_subtraction_comes_first(panel, ready):
    facts = {
        name: ready.facts.get(f"broadcasting.{name}")
        for name in ("result", "fits", "stretched", "held", "copied")
    }
    assert facts == {
        "result": "[1010, 28, 28]",
        "fits": True,
        "stretched": 1,
        "held": 28 * 28 * 4,
        "copied": 1010 * 28 * 28 * 4,
    }


def test_shapes_that_do_not_fit_are_noted(panel, ready):
    type_into(panel, "right", "[27]")
    assert ready.facts.get("broadcasting.fits") is False and ready.facts.get("broadcasting.result") == ""
    if ready.torch_ready:
        assert any(label.text().startswith("RuntimeError") for label in panel.findChildren(Label))


def test_huge_shapes_take_no_memory(panel, ready):
    type_into(panel, "left", "[1000000, 1, 1000000]")
    type_into(panel, "right", "[1000000, 1]")
    assert ready.facts.get("broadcasting.result") == "[1000000, 1000000, 1000000]"


def test_all_images_are_asked_at_once(panel, ready, qtbot):
    told = [code.accessibleDescription() for code in panel.findChildren(CodeLines)]
    assert any(text.endswith(f"→ {ready.facts.get('broadcasting.vote'):.4f}") for text in told)
    before = ready.facts.get("broadcasting.vote")
    assert before == pytest.approx(2 / 3)  # one of the three 3s looks like a 7
    QTest.mouseClick(panel.findChild(QRadioButton, "broadcasting-digit-7"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ready.facts.get("broadcasting.vote") == 1, timeout=30_000)


def test_a_cell_puts_its_image_on_the_canvas(panel, ready):
    sheet = panel.findChild(TensorImage, "broadcasting-vote")
    sheet.setFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert ready.digit.title == f"valid/3/{ready.data.valid.indices(3)[1]}"


def test_before_there_are_digits_it_says_what_is_awaited(session, qtbot):
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.is_ready
    assert any("being made" in label.text() for label in panel.findChildren(Label))
