from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.records import Stage
from mnist_desktop.panels.training.inside.inside_panel import InsidePanel
from mnist_desktop.session import Topic
from mnist_desktop.ui.tensor_image import TensorImage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, ready):
    panel = InsidePanel(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def press(panel, name):
    QTest.mouseClick(panel.findChild(QAbstractButton, name), LEFT)


def test_before_the_first_batch_it_says_how_to_begin(panel, ready, settled):
    assert "Press Stage" in panel._empty.text() and panel._empty.isVisible()
    assert panel._origin.answer.startswith("A step makes the weights a little better")
    press(panel, "inside-0")
    settled(ready)
    assert ready.record.stage is Stage.BATCH and panel._scene.count == 32


def test_it_follows_stage_by_stage(panel, ready, settled):
    for stage in Stage:
        ready.next_stage()
        settled(ready)
        assert ready.facts.get("inside.stage") == stage.value
        assert panel._origin.answer == panel._view().story(panel._scene)
        assert panel._code.accessibleDescription()


def test_a_finished_step_can_be_looked_at_stage_by_stage_with_the_weights_it_met(panel, ready, settled):
    for _ in range(3):
        ready.step()
    settled(ready)
    record = ready.record
    press(panel, "inside-1")
    assert panel._card.accessibleName() == "Predict" and ready.record is record
    w = panel.findChild(TensorImage, "predictMaps-w")._array
    assert np.array_equal(w.ravel(), record.param("weights").before.ravel())
    assert ready.facts.get("inside.stage") == "predict"


def test_a_later_stage_is_run_on_to(panel, ready, settled):
    ready.next_stage()
    settled(ready)
    press(panel, "inside-3")
    settled(ready)
    assert ready.record.stage is Stage.BACKWARD and panel._card.accessibleName() == "Backward"


def test_an_image_and_a_number_can_be_chosen(qtbot, panel, ready, settled):
    ready.step()
    settled(ready)
    press(panel, "inside-1")
    grid = panel._images._grid
    QTest.mouseClick(grid, LEFT, pos=grid._place(4).center().toPoint())
    chosen = panel._images.positions[4]
    assert panel._scene.position == chosen and ready.facts.get("inside.chosen")
    press(panel, "predictSum-pred")
    assert "recorded" in panel._origin.answer and ready.facts.get("inside.asked") == 1
    press(panel, "inside-2")
    assert panel._scene.position == chosen  # followed through all stages
    press(panel, "lossMean-mean")
    assert "32 losses" in panel._origin.answer and ready.facts.get("inside.asked") == 2


def test_an_image_of_a_step_that_is_gone_can_still_be_pressed(qtbot, panel, ready, settled, monkeypatch):
    ready.step()
    settled(ready)
    monkeypatch.setattr(InsidePanel, "interval_ms", 10_000)  # what follows is drawn later
    ready.reset()
    qtbot.waitUntil(lambda: ready.record.batch is None, timeout=20_000)
    grid = panel._images._grid
    QTest.mouseClick(grid, LEFT, pos=grid._place(4).center().toPoint())
    panel.refresh(panel.shows)
    assert panel._empty.isVisible()


def test_a_box_pressed_before_its_step_is_drawn_is_forgotten_with_the_step(panel, ready, settled):
    ready.next_stage()
    settled(ready)
    current = []

    def leave(topics):
        if Topic.RECORD in topics and ready.record.stage is Stage.ZERO and not current:
            current.append(panel.is_current)
            press(panel, "inside-3")
            panel.hide()

    ready.changed.connect(leave)
    ready.step()
    settled(ready)
    ready.changed.disconnect(leave)
    assert current == [False], "a page that rests between two draws is pressed before it draws the step"
    ready.step_back()
    settled(ready)
    assert ready.record.batch is None
    ready.next_stage()
    settled(ready)
    panel.show()
    assert ready.record.stage is Stage.BATCH and panel._card.accessibleName() == "Batch"


def test_a_hidden_unit_is_chosen_in_the_mosaic_or_the_box(panel, ready, settled):
    ready.configure(model="simple_net")
    ready.step()
    settled(ready)
    press(panel, "inside-1")
    mosaic = panel._view()._units
    QTest.mouseClick(mosaic, LEFT, pos=mosaic._box(7).center().toPoint())
    assert panel._scene.unit == 7 and panel._unit.currentText() == "unit 7"
    press(panel, "hiddenRelu-Without")
    assert "Without the ReLU" in panel._origin.answer and ready.facts.get("inside.collapsed")
    panel._unit.setFocus()
    QTest.keyClick(panel._unit, Qt.Key.Key_Down)
    assert panel._scene.unit == 8
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:16] = 255
    ready.set_digit(Digit(image, "test", 1))
    settled(ready)
    assert panel._scene.drawing is not None
    press(panel, "inside-0")
    assert not panel._unit.isVisible()


def test_a_unit_chosen_out_of_sight_is_drawn_when_it_is_looked_at_again(panel, ready, settled):
    ready.configure(model="simple_net")
    settled(ready)
    ready.step()
    settled(ready)
    press(panel, "inside-4")
    panel.hide()
    ready.next_stage()  # the stage that was looked at is still to come
    settled(ready)
    panel._unit.activated.emit(2)  # as its list does when it is closed by leaving the page
    ready.reset()
    settled(ready)
    assert ready.record.stage is None
    panel._unit.activated.emit(3)
    panel.show()
    ready.step()
    settled(ready)
    assert panel._scene.unit == 3


@pytest.mark.parametrize(("model", "task"), [
    ("linear", Task(ALL_TEN)), ("simple_net", Task(ALL_TEN)), ("small_cnn", Task()), ("linear_randn", Task()),
])  # fmt: skip
def test_every_stage_of_every_model_can_be_looked_at(panel, ready, settled, model, task):
    ready.configure(model=model, task=task)
    ready.step()
    settled(ready)
    for position in range(6):
        press(panel, f"inside-{position}")
        assert panel._origin.answer and not panel.grab().isNull()
    assert ready.failures == []


def test_a_run_that_diverged_can_be_looked_at(panel, ready, settled):
    ready.set_hyper(lr=1e38)
    for _ in range(4):
        ready.step()
    settled(ready)
    for position in range(6):
        press(panel, f"inside-{position}")
        assert not panel.grab().isNull()


def test_a_sabotage_is_told_in_its_stage_and_kept_secret_in_a_riddle(panel, ready, settled):
    ready.set_hyper(forget_zero=True)
    ready.step()
    settled(ready)
    assert panel._origin.answer.startswith("Sabotage: Zero is forgotten")
    assert panel._code._lines[0].code == "# w.grad.zero_()" and panel._values(panel._scene)[5] == "grad stays"
    ready.riddle._draw = lambda names: "forget_zero"
    ready.riddle.begin()
    ready.step()
    settled(ready)
    assert "Sabotage" not in panel._origin.answer and panel._code._lines[0].code == "w.grad.zero_()"
    ready.riddle.give_up()
    settled(ready)
    assert panel._origin.answer.startswith("Sabotage: Zero is forgotten")
