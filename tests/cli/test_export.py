"""A session as a notebook, a script and a table: what they give elsewhere is what the session holds."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys

import numpy as np
import pytest

from mnist_desktop.lab import branching
from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.parts import Board, DigitsInfo
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.run import Run

ENV = os.environ | {"OMP_NUM_THREADS": "1"}


@pytest.fixture(scope="module")
def trained(small_digits):
    """Two lines; the second one, from step 12 on with other settings, is looked at."""
    run = Run(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)
    for _ in range(20):
        run.step()
    run.validate()
    run.seek(12)
    run.set_hyper(Hyper(0.3, 20))
    for _ in range(9):
        run.step()
    run.validate()
    branching.rename(run, 1, "slower")
    run.seek(15)
    return run


@pytest.fixture
def session(trained, small_digits, tmp_path):
    path = tmp_path / "s.mnistlab"
    parts = DigitsInfo.of(small_digits), SavedRun.of(trained), session_file.blank_desk(), Board()
    session_file.save(path, session_file.SavedSession(*parts))
    return path


def figures(trained, branch):
    """Loss, validation loss and accuracy at the end of a branch."""
    curves = next(c for c in trained.curves() if c.branch.id == branch)
    validation = curves.validation_at(curves.branch.head)
    return [float(curves.losses[-1]), validation.loss, validation.accuracy]


def printed(output):
    """The figures that an exported script prints, as the float32 that the history keeps."""
    words = output.splitlines()[-1].replace(",", "").split()
    return [float(np.float32(float(words[i]))) for i in (5, 8, 10)]


@pytest.mark.parametrize("way", ["hand", "layers", "learner"])
@pytest.mark.parametrize("branch", [0, 1])
def test_the_script_gives_the_session_s_figures_to_the_last_digit(
    run, trained, session, digits_folder, tmp_path, way, branch
):
    out = tmp_path / "run.py"
    words = ("export", session, "--script", out, "--data", digits_folder, "--way", way)
    words += () if branch == 1 else ("--branch", "0")  # the one that was looked at is the default
    assert run(*words) == (0, f"Saved {out}\n", "")
    done = subprocess.run(
        [sys.executable, out, digits_folder], capture_output=True, text=True, env=ENV, timeout=110
    )
    assert done.returncode == 0, done.stderr
    assert printed(done.stdout) == figures(trained, branch)


def test_the_notebook_brings_branch_and_digits(run, trained, session, digits_folder, tmp_path):
    out = tmp_path / "run.ipynb"
    status, said, err = run("export", session, "--notebook", out, "--data", digits_folder)
    assert (status, err) == (0, "") and said == f"Saved {out}\nSaved {tmp_path / 'run-digits.npz'}\n"
    cells = json.loads(out.read_text(encoding="utf-8"))["cells"]
    text = "".join("".join(cell["source"]) for cell in cells)
    assert "branch 1" in text and "lr_from = {1: 1.0, 13: 0.3}" in text
    assert repr(figures(trained, 1)[0]) in text
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, env=ENV, timeout=110
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("in the app: equal") == 3


def test_the_table_has_every_step_of_every_branch(run, trained, session, tmp_path):
    out = tmp_path / "run.csv"
    assert run("export", session, "--csv", out) == (0, f"Saved {out}\n", "")
    rows = list(csv.DictReader(out.read_text().splitlines()))
    for curves in trained.curves():
        losses = [
            row["loss"] for row in rows if row["branch"] == str(curves.branch.id) and row["step"] != "0"
        ]
        assert np.array_equal(np.array(losses, np.float32), curves.losses)


def test_programs_are_told_in_json(records, session, tmp_path):
    assert records("export", session, "--csv", tmp_path / "a.csv") == [{"saved": str(tmp_path / "a.csv")}]


def test_digits_that_are_not_here_are_asked_for_and_nothing_is_written(run, session, tmp_path):
    status, _, err = run("export", session, "--script", tmp_path / "run.py")
    assert status == 1 and "Test patterns" in err and err.count("\n") == 1
    assert not (tmp_path / "run.py").exists()


@pytest.mark.parametrize(
    ("words", "status", "expected"),
    [
        ((), 2, "say what to write"),
        (("--script", "run.txt"), 2, "must end in .py"),
        (("--csv", "missing/run.csv"), 2, "there is no folder"),
        (("--branch", "7", "--script", "run.py"), 2, "there is no branch 7; there are 0, 1"),
    ],
)
def test_bad_arguments_are_told_in_a_sentence(
    run, session, digits_folder, tmp_path, monkeypatch, words, status, expected
):
    monkeypatch.chdir(tmp_path)
    code, _, err = run("export", session, "--data", digits_folder, *words)
    assert code == status and expected in err and err.count("\n") == 1


def test_a_file_that_is_no_session_is_told(run, tmp_path):
    (tmp_path / "bad.mnistlab").write_bytes(b"PK")
    status, _, err = run("export", tmp_path / "bad.mnistlab", "--csv", tmp_path / "a.csv")
    assert status == 1 and "no session" in err
