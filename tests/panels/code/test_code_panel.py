from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from mnist_desktop.lab.code import Way, script
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.records import STAGES
from mnist_desktop.panels.code.code_panel import PANEL, CodePanel
from mnist_desktop.panels.code.run_plan import run_plan
from mnist_desktop.panels.page import panels_of
from mnist_desktop.session import RunState
from mnist_desktop.ui.code_view import CodeView
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.tensor_rows import TensorRows


@pytest.fixture
def panel(qtbot, ready, settled):
    panel = CodePanel(ready)
    qtbot.addWidget(panel)
    panel.resize(255, 640)
    panel.show()
    qtbot.waitExposed(panel)
    settled(ready)
    return panel


def listing(panel):
    return panel.findChild(CodeView)


def press(panel, name, kind=QPushButton):
    QTest.mouseClick(panel.findChild(kind, name), Qt.MouseButton.LeftButton)


def test_it_is_found_as_the_panel_of_its_folder():
    assert panels_of("code") == (PANEL,) and PANEL.title()


def test_the_line_that_has_just_run_is_lit(panel, ready, settled):
    view = listing(panel)
    assert view.current == () and "Nothing has run yet" in panel._words.text()
    made = script(run_plan(ready), Way.HAND).step
    for stage in STAGES:
        ready.next_stage()
        settled(ready)
        assert view.current == made.lines[stage]
        assert stage.value in panel._heading.accessibleName()
    assert view.text == made.text.rstrip()


def test_the_same_run_in_three_ways(panel, ready, settled):
    ready.step()
    settled(ready)
    for name, way in (("nn.Linear", Way.LAYERS), ("Learner", Way.LEARNER), ("By hand", Way.HAND)):
        press(panel, f"code-way-{name}", QRadioButton)
        assert listing(panel).text == script(run_plan(ready), way).step.text.rstrip()
        assert ready.facts.get("code.way") == way.value


def test_it_follows_another_learning_rate_and_another_model(panel, ready, settled):
    assert "weights -= lr * weights.grad" in listing(panel).text
    ready.set_hyper(lr=0.3)
    settled(ready)
    assert "alpha=lr" in listing(panel).text
    ready.configure(model="small_cnn", task=Task(ALL_TEN))
    settled(ready)
    assert "preds = small_cnn(xb)" in listing(panel).text
    assert len(panel.findChild(TensorRows).rows) == 3 + 8


def test_the_whole_script_opens_at_the_line(panel, ready, settled):
    ready.next_stage()
    settled(ready)
    press(panel, "code-whole")
    view, made = listing(panel), script(run_plan(ready), Way.HAND).whole
    assert view.text == made.text.rstrip() and view.current == made.lines[STAGES[0]]
    assert ready.facts.get("code.whole") is True and not panel.findChild(TensorRows).isVisible()
    press(panel, "code-whole")
    assert view.text == script(run_plan(ready), Way.HAND).step.text.rstrip()


def test_the_script_can_be_copied_whole(panel, ready):
    press(panel, "code-copy", IconButton)
    assert QGuiApplication.clipboard().text() == script(run_plan(ready), Way.HAND).whole.text
    assert panel._note.isVisible() and ready.facts.get("code.copied") is True


def test_what_was_saved_is_said(panel, ready, qtbot, tmp_path):
    panel._saving._script(Way.HAND, str(tmp_path / "run.py"))
    qtbot.waitUntil(lambda: ready.facts.get("code.saved") == "script", timeout=30_000)
    assert "run-digits.npz" in panel._note.text() and panel._note.isVisible()


def test_without_a_run_there_is_nothing_to_save(qtbot, session):
    panel = CodePanel(session)
    qtbot.addWidget(panel)
    panel.show()
    assert "next(batches)" in listing(panel).text
    assert not panel.findChild(QPushButton, "code-notebook").isEnabled()


@pytest.mark.parametrize("height", [420, 640])
def test_nothing_is_wider_than_the_column(panel, ready, settled, height, scheme):
    ready.configure(model="small_cnn", task=Task(ALL_TEN))
    for _ in range(4):
        ready.next_stage()
    settled(ready)
    panel.resize(255, height)
    assert not panel.grab().isNull() and panel.minimumSizeHint().width() <= 255
    assert listing(panel).width() <= 255 - 24


def test_while_it_runs_the_script_stays_and_after_it_every_step_is_in_it(panel, ready, settled, qtbot):
    press(panel, "code-whole")
    ready.run(40)
    qtbot.waitUntil(lambda: ready.state is RunState.PAUSED and ready.cursor == 40, timeout=30_000)
    settled(ready)
    assert "steps = 40\n" in listing(panel).text
    press(panel, "code-copy", IconButton)
    assert "steps = 40\n" in QGuiApplication.clipboard().text()


def test_a_riddle_s_answer_is_not_given_away_and_a_broken_line_is_named(panel, ready, settled):
    ready.riddle._draw = lambda names: "forget_zero"
    ready.riddle.begin()
    ready.step()
    settled(ready)
    assert not panel._listing.isVisible() and not panel._notebook.isVisible() and panel._guard.isVisible()
    press(panel, "code-reveal")
    settled(ready)
    assert panel._listing.isVisible() and not panel._guard.isVisible()
    assert "# sabotage: zero forgotten" in listing(panel).text
    assert panel._words.text().startswith("Sabotaged: does nothing")
