from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QSlider

from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.pixels.xray.xray_panel import PANEL
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.stage_picture import StagePicture
from mnist_desktop.ui.sweep_map import SweepMap
from mnist_desktop.ui.table import Table


@pytest.fixture
def panel(drawn, qtbot, settled):
    panel = PANEL.build(drawn)
    qtbot.addWidget(panel)
    panel.resize(752, 700)
    panel.show()
    settled(drawn)
    return panel


def words(panel) -> str:
    return " | ".join(label.text() for label in panel.findChildren(Label) if label.isVisible())


def press(panel, kind, name):
    QTest.mouseClick(panel.findChild(kind, name), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def image(panel):
    return panel.findChild(StagePicture, "xray-image")._array


def test_every_stage_is_shown_with_its_shape(panel, drawn):
    text = words(panel)
    digit = drawn.digit
    assert "[280, 280], to 255" in text and "[28, 28]" in text
    assert str(list(digit.drawn.crop.shape)) in text and str(list(digit.drawn.fitted.shape)) in text
    assert (image(panel) == digit.image).all()
    assert drawn.facts.get("xray.skipped") == "" and drawn.facts.get("xray.pen") == 2.0


def test_a_stage_can_be_left_out_while_every_other_place_keeps_the_recipe(panel, drawn, settled):
    before = drawn.digit
    press(panel, QCheckBox, "xray-fit-switch")
    settled(drawn)
    assert drawn.facts.get("xray.skipped") == "fit"
    assert (image(panel) != before.image).any() and drawn.digit is before
    press(panel, QPushButton, "xray-whole")
    settled(drawn)
    assert (image(panel) == before.image).all() and drawn.facts.get("xray.skipped") == ""


def test_a_row_of_the_table_goes_on_the_bench(panel, drawn, settled):
    table = panel.findChild(Table, "xray-effects")
    table.choose("shrunk")
    settled(drawn)
    assert drawn.facts.get("xray.skipped") == "crop and fit and centre"
    assert not panel.findChild(QCheckBox, "xray-crop-switch").isChecked()
    assert "first attempt" in words(panel)


def test_bare_paper_is_explained_by_the_ideals_own_ink(panel, drawn, settled):
    panel.findChild(Table, "xray-effects").choose("empty")
    three, seven = (float(drawn.ideals[d].mean()) for d in (3, 7))
    assert f"{three:.4f} for the 3" in words(panel) and f"{seven:.4f} for the 7" in words(panel)
    nearest = 3 if three < seven else 7
    assert f"nothing is “a {nearest}”" in words(panel)
    assert drawn.facts.get("xray.empty_nearest") == nearest
    drawn.set_digit(Digit.blank())
    settled(drawn)
    assert f"so nothing would be “a {nearest}”" in words(panel)
    assert not panel.findChild(SweepMap).isVisible()


def test_a_click_on_the_map_shifts_the_digit(panel, drawn, settled):
    sweep = panel.findChild(SweepMap, "xray-sweep")
    cell = sweep._cells().cell(6 - 4, 6 + 1).center().toPoint()
    QTest.mouseClick(sweep, Qt.MouseButton.LeftButton, pos=cell)
    settled(drawn)
    assert (drawn.facts.get("xray.shift_rows"), drawn.facts.get("xray.shift_columns")) == (-4, 1)
    assert (image(panel)[: 28 - 4, 1:] == drawn.digit.image[4:, :-1]).all()
    assert "-4 down, +1 right" in words(panel)


def test_the_pen_draws_the_same_strokes_again(panel, drawn, settled):
    ink = float(image(panel).mean())
    panel.findChild(QSlider, "xray-pen").setValue(40)
    settled(drawn)
    assert drawn.facts.get("xray.pen") == 4.0
    assert float(image(panel).mean()) > ink * 1.3


def test_a_sample_has_no_pen_and_says_why(panel, drawn, settled):
    drawn.take_sample(int(drawn.data.valid.indices(3)[0]), "valid")
    settled(drawn)
    slider = panel.findChild(QSlider, "xray-pen")
    assert not slider.isEnabled() and "Only a drawing has strokes" in slider.toolTip()
    assert drawn.facts.get("xray.pen") == -1.0 and "no strokes" in words(panel)


def test_the_pixel_under_the_pointer_says_its_number(panel, drawn):
    picture = panel.findChild(StagePicture, "xray-image")
    area, scale = picture._area()
    QTest.mouseMove(picture, (area.topLeft() + QPoint(14, 14) * scale).toPoint() + QPoint(1, 1))
    assert f"[14, 14] = {drawn.digit.image[14, 14]}" in words(panel)


def test_deviations_are_measured_when_asked(panel, drawn, settled):
    assert not panel.findChild(Table, "xray-costs").isVisible()
    press(panel, QPushButton, "xray-measure")
    settled(drawn)
    table = panel.findChild(Table, "xray-costs")
    assert table.isVisible() and "2 px down" in table.as_text()
    count = sum(len(drawn.data.valid.indices(d)) for d in (3, 7))
    assert drawn.facts.get("xray.measured") == count and f"{count:,} validation digits" in words(panel)


def test_hidden_it_asks_nothing(panel, drawn, settled, monkeypatch):
    panel.hide()
    asked = []
    monkeypatch.setattr(panel._newest, "ask", asked.append)
    drawn.take_sample(3)
    settled(drawn)
    assert not asked
    panel.show()
    assert len(asked) == 1
