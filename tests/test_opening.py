from __future__ import annotations

import pytest

from mnist_desktop.opening import Opening, as_arguments, is_opening, read_opening


@pytest.mark.parametrize("words", [[], ["--lesson", "sigmoid"], ["my/03-own.md"]])
def test_what_is_for_the_window(words):
    assert is_opening(words)


@pytest.mark.parametrize("words", [["train"], ["--version"], ["drawing.png"]])
def test_what_is_not(words):
    assert not is_opening(words)


def test_a_lesson_by_its_id():
    assert read_opening([]) == Opening()
    assert read_opening(["--lesson", "sigmoid"]) == Opening(lesson="sigmoid")


def test_a_lesson_by_its_file(tmp_path, monkeypatch):
    file = tmp_path / "03-own.md"
    file.write_text("+++")
    monkeypatch.chdir(tmp_path)
    assert read_opening(["03-own.md"]) == read_opening(["--lesson", "03-own.md"]) == Opening(lesson=str(file))


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["none.md"], "there is no file none.md"),
        (["--lesson", "a", "b.png"], "b.png is no file to open; there are .md, .mnistlab"),
        (["--lesson"], "argument --lesson: expected one argument"),
    ],
)
def test_what_cannot_be_opened(words, error, capsys):
    with pytest.raises(SystemExit) as left:
        read_opening(words)
    assert left.value.code == 2
    assert capsys.readouterr().err == f"mnist-desktop: {error}.\n"


def test_a_saved_session_perhaps_at_a_lesson(tmp_path):
    file = tmp_path / "week 3.mnistlab"
    file.write_bytes(b"")
    assert is_opening([str(file)])
    assert read_opening([str(file)]) == Opening(session=str(file))
    assert read_opening(["--lesson", "sigmoid", str(file)]) == Opening("sigmoid", str(file))


def test_a_wish_can_be_handed_over(tmp_path):
    file = tmp_path / "a.mnistlab"
    file.write_bytes(b"")
    for opening in (Opening(), Opening("sigmoid"), Opening("", str(file)), Opening("sigmoid", str(file))):
        assert read_opening(as_arguments(opening)) == opening
