from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.ideal.baseline import PANEL, BaselinePanel
from mnist_desktop.session import RunState, Session
from mnist_desktop.ui.accuracy_bars import AccuracyBars
from mnist_desktop.ui.confusion_view import ConfusionView
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.readout import Readout


def shown(session: Session, qtbot) -> BaselinePanel:
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.resize(320, 360)
    panel.show()
    return panel


@pytest.fixture
def panel(measured, qtbot):
    return shown(measured, qtbot)


def words(panel: BaselinePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(Label) if label.isVisible()]


def choose(panel: BaselinePanel, text: str) -> None:
    button = next(b for b in panel.findChildren(QRadioButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_has_the_baseline_measured_when_it_is_shown(ready, qtbot):
    panel = shown(ready, qtbot)
    assert any(text.startswith("Measuring") for text in words(panel))
    qtbot.waitUntil(lambda: "83.3 %" in words(panel), timeout=30_000)


def test_the_figures_are_those_of_the_session(panel, measured):
    result = measured.comparison.baseline["l1"]
    assert result.average == pytest.approx(5 / 6)
    assert "83.3 %" in words(panel)
    assert panel.findChild(AccuracyBars).accessibleDescription() == "3: 2 of 3, 0.6667; 7: 3 of 3, 1.0000"
    other = f"L2  {measured.comparison.baseline['l2'].average:.4f}"
    assert f"Other distance {other}" in panel.findChild(Readout).accessibleDescription()


def test_the_metric_is_chosen_for_all_panels(panel, measured):
    choose(panel, "L2")
    assert measured.comparison.metric == "l2"
    assert "Other distance L1" in panel.findChild(Readout).accessibleDescription()
    measured.comparison.set_metric("l1")
    assert next(b for b in panel.findChildren(QRadioButton) if b.text() == "L1").isChecked()


def test_ten_digits_have_their_table(panel, measured, qtbot):
    measured.comparison.set_task(Task(ALL_TEN))
    qtbot.waitUntil(lambda: measured.comparison.baseline is not None, timeout=30_000)
    result = measured.comparison.baseline["l1"]
    assert f"{100 * result.average:.1f} %" in words(panel)
    assert not panel.findChild(AccuracyBars).isVisible()
    confusion = panel.findChild(ConfusionView)
    QTest.keyClick(confusion, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert confusion.accessibleDescription() == f"Images of 9 called 9: {result.confusion[9, 9]}"


def test_a_cell_under_the_pointer_is_put_in_words(panel):
    confusion = panel.findChild(ConfusionView)
    QTest.mouseMove(confusion, QPoint(confusion.width() - 10, 35))
    assert "1 of 3 images of 3 are called 7" in words(panel)
    QTest.mouseMove(confusion, QPoint(1, 1))
    assert any(text.startswith("Nearer ideal wins") for text in words(panel))


def test_digits_that_are_lacking_are_named(session, bars_without_0, qtbot):
    panel = shown(session, qtbot)
    assert any("once there are digits" in text for text in words(panel))
    failures: list[object] = []
    session.failed.connect(failures.append)
    session.library.torch_loaded()
    session.library.use(bars_without_0)
    session.comparison.set_task(Task(ALL_TEN))
    qtbot.waitUntil(lambda: session.ideals is not None, timeout=30_000)
    assert any("lacks training or validation images of 0" in text for text in words(panel))
    assert not failures


def test_the_trained_model_stands_beside_it(measured, qtbot):
    panel = shown(measured, qtbot)
    readout = panel.findChild(Readout)
    assert readout.accessibleDescription().endswith("Trained model not measured yet")
    measured._worker.start()
    qtbot.waitUntil(
        lambda: measured.state is RunState.IDLE and measured.validation is not None, timeout=60_000
    )
    expected = f"Trained model step 0  {measured.validation.accuracy:.4f}"
    assert readout.accessibleDescription().endswith(expected)
    measured.comparison.set_task(Task(ALL_TEN))
    qtbot.waitUntil(
        lambda: readout.accessibleDescription().endswith("Trained model on 3 vs 7"), timeout=30_000
    )
