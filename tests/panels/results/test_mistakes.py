from __future__ import annotations

from time import monotonic

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.evaluation import evaluate
from mnist_desktop.panels.results.mistakes import PANEL
from mnist_desktop.ui.confusion_view import ConfusionView
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.thumbnails import ThumbnailGrid


@pytest.fixture
def panel(trained, shown):
    return shown(PANEL, trained)


def words(panel) -> list[str]:
    return [label.text() for label in panel.findChildren(Label) if label.isVisible()]


def test_without_digits_it_says_what_will_be_here(session, shown, qtbot):
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.show()
    assert any("once there are digits" in text for text in words(panel))


def test_the_figures_are_those_of_the_step_under_the_cursor(panel, trained):
    expected = evaluate(trained.record, trained.data.valid)
    facts = trained.facts
    assert facts.get("results.accuracy") == expected.accuracy == trained.validation.accuracy
    assert facts.get("results.step") == trained.cursor == 3
    assert facts.get("results.wrong") == expected.total - expected.correct
    assert f"{100 * expected.accuracy:.1f} %" in words(panel)
    assert np.array_equal(panel.findChild(ConfusionView)._counts, expected.confusion)


def test_it_follows_the_cursor(panel, trained, settled):
    trained.seek(0)
    settled(trained)
    assert trained.facts.get("results.step") == 0
    assert trained.facts.get("results.accuracy") == evaluate(trained.record, trained.data.valid).accuracy


def test_a_cell_chooses_its_images_and_again_all(panel, trained):
    confusion, grid = panel.findChild(ConfusionView), panel.findChild(ThumbnailGrid)
    expected = evaluate(trained.record, trained.data.valid)
    assert len(grid._items) == expected.total
    confusion.setFocus()
    QTest.keyClick(confusion, Qt.Key.Key_Down)
    QTest.keyClick(confusion, Qt.Key.Key_Return)
    assert trained.facts.get("results.cell") == "7 as 3"
    assert len(grid._items) == expected.confusion[1, 0]
    QTest.mouseClick(panel.findChild(QPushButton, "results-show-all"), Qt.MouseButton.LeftButton)
    assert trained.facts.get("results.cell") == "" and len(grid._items) == expected.total
    QTest.keyClick(confusion, Qt.Key.Key_Return)
    QTest.keyClick(confusion, Qt.Key.Key_Return)
    assert trained.facts.get("results.cell") == "", "the same cell again shows all"


def test_the_worst_image_goes_onto_the_canvas(panel, trained):
    expected = evaluate(trained.record, trained.data.valid)
    worst = expected.hardest()[0]
    QTest.mouseClick(panel.findChild(ThumbnailGrid), Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    title = f"valid/{expected.labels[worst]}/{expected.index[worst]}"
    assert trained.digit.title == title == trained.facts.get("results.taken")


def test_all_ten_digits(panel, trained, settled):
    trained.configure(task=Task(ALL_TEN))
    settled(trained)
    expected = evaluate(trained.record, trained.data.valid)
    assert trained.facts.get("results.accuracy") == expected.accuracy
    assert panel.findChild(ConfusionView)._counts.shape == (10, 10)
    bars = [w for w in panel.findChildren(Label) if "is lowest" in w.text()]
    assert len(bars) == 1


def test_hidden_it_works_nothing_out(trained, shown, settled, monkeypatch):
    panel = shown(PANEL, trained)
    panel.hide()
    asked = []
    monkeypatch.setattr(panel._newest, "want", lambda *args, **kwargs: asked.append(args))
    trained.step()
    settled(trained)
    assert not asked
    panel.show()
    assert len(asked) == 1


def test_what_is_under_way_when_it_is_hidden_is_asked_again(panel, trained, settled, qtbot):
    trained.seek(1)
    qtbot.waitUntil(lambda: panel._newest.busy or trained.facts.get("results.step") == 1)
    panel.hide()
    panel.show()
    settled(trained)
    assert trained.facts.get("results.step") == trained.cursor == 1


def test_a_run_at_full_speed_is_evaluated_seldom(panel, trained, settled, qtbot, monkeypatch):
    asked = []
    want = panel._newest.want
    monkeypatch.setattr(panel._newest, "want", lambda *a, **k: (asked.append(trained.cursor), want(*a, **k)))
    frames, start = len(trained.said), monotonic()
    trained.run()
    qtbot.waitUntil(lambda: len(trained.said) > frames + 12, timeout=30_000)
    assert len(asked) <= 1 + (monotonic() - start) / 2
    trained.pause()
    settled(trained)
    assert trained.facts.get("results.step") == trained.cursor
