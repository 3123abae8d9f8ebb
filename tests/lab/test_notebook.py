"""A notebook runs in a kernel of its own and finds the numbers of the app, to the last digit."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import nbformat
import numpy as np
import pytest

from mnist_desktop.lab import notebook
from mnist_desktop.lab.code import Plan, Way
from mnist_desktop.lab.config import ALL_TEN, Hyper, Since, Task, TrainConfig
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.files import FileError
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.notebook import Shown
from mnist_desktop.lab.records import BranchInfo, Curves
from mnist_desktop.lab.run import Run

PAIR = TrainConfig(hyper=Hyper(1.0, 32))
TEN = TrainConfig(Task(ALL_TEN), "small_cnn", 3, hyper=Hyper(0.1, 64, "cross_entropy"))
STEPS = 12

# nbclient as it is used on a command line, apart from pytest, whose rules are not for a kernel's messages.
EXECUTE = """
import sys, nbformat
from nbclient import NotebookClient
path = sys.argv[1]
made = nbformat.read(path, 4)
NotebookClient(made, timeout=100, kernel_name="python3", resources={"metadata": {"path": sys.argv[2]}}).execute()
nbformat.write(made, path)
"""


def session(config, data, change):
    """Take a run that branches: one thing is changed at a past step."""
    run = Run(config, data)
    for _ in range(STEPS):
        run.step()
    run.seek(5)
    run.set_hyper(change)
    while run.cursor < STEPS:
        run.step()
    run.validate()
    return run


def exported(path, run, data, way):
    """Save what the window would; return what the model says of the drawing."""
    curves = run.curves()[0]
    validation = curves.validation_at(STEPS)
    assert validation.step == STEPS and curves.branch.id == 1
    drawing = Digit.sample(data.valid, "valid", 4)
    record = run.record()
    answer = Reader.of(record).read(drawing.image)
    shown = Shown(1, float(curves.losses[-1]), validation.loss, validation.accuracy, answer.probs)
    plan = Plan(run.config, curves.hypers, STEPS, mnist=False, title="Test patterns")
    return notebook.save(path, plan, way, data, shown, drawing)


@pytest.mark.parametrize(
    ("config", "change", "way"),
    [(PAIR, Hyper(0.3, 50, "bce", False), Way.HAND), (TEN, Hyper(0.2, 32, "cross_entropy"), Way.LEARNER)],
    ids=["by-hand", "learner"],
)
def test_in_a_kernel_of_its_own_every_number_is_equal(tmp_path, small_digits, config, change, way):
    run = session(config, small_digits, change)
    path, beside = exported(tmp_path / "run.ipynb", run, small_digits, way)
    assert beside.name == "run-digits.npz"
    environment = {**os.environ, "IPYTHONDIR": str(tmp_path / "ipython"), "JUPYTER_PLATFORM_DIRS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", EXECUTE, str(path), str(tmp_path)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    cells = [cell for cell in nbformat.read(path, 4).cells if cell.cell_type == "code"]
    told = "".join(output.get("text", "") for output in cells[-1].outputs)
    assert (
        told.count("in the app: equal") == told.count("\n") == 3 + config.task.outputs + config.task.is_pair
    )


BROKEN = TrainConfig(hyper=Hyper(0.1, 32, rmse=True, forget_zero=True), no_bias=True)


@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize(
    ("config", "change"),
    [(PAIR, Hyper(0.5, 20)), (BROKEN, Hyper(1e-5, 20, raw_pixels=True, wrong_sign=True))],
    ids=["sound", "sabotaged"],
)
def test_its_cells_run_in_a_row_without_any_kernel(tmp_path, small_digits, clean_python, way, config, change):
    run = session(config, small_digits, change)
    path, _ = exported(tmp_path / "run.ipynb", run, small_digits, way)
    assert ("It is sabotaged: zero forgotten at times" in path.read_text(encoding="utf-8")) is (
        config is BROKEN
    )
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    done = clean_python(code, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    told = [line.rpartition(": ")[2] for line in done.stdout.splitlines() if "in the app" in line]
    assert told[:3] == ["equal"] * 3 and len(told) == 5
    # Of a single image the layer's own forward rounds the last digit otherwise than the app's two operations.
    assert set(told[3:]) <= ({"equal"} if way is Way.HAND else {"equal", "not quite"})


def test_it_is_a_valid_notebook_that_tells_what_was_done():
    hypers = (
        Since(1, Hyper(1.0)),
        Since(41, Hyper(0.1)),
        Since(80, Hyper(0.1, 64, shuffle=False, augment=True)),
    )
    image = np.zeros((28, 28), np.uint8)
    image[5:20, 14] = 200
    plan = Plan(TrainConfig(seed=9), hypers, 120, title="A\nset")
    made = nbformat.reads(
        notebook.notebook(plan, Way.HAND, Shown(2, 0.03), Digit(image, "drawing")), as_version=4
    )
    nbformat.validate(made)
    front = made.cells[0].source
    assert "120 mini-batch steps on A set, seed 9" in front and "branch 2" in front
    assert "| 1 | 1.0 | 256 | mnist_loss | yes | no |" in front
    assert "| 41 | 0.1 |  |  |  |  |" in front and "| 80 |  | 64 |  | no | yes |" in front
    assert any(str(image[5].tolist()) in cell.source for cell in made.cells)
    assert all(cell.source.startswith(("#", "What")) for cell in made.cells if cell.cell_type == "markdown")


def test_what_is_not_there_is_not_told():
    """No drawing, nothing compared: a run that has not begun, or diverged."""
    plan = Plan(TrainConfig())
    for shown in (None, Shown(0, float("nan"), float("inf"))):
        text = notebook.notebook(plan, Way.LAYERS, shown, Digit.blank())
        assert "Your digit" not in text and "in the app" not in text


def test_where_nothing_can_be_written_it_is_said(tmp_path, small_digits):
    with pytest.raises(FileError, match="cannot be written"):
        notebook.save(tmp_path / "no" / "run.ipynb", Plan(TrainConfig()), Way.HAND, small_digits)


def test_only_a_validation_of_the_last_step_is_to_be_compared():
    def curves(step):
        columns = np.array([step]), np.array([0.25], np.float32), np.array([0.5], np.float32)
        return Curves(BranchInfo(3, 0, 8, None), np.full(8, 0.125, np.float32), columns, np.array([]))

    assert Shown.of(curves(8), (0.75, 0.25)) == Shown(3, 0.125, 0.25, 0.5, (0.75, 0.25))
    assert Shown.of(curves(7)) == Shown(3, 0.125)
