from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.sabotage import active
from mnist_desktop.panels.results.leaderboard.board import PANEL
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.table import Table


@pytest.fixture
def panel(ready, qtbot):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(752, 520)
    panel.show()
    return panel


def words(panel) -> str:
    return " | ".join(label.text() for label in panel.findChildren(Label) if label.isVisible())


def lines(panel) -> list[list[str]]:
    return [line.split("\t") for line in panel.findChild(Table).as_text().splitlines()[1:]]


def take(session, settled, steps=3):
    for _ in range(steps):
        session.step()
    settled(session)


def test_before_there_are_digits(session, qtbot):
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.show()
    assert "once there are digits" in words(panel)


def test_before_the_first_step_only_the_ideals_are_on_it(panel, ready, qtbot):
    qtbot.waitUntil(lambda: len(lines(panel)) == 2)
    assert {line[0] for line in lines(panel)} == {"Nearest ideal, L1", "Nearest ideal, L2"}
    assert "No run was validated after a step yet" in words(panel)
    assert ready.facts.get("leaderboard.runs") == 0


def test_a_run_is_on_it_with_its_settings(panel, ready, settled, qtbot):
    take(ready, settled)
    qtbot.waitUntil(lambda: len(lines(panel)) == 3)
    (line,) = [line for line in lines(panel) if "Linear" in line[0]]
    best = max(ready.curves[0].validations[2][1:].tolist())
    assert float(line[5]) == pytest.approx(best) and line[1:5] == ["mnist_loss", "1", "32", "42"]
    assert f"{100 * best:.2f} %" in words(panel)
    assert ready.facts.get("leaderboard.best") == pytest.approx(best)
    result = ready.library.baseline(Task())["l1"]
    assert ready.facts.get("leaderboard.beats_l1") == (best > result.correct / result.total)


def test_runs_stay_and_tasks_are_kept_apart(panel, ready, settled, qtbot):
    take(ready, settled)
    ready.configure(seed=1)
    take(ready, settled)
    assert ready.facts.get("leaderboard.runs") == 2
    ready.configure(task=Task(ALL_TEN))
    take(ready, settled)
    assert ready.facts.get("leaderboard.runs") == 1

    def pairs():
        return [b for b in panel.findChildren(QRadioButton) if b.text() == "3 vs 7" and b.isVisible()]

    qtbot.waitUntil(lambda: bool(pairs()), timeout=10_000)
    (pair,) = pairs()
    QTest.mouseClick(pair, Qt.MouseButton.LeftButton)
    assert ready.facts.get("leaderboard.runs") == 2 and "3 vs 7, on the same" in words(panel)


def test_the_present_one_is_marked(panel, ready, settled):
    take(ready, settled)
    ready.configure(seed=5)
    take(ready, settled)
    model = panel.findChild(Table).model()
    said = [
        model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
    ]
    assert [text for text in said if text.endswith("shown now")] == ["Run 2 · Linear, shown now"]


def test_settings_of_an_old_run_are_taken_again(panel, ready, settled):
    again = panel.findChild(QPushButton, "leaderboard-again")
    assert not again.isEnabled() and "Choose a run" in again.toolTip()
    ready.set_hyper(lr=0.25, batch_size=16)
    take(ready, settled)
    ready.configure(model="simple_net", seed=9, no_relu=True)
    ready.set_hyper(wrong_sign=True)
    take(ready, settled)
    panel.findChild(Table).choose((1, 0))
    assert again.isEnabled()
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    settled(ready)
    config = ready.config
    assert (config.model, config.seed, config.hyper.lr, config.hyper.batch_size) == ("linear", 42, 0.25, 16)
    assert ready.cursor == 0 and active(config) == ()  # the sabotage was of the other run
    panel.findChild(Table).choose((2, 0))
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    settled(ready)
    assert active(ready.config) == ("wrong_sign", "no_relu") and ready.failures == []


def test_the_table_is_copied(panel, ready, settled):
    take(ready, settled)
    QTest.mouseClick(panel.findChild(QPushButton, "leaderboard-copy"), Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Run\tLoss\tlr") and "Linear\tmnist_loss\t1\t32\t42" in text
