from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from mnist_desktop.lab.code import Way
from mnist_desktop.panels.code.saving import Saving


@pytest.fixture
def saving(qtbot, ready, settled):
    for _ in range(2):
        ready.step()
    settled(ready)
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    saving = Saving(ready, owner)
    saving.owner = owner
    return saving


def choose(saving, suffix, file):
    """Choose a file in the dialog that is open."""
    dialog = saving.owner.findChild(QFileDialog, f"code-file-{suffix}")
    assert dialog.selectedFiles()[0].endswith(f"linear-3-7.{suffix}")
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def test_a_script_goes_where_it_was_asked_for(qtbot, saving, tmp_path):
    with qtbot.waitSignal(saving.saved, timeout=30_000) as signal:
        saving.ask_script(Way.LEARNER)
        choose(saving, "py", tmp_path / "run.py")
    assert signal.args == ["script", (tmp_path / "run.py", tmp_path / "run-digits.npz")]
    assert "class Learner" in (tmp_path / "run.py").read_text()


def test_a_notebook_has_the_digit_and_the_numbers_of_the_window(qtbot, saving, ready, tmp_path):
    ready.take_sample(0)
    with qtbot.waitSignal(saving.saved, timeout=30_000) as signal:
        saving.ask_notebook(Way.HAND)
        choose(saving, "ipynb", tmp_path / "run.ipynb")
    assert signal.args[0] == "notebook"
    text = (tmp_path / "run.ipynb").read_text(encoding="utf-8")
    cells = "".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
    assert "Your digit" in cells and repr(float(ready.curves[0].losses[-1])) in cells


def test_run_elsewhere_the_notebook_of_a_branch_gives_the_numbers_of_the_window(
    qtbot, saving, ready, settled, tmp_path
):
    ready.take_sample(0)
    ready.run(8)
    qtbot.waitUntil(lambda: ready.cursor == 10, timeout=30_000)
    settled(ready)
    ready.seek(5)
    ready.set_hyper(lr=0.3, shuffle=False)
    for _ in range(4):
        ready.step()
    settled(ready)
    with qtbot.waitSignal(saving.saved, timeout=30_000):
        saving.ask_notebook(Way.HAND)
        choose(saving, "ipynb", tmp_path / "run.ipynb")
    made = json.loads((tmp_path / "run.ipynb").read_text(encoding="utf-8"))
    code = "\n".join("".join(cell["source"]) for cell in made["cells"] if cell["cell_type"] == "code")
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=110
    )
    assert done.returncode == 0, done.stderr
    compared = [line for line in done.stdout.splitlines() if " in the app: " in line]
    assert len(compared) == 5 and all(line.endswith(": equal") for line in compared), done.stdout
    assert f"accuracy {ready.validation.accuracy:.4f}" in done.stdout


def test_what_cannot_be_written_is_said(qtbot, saving, ready, tmp_path):
    saving.ask_script(Way.HAND)
    choose(saving, "py", tmp_path / "no" / "run.py")
    qtbot.waitUntil(lambda: bool(ready.failures), timeout=30_000)
    assert "cannot be written" in ready.failures[0].what and ready.failures[0].hint


def test_a_run_that_did_not_draw_its_weights_brings_them(qtbot, saving, ready, settled, tmp_path):
    with qtbot.waitSignal(ready.weights.exported, timeout=30_000):
        ready.weights.export_to(tmp_path / "w.safetensors")
    with qtbot.waitSignal(ready.weights.imported, timeout=30_000):
        ready.weights.import_from(tmp_path / "w.safetensors")
    ready.step()
    settled(ready)
    with qtbot.waitSignal(saving.saved, timeout=30_000) as signal:
        saving.ask_script(Way.HAND)
        choose(saving, "py", tmp_path / "run.py")
    files = [file.name for file in signal.args[1]]
    assert files == ["run.py", "run-digits.npz", "run-weights.npz"]
    assert 'weights.copy_(torch.from_numpy(first["weights"]))' in (tmp_path / "run.py").read_text()
