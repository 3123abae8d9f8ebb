"""What a student can do in the training laboratory, each tried with mouse and keys in the real window, on MNIST.

Stop inside a step and read every number; go back 500 steps, double the learning rate, see both curves; name, race,
show and delete branches.
"""

from __future__ import annotations

import re

import numpy as np
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton

from mnist_desktop.lab.run import Run
from mnist_desktop.session import RunState
from mnist_desktop.ui.curve_view import CurveView
from mnist_desktop.ui.numerals import brief, numeral, signed
from mnist_desktop.ui.timeline import Timeline

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_stop_inside_a_step_and_read_every_number(qtbot, laboratory, settled):
    window, session = laboratory.window, laboratory.window.session
    laboratory.go_to_page("Inside the step")
    panel = window.centre.views[3].panels["inside"]
    QTest.keyClick(window, Qt.Key.Key_Period)  # so that the weights are no longer those of the beginning
    settled(session)
    w = torch.tensor(session.record.param("weights").value, requires_grad=True)
    b = torch.tensor(session.record.param("bias").value, requires_grad=True)
    answered = set()

    def next_stage(word):
        QTest.keyClick(window, Qt.Key.Key_Greater, SHIFT)
        settled(session)
        assert session.record.stage.value == word and panel._card._title.text().lower() == word
        for name in laboratory.figures():  # every number says where it comes from
            QTest.mouseClick(window.findChild(QAbstractButton, name), LEFT)
            assert panel._origin.answer and panel._origin.accessibleName() == "Where does this come from?"
            answered.add(name)

    next_stage("batch")
    batch = session.record.batch
    x = torch.tensor(batch.images).view(-1, 784).float() / 255  # [256, 784]
    y = (torch.tensor(batch.labels) == 3).float().unsqueeze(1)  # [256, 1]
    cell = re.search(r"xb\[0, (\d+)\]", str(laboratory.figures()))
    assert laboratory.value("insidePixel-value") == numeral(float(x[0, int(cell[1])]), ".4f")
    assert (
        laboratory.value("insidePixel-target") == str(int(y[0]))
        and laboratory.value("insideBroadcast-shape") == "[256, 1]"
    )
    next_stage("predict")
    preds = x @ w + b
    assert laboratory.value("predictSum-pred") == signed(preds[0].item())
    assert laboratory.value("predictSum-bias") == signed(b.item())
    next_stage("loss")
    probs = preds.sigmoid()
    losses = torch.where(y == 1, 1 - probs, probs)
    assert laboratory.value("lossMean-mean") == brief(losses.mean().item()) == brief(session.record.loss)
    assert laboratory.value("lossMean-item") == brief(losses[panel._follow.position].item())
    next_stage("backward")
    losses.mean().backward()
    row = re.search(r"w\[(\d+), 0\] grad", str(laboratory.figures()))
    assert laboratory.value("backwardOne-grad") == signed(w.grad[int(row[1])].item())
    next_stage("step")
    place = int(re.search(r"w\[(\d+), 0\]", laboratory.figures()["stepOne-old"][0])[1])
    assert laboratory.value("stepOne-old") == signed(w[place].item())
    assert laboratory.value("stepOne-grad") == signed(w.grad[place].item())
    assert laboratory.value("stepOne-new") == signed((w - 1.0 * w.grad)[place].item())
    next_stage("zero")
    assert laboratory.value("zeroOne-zeroed") == "0" and len(answered) > 20
    assert session.cursor == 2


