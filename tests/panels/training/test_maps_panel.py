from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.training.maps_panel import MapsPanel
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.numerals import signed


@pytest.fixture
def panel(qtbot, ready):
    panel = MapsPanel(ready)
    qtbot.addWidget(panel)
    panel.resize(760, 260)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def shown(card):
    return card.mosaic._maps


def test_the_maps_are_the_tensors_of_the_step_under_the_cursor(qtbot, panel, ready, settled):
    for _ in range(3):
        ready.step()
    ready.seek(2)
    settled(ready)
    weights = ready.record.param("weights")
    assert np.array_equal(shown(panel._weights)[0].ravel(), weights.value.ravel())
    assert np.array_equal(shown(panel._gradient)[0].ravel(), weights.grad.ravel())
    assert np.array_equal(
        shown(panel._update)[0], -shown(panel._gradient)[0] * np.float32(ready.record.hyper.lr)
    )


@pytest.mark.parametrize(("model", "task", "count"), [
    ("linear", Task(ALL_TEN), 10), ("simple_net", Task(), 30), ("small_cnn", Task(), 16),
])  # fmt: skip
def test_hidden_units_and_filters_are_shown_where_the_model_has_them(
    qtbot, panel, ready, settled, model, task, count
):
    ready.configure(model=model, task=task)
    settled(ready)
    qtbot.waitUntil(lambda: len(shown(panel._weights)) == count)
    QTest.mouseClick(
        panel._weights.mosaic, Qt.MouseButton.LeftButton, pos=panel._weights.mosaic._box(5).center().toPoint()
    )
    assert panel._gradient.mosaic.index == panel._update.mosaic.index == 5


def test_a_locked_scale_stays(qtbot, panel, ready, settled):
    ready.step()
    settled(ready)
    scale = panel._weights.mosaic._m
    QTest.mouseClick(panel.findChild(IconButton, "weightsLock"), Qt.MouseButton.LeftButton)
    ready.set_hyper(lr=50.0)
    for _ in range(3):
        ready.step()
    settled(ready)
    assert panel._weights.mosaic._m == scale
    QTest.mouseClick(panel.findChild(IconButton, "weightsLock"), Qt.MouseButton.LeftButton)
    ready.step()
    settled(ready)
    qtbot.waitUntil(lambda: panel._weights.mosaic._m > scale)


def test_a_step_of_the_old_task_is_still_shown_after_another_was_chosen(qtbot, panel, ready, settled):
    ready.step()
    settled(ready)
    ready.configure(task=Task(ALL_TEN))  # the worker has not heard of it yet
    panel.refresh(panel.shows)
    assert shown(panel._weights).shape == (1, 28, 28)
    settled(ready)
    qtbot.waitUntil(lambda: shown(panel._weights).shape == (10, 28, 28))


def test_a_pressed_pixel_is_marked_in_all_maps_with_its_three_numbers(qtbot, panel, ready, settled):
    ready.step()
    settled(ready)
    mosaic = panel._gradient.mosaic
    QTest.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=mosaic.cell_rect(0, 14, 12).center().toPoint())
    assert ready.picked.weight == (0, 14, 12)
    qtbot.waitUntil(lambda: panel._weights._picked.text().startswith("w[404, 0] "))
    weights = ready.record.param("weights")
    texts = [card._picked.text() for card in panel._cards]
    values = [float(a[404, 0]) for a in (weights.value, weights.grad, weights.update)]
    assert [text.rpartition(" ")[2] for text in texts] == [signed(value) for value in values]
    assert all(card.mosaic._mark == (0, 14, 12) for card in panel._cards)


def test_the_pixel_is_looked_at_closely_by_button_or_double_click(qtbot, panel, ready, settled):
    ready.step()
    settled(ready)
    links = []
    panel.link_activated.connect(links.append)
    QTest.mouseClick(panel.findChild(IconButton, "lookCloser"), Qt.MouseButton.LeftButton)
    mosaic = panel._weights.mosaic
    QTest.mouseDClick(mosaic, Qt.MouseButton.LeftButton, pos=mosaic.cell_rect(0, 14, 12).center().toPoint())
    assert links == ["show:training.oneweight"] * 2


def test_before_backward_the_pixel_has_a_weight_only(qtbot, panel, ready, settled):
    settled(ready)
    assert panel._weights._picked.text().startswith("w[377, 0]") and panel._gradient._picked.text() == ""


def test_a_wrong_sign_is_written_as_it_is_but_not_in_a_riddle(panel, ready, settled):
    ready.set_hyper(wrong_sign=True)
    ready.step()
    settled(ready)
    assert panel._update.accessibleName() == "+ lr × gradient"
    assert panel._update._picked.text().startswith("+ lr × grad")
    ready.riddle._draw = lambda names: "wrong_sign"
    ready.riddle.begin()
    ready.step()
    settled(ready)
    param = ready.record.param("weights")
    assert panel._update.accessibleName() == "− lr × gradient"
    assert np.array_equal(
        param.update, np.float32(ready.record.hyper.lr) * param.grad
    )  # the numbers do not lie
