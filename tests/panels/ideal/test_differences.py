from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.drawing import as_drawn
from mnist_desktop.panels.ideal.difference_maps import DifferenceMaps
from mnist_desktop.panels.ideal.differences import PANEL, DifferencesPanel
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def panel(ready, qtbot):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(652, 360)
    panel.show()
    return panel


def told(panel: DifferencesPanel) -> str:
    return panel.findChild(DifferenceMaps).accessibleDescription()


def head(panel: DifferencesPanel) -> list[str]:
    return [label.text() for label in panel.findChild(Card).findChildren(Label)]


def test_with_nothing_drawn_it_invites_to_draw(panel):
    assert told(panel).startswith("Draw a digit")
    assert "Digit − ideal" in head(panel)


def test_it_shows_the_numbers_of_both_ideals(panel, ready, settled):
    ready.take_sample(18)
    settled(ready)
    rows = []
    for ideal in (3, 7):
        found = ready.comparison.differences(ideal)
        mean = numeral(found.mean, "+.4f")
        rows.append(f"ideal {ideal}: mean {mean}, L1 {found.l1:.4f}, L2 {found.l2:.4f}")
    assert told(panel) == ". ".join(rows)
    assert "train/3/18 − ideal" in head(panel)


def test_a_drawing_is_called_yours(panel, ready, settled):
    ready.set_digit(Digit.of_drawn(as_drawn(ready.data.train.images[18]), "drawing"))
    settled(ready)
    assert "Your drawing − ideal" in head(panel)


def test_it_follows_the_choice_and_the_task(panel, ready, settled):
    ready.take_sample(18)
    settled(ready)
    ready.comparison.compare(8)
    settled(ready)
    assert [part.split(":")[0] for part in told(panel).split(". ")] == ["ideal 3", "ideal 8"]
    ready.comparison.set_task(Task(ALL_TEN))
    settled(ready)
    assert told(panel).startswith(f"ideal {ready.comparison.pair[0]}:")


def test_the_pixel_under_the_pointer_is_worked_out(panel, ready, settled):
    ready.take_sample(18)
    settled(ready)
    image = panel.findChild(TensorImage, "difference-signed-0")
    QTest.mouseMove(image, QPoint(2, 2))
    QTest.mouseMove(image, QPoint(1 + 4 * 9 + 2, 1 + 4 * 10 + 2))
    assert ready.looking.hover == (10, 9)
    found = ready.comparison.differences(3)
    x, m = float(found.digit[10, 9]), float(found.ideal[10, 9])
    signed = f"{x - m:.3f}".replace("-", "−")
    assert f"[10, 9]  {x:.3f} − {m:.3f} = {signed},  ² {(x - m) ** 2:.3f}" in head(panel)


def test_a_pixel_hovered_elsewhere_is_marked_here(panel, ready, settled):
    ready.take_sample(18)
    settled(ready)
    image = panel.findChild(TensorImage, "difference-absolute-1")
    before = image.grab().toImage()
    ready.looking.set_hover((5, 6))
    assert image.grab().toImage() != before
    ready.looking.set_hover(None)
    assert image.grab().toImage() == before
