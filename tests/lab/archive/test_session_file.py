from __future__ import annotations

import os
import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.parts import DigitsInfo
from mnist_desktop.lab.archive.riddle import RiddleState, SavedRiddle
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.archive.thaw import resume, thaw
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.run import Run

V1 = Path(__file__).with_name("v1.mnistlab")


def test_everything_comes_back(saved, file, columns):
    found = session_file.load(file)
    assert found.digits == saved.digits and found.board == saved.board and found.document == ""
    assert found.riddle is None
    assert columns(found.run) == columns(saved.run)
    assert np.array_equal(found.desk.digit.image, saved.desk.digit.image)
    assert (found.desk.digit.title, found.desk.digit.label) == ("drawing", 1)
    assert found.desk.sketch.strokes == saved.desk.sketch.strokes
    assert np.array_equal(found.desk.sketch.ground, saved.desk.sketch.ground)


def test_the_same_session_gives_the_same_bytes(saved, file, tmp_path):
    session_file.save(tmp_path / "again.mnistlab", session_file.load(file))
    assert (tmp_path / "again.mnistlab").read_bytes() == file.read_bytes()


def test_a_session_that_lies_where_a_name_is_no_utf8_is_saved_all_the_same(saved, tmp_path):
    """Linux has such names; Python keeps their bytes as half a character."""
    path, document = tmp_path / "s.mnistlab", "/home/anna/caf\udce9.mnistlab"
    session_file.save(path, replace(saved, document=document))
    assert session_file.load(path).document == document


def test_a_newer_version_is_refused_in_clear_words(opened, tmp_path):
    opened.head["version"] = session_file.VERSION + 1
    opened.head["surprise"] = {}
    with pytest.raises(ArchiveError, match="newer version of MNIST Desktop") as error:
        session_file.load(opened.write(tmp_path / "new.mnistlab"))
    assert error.value.hint == "Update the app, then open it again."


@pytest.mark.parametrize("version", [None, "1", 0, -1, True, 1.0])
def test_a_version_that_is_none_is_refused(opened, tmp_path, version):
    opened.head["version"] = version
    with pytest.raises(ArchiveError, match="does not say which version"):
        session_file.load(opened.write(tmp_path / "bad.mnistlab"))


def test_another_kind_of_file_is_refused(opened, tmp_path, pack):
    opened.head["format"] = "other"
    with pytest.raises(ArchiveError, match="but no session"):
        session_file.load(opened.write(tmp_path / "bad.mnistlab"))
    pack(tmp_path / "list.mnistlab", {"session.json": b"[]", "arrays.safetensors": b""})
    with pytest.raises(ArchiveError, match="but no session"):
        session_file.load(tmp_path / "list.mnistlab")


class _Trap:
    def __reduce__(self):
        return (Path.touch, (Path("sprung"),))


@pytest.mark.parametrize("where", ["whole", "session.json", "arrays.safetensors"])
def test_a_pickle_is_never_run(tmp_path, pack, monkeypatch, where):
    monkeypatch.chdir(tmp_path)
    path, poison = tmp_path / "bad.mnistlab", pickle.dumps(_Trap())
    if where == "whole":
        path.write_bytes(poison)
    else:
        pack(path, {"session.json": b"{}", "arrays.safetensors": b"", where: poison})
    with pytest.raises(ArchiveError):
        session_file.load(path)
    assert not (tmp_path / "sprung").exists()


def test_a_tensor_too_many_is_refused(opened, tmp_path):
    opened.arrays["extra"] = np.zeros(3, np.float32)
    with pytest.raises(ArchiveError, match="no session has: 'extra'"):
        session_file.load(opened.write(tmp_path / "bad.mnistlab"))


def test_a_file_of_version_1_opens(small_digits):
    """Kept as it was written; what it holds is told by the run that wrote it."""
    saved = session_file.load(V1)
    assert saved.digits == DigitsInfo.of(small_digits)
    assert saved.run.head.half is None and saved.riddle is None and saved.digits.parts == ()
    run = thaw(saved.run, small_digits)
    resume(run, saved.run.head)
    assert isinstance(run, Run) and (run.cursor, run.head, run.history.active.name) == (28, 30, "slower – 慢")
    assert [branch.head for branch in run.history.branches] == [40, 30]
    losses = saved.run.curves(1).losses
    assert losses[27] == pytest.approx(run.record().loss, abs=1e-6)
    assert saved.desk.digit.title == "drawing" and len(saved.board.entries) == 1


def test_a_riddle_comes_back_and_one_about_another_run_is_refused(saved, tmp_path):
    config = saved.run.head.config.with_hyper(rmse=True)
    broken = replace(saved.run, head=replace(saved.run.head, config=config))
    riddle = SavedRiddle("rmse", RiddleState.ON, ("no_bias",), 2)
    session_file.save(tmp_path / "s.mnistlab", replace(saved, run=broken, riddle=riddle))
    assert session_file.load(tmp_path / "s.mnistlab").riddle == riddle
    session_file.save(tmp_path / "s.mnistlab", replace(saved, riddle=riddle))
    with pytest.raises(ArchiveError, match="not about its run"):
        session_file.load(tmp_path / "s.mnistlab")


KILLED = """
import os, random, signal, sys, time
from pathlib import Path
from mnist_desktop.lab.archive import session_file

folder, kills = Path(sys.argv[1]), int(sys.argv[2])
path = folder / "s.mnistlab"
one, two = (session_file.load(folder / name) for name in ("one.mnistlab", "two.mnistlab"))
whole = {(folder / name).read_bytes() for name in ("one.mnistlab", "two.mnistlab")}
session_file.save(path, one)
moments, halves, seen = random.Random(5), 0, set()
for number in range(kills):
    child = os.fork()
    if child == 0:
        while True:
            session_file.save(path, two)
            session_file.save(path, one)
    time.sleep(moments.uniform(0.002, 0.03))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    content = path.read_bytes()
    assert content in whole, f"kill {number} left a broken file"
    seen.add(content)
    for part in folder.glob("*.part"):
        halves += 1
        part.unlink()
session_file.load(path)
print(halves, len(seen))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_killed_at_any_moment_it_is_the_old_file_or_the_new_one(saved, trained, small_digits, tmp_path):
    """200 kills at moments of a fixed row; many of them in the middle of writing, as what they leave shows."""
    session_file.save(tmp_path / "one.mnistlab", saved)
    other = SavedRun.of(trained(small_digits, TrainConfig(seed=7, hyper=Hyper(1.0, 4))))
    session_file.save(tmp_path / "two.mnistlab", replace(saved, run=other))
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), "200"], capture_output=True, text=True, timeout=110
    )
    assert done.returncode == 0, done.stderr
    halves, seen = map(int, done.stdout.split())
    assert halves >= 50 and seen == 2
