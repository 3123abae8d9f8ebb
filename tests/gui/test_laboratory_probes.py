"""What a student can do in the training laboratory, each tried with mouse and keys in the real window, on MNIST.

Find the learning rate at which the loss stops falling before trying it; measure the slope of one weight; take the
run home and get the same numbers there.
"""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from mnist_desktop.ui.map_mosaic import MapMosaic
from mnist_desktop.ui.numerals import signed
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.tabs import PaintedTabs

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_find_the_rate_at_which_the_loss_stops_falling_before_trying_it(qtbot, laboratory, settled):
    window, session = laboratory.window, laboratory.window.session
    laboratory.go_to_page("What if")
    QTest.mouseClick(window.findChild(QPushButton, "findLr"), LEFT)
    finder = window.centre.views[3].panels["finder"]
    qtbot.waitUntil(lambda: finder._found is not None, timeout=60_000)
    found = finder._found
    low, stops = found.useful
    assert f"Useful: {low:.2g} to {stops:.2g}" in finder._words.text()
    assert session.cursor == session.head == 0 and session.config.hyper.lr == 1.0, (
        "nothing was tried on the run"
    )
    assert found.smooth[found.lowest] < found.smooth[0] and found.smooth[-1] > found.smooth[found.lowest]
    plot = window.findChild(PointPlot, "finderPlot")
    QTest.mouseClick(plot, LEFT, pos=plot.plane().at(np.log10(stops), 0.1).toPoint())
    assert finder._lr == pytest.approx(stops, rel=0.06)
    assert f"lr {finder._lr:g}" in plot.accessibleDescription()
    # The same for one step, before it is taken: what was foretold is what comes.
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Greater, SHIFT)
    settled(session)
    step_size = window.centre.views[3].panels["stepSize"]
    qtbot.waitUntil(
        lambda: step_size._found is not None and step_size.plot._point is not None, timeout=60_000
    )
    along = window.findChild(PointPlot, "stepSizePlot")
    along.setFocus()
    QTest.keyClick(along, Qt.Key.Key_PageUp)
    looked, foretold = step_size._lr, step_size._found.at(step_size._lr)[0]
    assert looked > 1.0 and session.config.hyper.lr == 1.0
    batch = session.record.batch
    QTest.mouseClick(window.findChild(QPushButton, "takeLr"), LEFT)
    QTest.keyClick(window, Qt.Key.Key_Period)
    settled(session)
    assert session.cursor == 1 and session.record.hyper.lr == looked
    w, b = (torch.tensor(session.record.param(name).value) for name in ("weights", "bias"))
    probs = (torch.tensor(batch.images).view(-1, 784).float() / 255 @ w + b).sigmoid()
    y = (torch.tensor(batch.labels) == 3).unsqueeze(1)
    assert torch.where(y, 1 - probs, probs).mean().item() == pytest.approx(foretold, rel=0.02)


def test_press_a_weight_in_training_and_see_its_slope_three_ways(qtbot, laboratory, settled):
    window, session = laboratory.window, laboratory.window.session
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Period)
    settled(session)
    mosaic = window.findChild(MapMosaic, "gradientMaps")
    QTest.mouseClick(mosaic, LEFT, pos=mosaic.cell_rect(0, 10, 12).center().toPoint())
    QTest.mouseDClick(mosaic, LEFT, pos=mosaic.cell_rect(0, 10, 12).center().toPoint())
    assert window.centre.views[3].folder == "training.oneweight"
    panel = window.centre.views[3].panels["oneWeight"]
    qtbot.waitUntil(lambda: session.facts.get("oneweight.pixel") == 10 * 28 + 12, timeout=30_000)
    record = session.record
    w = torch.tensor(record.param("weights").before, requires_grad=True)
    x = torch.tensor(record.batch.images).view(-1, 784).float() / 255
    y = (torch.tensor(record.batch.labels) == 3).unsqueeze(1)

    def loss(w):
        probs = (x @ w + torch.tensor(record.param("bias").before)).sigmoid()
        return torch.where(y, 1 - probs, probs).mean()

    loss(w).backward()
    assert laboratory.value("oneWeightEquation-grad") == signed(w.grad[292].item())
    errors = window.findChild(PointPlot, "oneWeightError")
    QTest.mouseClick(errors, LEFT, pos=errors.plane().at(-2.0, -3.0).toPoint())
    assert session.facts.get("oneweight.epsilon") == 0.01
    step = torch.zeros_like(w)
    step[292] = 0.01
    with torch.no_grad():
        slope = (loss(w + step).item() - loss(w - step).item()) / 0.02
    assert laboratory.value("oneWeightEquation-slope") == signed(slope)
    QTest.mouseClick(window.findChild(QPushButton, "oneWeightPixel-0"), LEFT)
    qtbot.waitUntil(lambda: session.facts.get("oneweight.dead") is True, timeout=30_000)
    assert "No image of this batch has ink here" in panel.weights._words.text()


def test_take_the_run_home_and_get_the_same_numbers_there(qtbot, laboratory, settled, tmp_path):
    window, session = laboratory.window, laboratory.window.session
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    session.take_sample(10_000)
    for _ in range(9):
        QTest.keyClick(window, Qt.Key.Key_Period)
    settled(session)
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Comma)
    settled(session)
    laboratory.type_rate("0.5")
    laboratory.run_epochs(1)  # its end is validated, however slow the machine is
    assert (session.record.branch, session.cursor) == (1, 49) and session.validation.step == 49
    tabs = window.side.findChild(PaintedTabs, "sideTabs")
    QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    code = window.side.pane._panels[window.side.pane.folders[1]]
    QTest.mouseClick(window.findChild(QPushButton, "code-notebook"), LEFT)
    dialog = window.findChild(QFileDialog, "code-file-ipynb")
    with qtbot.waitSignal(code._saving.saved, timeout=60_000):
        dialog.fileSelected.emit(str(tmp_path / "run.ipynb"))
        dialog.reject()
    made = json.loads((tmp_path / "run.ipynb").read_text(encoding="utf-8"))
    source = "\n".join("".join(cell["source"]) for cell in made["cells"] if cell["cell_type"] == "code")
    drawn = "drawing = torch.tensor(["
    assert drawn in source and "166" in source.partition(drawn)[2], "the drawing is there as numbers"
    done = subprocess.run(
        [sys.executable, "-I", "-c", source], cwd=tmp_path, capture_output=True, text=True, timeout=110
    )
    assert done.returncode == 0, done.stderr
    compared = [line for line in done.stdout.splitlines() if " in the app: " in line]
    assert len(compared) == 5 and all(line.endswith(": equal") for line in compared), done.stdout
    assert repr(float(session.curves[0].losses[-1])) in source
