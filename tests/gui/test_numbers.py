"""Numbers of the chapter that no other test reads off the window: shapes, batches, dead pixels."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from mnist_desktop.panels.gradients.nudge.nudge_panel import NudgePanel
from mnist_desktop.ui.stage_rail import StageRail

LEFT = Qt.MouseButton.LeftButton


def boxes(window):
    """The values in the boxes of the stages, by the boxes' titles."""
    buttons = window.findChild(StageRail).findChildren(QAbstractButton)
    return {button.text(): button.accessibleDescription().rpartition(", ")[0] for button in buttons}


def test_an_epoch_is_49_batches_whose_last_is_of_108_and_moves_640_of_784_weights(laboratory, settled):
    window, session = laboratory.window, laboratory.window.session
    laboratory.go_to_page("One step")
    before = session.record.params[0].value[:, 0]
    laboratory.run_epochs(1)
    settled(session)
    assert session.cursor == 49 and session.record.batches == 49 and session.record.batch_number == 49
    assert boxes(window)["Batch"] == "[108, 784]"
    after = session.record.params[0].value[:, 0]
    still = np.flatnonzero(after == before)
    assert len(still) == 144  # pixels that are 0 in all 12,396 images
    assert 0 in still and 377 not in still


def test_all_images_at_once_have_the_book_s_shapes(laboratory, settled):
    window, session = laboratory.window, laboratory.window.session
    laboratory.go_to_page("One step")
    session.set_hyper(batch_size=12_396)
    QTest.keyClick(window, Qt.Key.Key_Period)
    settled(session)
    assert session.record.batches == 1
    said = boxes(window)
    assert (said["Batch"], said["Predict"]) == ("[12396, 784]", "[12396, 1]")
    labels = session.record.batch.labels
    assert [int((labels == digit).sum()) for digit in (3, 7)] == [6131, 6265]


def test_nudging_the_book_s_weight_changes_nothing(qtbot, laboratory, settled):
    window, session = laboratory.window, laboratory.window.session
    window.show_page("gradients.nudge")
    qtbot.waitUntil(lambda: session.facts.get("nudge.ready"), timeout=60_000)
    assert session.facts.get("nudge.pixel") == 377
    QTest.mouseClick(window.findChild(QPushButton, "nudge-pixel-0"), LEFT)
    qtbot.waitUntil(lambda: session.facts.get("nudge.pixel") == 0, timeout=60_000)
    QTest.keyClick(window.findChild(NudgePanel).smooth, Qt.Key.Key_End)  # as far as the bench goes
    settled(session)
    assert session.facts.get("nudge.inked") == 0 and session.facts.get("nudge.change") > 0
    assert not session.facts.get("nudge.accuracy_changed") and not session.facts.get("nudge.loss_changed")
