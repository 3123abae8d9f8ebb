import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.config import Task
from mnist_desktop.panels.gradients.paint.paint_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


def open_panel(qtbot, session):
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    known = lambda: panel.weights.measured is not None and panel.weights.baseline is not None  # noqa: E731
    qtbot.waitUntil(known, timeout=30_000)
    return panel


def facts(panel, *names):
    return tuple(panel.session.facts.get(f"paint.{name}") for name in names)


def test_it_begins_with_nothing_painted(qtbot, ready):
    panel = open_panel(qtbot, ready)
    qtbot.waitUntil(lambda: facts(panel, "baseline") != (-1.0,))
    assert facts(panel, "painted", "by_hand", "accuracy", "beats_ideal", "sum") == (0, True, 0.5, False, 0.0)


def test_the_sum_follows_the_digit_and_the_paint(qtbot, ready, settled):
    panel = open_panel(qtbot, ready)
    QTest.keyClick(panel.pad.pad, Qt.Key.Key_Space)
    ready.take_sample(0)
    settled(ready)
    x = ready.digit.image[13:16, 13:16].astype(float) / 255
    assert facts(panel, "painted")[0] == 9
    assert facts(panel, "sum")[0] == pytest.approx(x.sum(), abs=1e-4)


def test_it_follows_the_pair(qtbot, ready, settled):
    panel = open_panel(qtbot, ready)
    ready.configure(task=Task((1, 8)))
    settled(ready)
    assert panel.pad.ideal.text() == "Ideal 1 − ideal 8"
    qtbot.waitUntil(lambda: panel.weights.measured.images.task == Task((1, 8)), timeout=30_000)


def test_the_ideals_with_the_best_threshold_beat_the_book_s_baseline(qtbot, session, real_mnist, settled):
    session.library.use(real_mnist)
    qtbot.waitUntil(lambda: session.ideals is not None and session.record is not None, timeout=60_000)
    panel = open_panel(qtbot, session)
    QTest.mouseClick(panel.pad.ideal, LEFT)
    panel.weights.set_mode("best")
    qtbot.waitUntil(lambda: facts(panel, "beats_ideal") == (True,), timeout=30_000)
    accuracy, baseline, by_hand = facts(panel, "accuracy", "baseline", "by_hand")
    assert f"{baseline:.4f}" == "0.9511" and 0.96 < accuracy < 0.97 and not by_hand
