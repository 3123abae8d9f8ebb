"""The main job, whole, on the real MNIST and in the real window: draw, see, compare, train, be recognised."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mnist_desktop.selfcheck import THREE
from mnist_desktop.session import RunState

CONTROL = Qt.KeyboardModifier.ControlModifier


def draw_three(canvas):
    unit = canvas.width() / 28
    points = [QPoint(round(x * unit), round(y * unit)) for x, y in THREE]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for start, end in pairwise(points):
        for part in (0.5, 1.0):
            QTest.mouseMove(canvas, start + (end - start) * part)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def test_a_drawn_three_is_seen_compared_and_at_last_recognised(qtbot, mnist_window, settled):
    window, session = mnist_window, mnist_window.session
    draw_three(window.column.canvas_panel.canvas)
    assert session.digit.image.max() > 200 and session.digit.title == "drawing"
    assert session.distances["l1"][3] < session.distances["l1"][7]
    untrained = session.answer
    losses = []
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_Period)
        settled(session)
        losses.append(session.record.loss)
    assert session.cursor == 5 and losses[-1] < losses[0]
    QTest.keyClick(window, Qt.Key.Key_Comma)
    settled(session)
    assert session.cursor == 4 and session.record.loss == losses[3]
    window.show_page("training")
    for _ in range(20):
        QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
        qtbot.waitUntil(lambda: session.state is RunState.PAUSED, timeout=30_000)
        settled(session)
    assert session.head == 20 * 49
    assert session.validation.accuracy >= 0.98
    assert f"accuracy {session.validation.accuracy:.4f}" in window.findChild(QLabel, "statusDetails").text()
    assert session.answer.digit == 3 and session.answer.probs[0] > max(0.9, untrained.probs[0])
    QTest.keyClick(window, Qt.Key.Key_Home, CONTROL)
    settled(session)
    assert session.cursor == 0 and session.answer == untrained


def test_the_books_three_shows_the_books_numbers(qtbot, mnist_window, settled):
    window, session = mnist_window, mnist_window.session
    session.take_sample(10_000)
    assert session.digit.title == "train/3/10000"
    rows = [[0] * 6, [0, 0, 0, 0, 0, 29], [0, 0, 0, 48, 166, 224], [0, 93, 244, 249, 253, 187],
            [0, 107, 253, 253, 230, 48], [0, 3, 20, 20, 15, 0]]  # fmt: skip
    assert session.digit.image[4:10, 4:10].tolist() == rows
    assert np.round(session.distances["l1"][[3, 7]], 4).tolist() == pytest.approx([0.1114, 0.1586])
    assert np.round(session.distances["l2"][[3, 7]], 4).tolist() == pytest.approx([0.2021, 0.3021])
    window.show_page("ideal")
    qtbot.waitUntil(lambda: session.baseline is not None, timeout=30_000)
    assert (
        round(session.baseline["l1"].average, 4) == 0.9511
        and round(session.baseline["l2"].average, 4) == 0.9661
    )


def test_start_and_stop_hammered_and_reset_inside_a_step(qtbot, mnist_window, settled):
    window, session = mnist_window, mnist_window.session
    window.show_page("training")
    for _ in range(200):
        QTest.keyClick(window, Qt.Key.Key_Space)
    settled(session)
    assert session.state is not RunState.RUNNING
    QTest.keyClick(window, Qt.Key.Key_Greater, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    settled(session)
    assert session.cursor == session.head == 0 and session.state is RunState.IDLE


def test_settings_changed_during_a_run_keep_it_running_and_whole(qtbot, mnist_window, settled):
    window, session = mnist_window, mnist_window.session
    window.show_page("training")
    session.run()
    qtbot.waitUntil(lambda: session.cursor > 20, timeout=10_000)
    for changes in ({"lr": 0.1}, {"batch_size": 64}, {"shuffle": False}, {"loss": "bce"}):
        session.set_hyper(**changes)
    session.set_device("cpu")
    before = session.cursor
    qtbot.waitUntil(lambda: session.cursor > before + 20, timeout=10_000)
    assert session.state is RunState.RUNNING
    QTest.keyClick(window, Qt.Key.Key_Space)
    settled(session)
    assert len(session.record.batch.labels) in (64, 12_396 % 64) and np.isfinite(session.record.loss)