def test_go_back_500_steps_double_the_learning_rate_and_see_both_curves(qtbot, laboratory, settled):
    window, session = laboratory.window, laboratory.window.session
    laboratory.go_to_page("Branches")
    laboratory.run_epochs(11)
    head, goal = 11 * 49, 11 * 49 - 500
    assert session.cursor == session.head == head
    old = np.array(session.curves[0].losses)
    timeline = window.findChild(Timeline, "timeline")
    QTest.mouseClick(timeline, LEFT, pos=QPoint(round(timeline.axis().x(goal)), 17))
    settled(session)
    while session.cursor != goal:  # a pixel is more than a step
        QTest.keyClick(timeline, Qt.Key.Key_Left if session.cursor > goal else Qt.Key.Key_Right)
        settled(session)
    fresh = Run(session.config, session.data)
    for _ in range(goal):
        fresh.step()
    assert np.array_equal(session.record.param("weights").value, fresh.record().param("weights").value)
    laboratory.go_to_page("One step")
    laboratory.type_rate("2")
    settled(session)
    assert session.config.hyper.lr == 2 * 1.0 and session.cursor == goal
    laboratory.run_epochs(11 - goal // 49)
    active, ghost = session.curves
    assert (active.branch.fork, active.branch.head, ghost.branch.head) == (goal, head, head)
    assert np.array_equal(active.losses[:goal], old[:goal]) and np.array_equal(ghost.losses, old)
    assert (active.losses[goal:] != old[goal:]).any()
    laboratory.go_to_page("Branches")
    plot = window.findChild(CurveView, "branchLossPlot")
    settled(session)
    qtbot.waitUntil(lambda: len(plot._data.ghosts(0, head)) == 1)
    ((xs, ys),) = plot._data.ghosts(0, head)
    assert len(xs) and np.nanmin(ys) >= old[goal:].min() - 1e-6 and np.nanmax(ys) <= old[goal:].max() + 1e-6
    names = [window.findChild(QLineEdit, f"branchName-{i}").text() for i in (0, 1)]
    assert names == ["main branch", "branch 1"]
    assert timeline.accessibleDescription().endswith("branch 1, 1 other branches")


def test_both_branches_are_named_raced_shown_and_deleted(qtbot, laboratory, settled):
    window, session = laboratory.window, laboratory.window.session
    laboratory.go_to_page("Branches")
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_Period)
    settled(session)
    QTest.mouseClick(window.findChild(QPushButton, "tryBranch"), LEFT)  # half way back, the rate doubled
    qtbot.waitUntil(lambda: len(session.curves) == 2 and session.state is RunState.PAUSED, timeout=30_000)
    settled(session)
    name = window.findChild(QLineEdit, "branchName-1")
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "twice as far")
    QTest.keyClick(name, Qt.Key.Key_Return)
    settled(session)
    qtbot.waitUntil(lambda: "twice as far" in window.findChild(Timeline, "timeline").accessibleDescription())
    steps = window.findChild(QLineEdit, "raceSteps")
    steps.selectAll()
    QTest.keyClicks(steps, "7")
    QTest.mouseClick(window.findChild(QPushButton, "race"), LEFT)
    qtbot.waitUntil(lambda: sorted(c.branch.head for c in session.curves) == [13, 13], timeout=30_000)
    settled(session)
    timeline = window.findChild(Timeline, "timeline")
    qtbot.waitUntil(lambda: len(timeline._branches) == 1 and timeline._branches[0].end == 13)
    QTest.mouseClick(
        timeline, LEFT, pos=QPoint(round(timeline.axis().x(11)), 27)
    )  # the ghost of the first line
    settled(session)
    assert (session.record.branch, session.cursor) == (0, 11)
    QTest.keyClick(window, Qt.Key.Key_J, CONTROL)
    settled(session)
    assert (session.record.branch, session.cursor) == (1, 11)
    QTest.keyClick(window, Qt.Key.Key_J, CONTROL | SHIFT)
    settled(session)
    bin_ = window.findChild(QAbstractButton, "deleteBranch-1")
    qtbot.waitUntil(bin_.isEnabled)
    QTest.mouseClick(bin_, LEFT)
    qtbot.waitUntil(lambda: len(session.curves) == 1, timeout=30_000)
    assert session.curves[0].branch.id == 0
