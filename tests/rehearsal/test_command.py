from __future__ import annotations

import pytest

from mnist_desktop.rehearsal import command

WHOLE = """+++
title = "Mine"
page = "training"

[[task]]
text = "Take a step."
check = [{ fact = "run.step", equals = 1 }]
solve = [{ do = "step" }]
+++
A [step](do:step).
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "01-mine.md").write_text(WHOLE, encoding="utf-8")
    return tmp_path


def test_a_folder_whose_lessons_hold(qapp, folder, capsys):
    assert command.main([str(folder)]) == 0
    assert capsys.readouterr().out == "ok  mine: 1 tasks\nok  1 lessons checked\n"


def test_faults_are_said_with_file_and_line(qapp, folder, capsys):
    (folder / "02-broken.md").write_text("no lesson", encoding="utf-8")
    (folder / "03-lost.md").write_text(WHOLE.replace("do:step", "do:leap"), encoding="utf-8")
    assert command.main([str(folder)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("FAILED  02-broken.md, line 1: ")
    assert out[1] == "ok  mine: 1 tasks"
    assert out[2].startswith('FAILED  03-lost.md, line 10: there is no command "leap"')
    assert out[3] == "2 lessons checked, 2 faults"


def test_only_some_lessons(qapp, folder, capsys):
    assert command.main([str(folder), "--only", "other"]) == 0
    assert capsys.readouterr().out == "ok  0 lessons checked\n"


def test_no_folder(capsys, tmp_path, qapp):
    assert command.main([str(tmp_path / "none")]) == 1
    assert "is not there" in capsys.readouterr().out


def test_bad_arguments_are_one_sentence(capsys):
    with pytest.raises(SystemExit) as left:
        command.main(["--nonsense"])
    assert left.value.code == 2
    assert capsys.readouterr().err == "mnist-desktop lessons check: unrecognized arguments: --nonsense.\n"
