from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.archive.riddle import RiddleState, SavedRiddle
from mnist_desktop.panels.training.diagnosis.diagnosis_panel import DiagnosisPanel
from mnist_desktop.session import RunState


@pytest.fixture
def panel(qtbot, session):
    panel = DiagnosisPanel(session)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def use(qtbot, session, digits):
    session.library.use(digits)
    qtbot.waitUntil(lambda: session.state is RunState.IDLE and session.ideals is not None, timeout=30_000)


def test_the_book_s_0_4932_is_explained_and_shuffling_cures_it(qtbot, panel, session, real_mnist, settled):
    use(qtbot, session, real_mnist)
    session.set_hyper(shuffle=False, lr=1.0)
    session.run(to_epoch_end=True)
    qtbot.waitUntil(lambda: session.cursor == 49, timeout=60_000)
    settled(session)
    assert session.facts.get("diagnosis.found") == "one_class,saturated"
    assert panel._verdict.text() == "Everything is called one digit"
    assert "0.4932" in panel.rows["one_class"].accessibleDescription()
    QTest.mouseClick(panel.findChild(QPushButton, "diagnosis-one_class"), Qt.MouseButton.LeftButton)
    settled(session)
    assert session.config.hyper.shuffle and session.cursor == 0
    assert session.facts.get("diagnosis.tried") == "one_class"
    session.run(to_epoch_end=True)
    qtbot.waitUntil(lambda: session.cursor == 49, timeout=60_000)
    settled(session)
    assert session.facts.get("diagnosis.found") == "" and panel._verdict.text() == "Nothing is wrong here"


def test_without_a_step_it_asks_for_some(qtbot, panel, session, small_digits, settled):
    assert panel._verdict.text() == "Nothing runs yet"
    use(qtbot, session, small_digits)
    settled(session)
    assert "Take a few steps" in panel._verdict.text()
    assert {row.state for row in panel.rows.values()} == {"unknown"}


def test_a_run_that_is_lost_is_told(qtbot, panel, session, small_digits, settled):
    use(qtbot, session, small_digits)
    session.set_hyper(loss="bce", lr=1e38, batch_size=32)
    for _ in range(6):
        session.step()
    settled(session)
    assert panel.rows["diverged"].state == "found" and session.failures == []


def test_the_root_of_0_is_told_and_in_a_riddle_not_betrayed(qtbot, panel, session, real_mnist, settled):
    use(qtbot, session, real_mnist)
    session.set_hyper(rmse=True, lr=1000.0, batch_size=1)
    session.step()
    session.step()
    settled(session)
    assert session.record.loss == 0 and panel._verdict.text() == "The loss runs away"
    said = panel.rows["diverged"].accessibleDescription()
    assert "exactly 0" in said and "PyTorch computes the same" in said
    session.riddle.put_back(SavedRiddle("rmse", RiddleState.ON))
    settled(session)
    said = panel.rows["diverged"].accessibleDescription()
    assert panel.rows["diverged"].state == "found" and "root" not in said


def test_a_forgotten_zero_is_found_mended_and_not_betrayed_in_a_riddle(
    qtbot, panel, session, small_digits, settled
):
    use(qtbot, session, small_digits)
    session.set_hyper(forget_zero=True, batch_size=32)
    session.step()
    settled(session)
    assert panel.rows["forget_zero"].state == "unknown"  # there was nothing to forget before
    session.step()
    settled(session)
    assert panel.rows["forget_zero"].state == "found"
    assert "forget_zero" in session.facts.get("diagnosis.found").split(",")
    QTest.mouseClick(panel.findChild(QPushButton, "diagnosis-forget_zero"), Qt.MouseButton.LeftButton)
    for _ in range(2):
        session.step()
    settled(session)
    assert panel.rows["forget_zero"].state == "fine"
    session.riddle._draw = lambda names: "forget_zero"
    session.riddle.begin()
    for _ in range(2):
        session.step()
    settled(session)
    assert not panel.rows["forget_zero"].isVisible()
    assert "forget_zero" not in session.facts.get("diagnosis.found")
