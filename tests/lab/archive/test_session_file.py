from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.parts import DigitsInfo
from mnist_desktop.lab.archive.thaw import thaw
from mnist_desktop.lab.run import Run

V1 = Path(__file__).with_name("v1.mnistlab")


def test_everything_comes_back(saved, file, columns):
    found = session_file.load(file)
    assert found.digits == saved.digits and found.board == saved.board and found.document == ""
    assert columns(found.run) == columns(saved.run)
    assert np.array_equal(found.desk.digit.image, saved.desk.digit.image)
    assert (found.desk.digit.title, found.desk.digit.label) == ("drawing", 1)
    assert found.desk.sketch.strokes == saved.desk.sketch.strokes
    assert np.array_equal(found.desk.sketch.ground, saved.desk.sketch.ground)


def test_the_same_session_gives_the_same_bytes(saved, file, tmp_path):
    session_file.save(tmp_path / "again.mnistlab", session_file.load(file))
    assert (tmp_path / "again.mnistlab").read_bytes() == file.read_bytes()


def test_a_newer_version_is_refused_in_clear_words(opened, tmp_path):
    opened.head["version"] = 2
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
    run = thaw(saved.run, small_digits)
    run.seek(saved.run.head.cursor)
    assert isinstance(run, Run) and (run.cursor, run.head, run.history.active.name) == (28, 30, "slower – 慢")
    assert [branch.head for branch in run.history.branches] == [40, 30]
    losses = saved.run.curves(1).losses
    assert losses[27] == pytest.approx(run.record().loss, abs=1e-6)
    assert saved.desk.digit.title == "drawing" and len(saved.board.entries) == 1
