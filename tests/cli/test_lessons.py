from __future__ import annotations

import json

from mnist_desktop.assets import resource

BROKEN = '+++\ntitle = "A"\npage = 3\n+++\ntext\n'
WHOLE = '+++\ntitle = "My lesson"\npage = "training"\n+++\nText.\n'


def test_the_lessons_that_ship(run):
    status, out, err = run("lessons", "list")
    assert (status, err) == (0, "")
    assert len(out.splitlines()) == len(list(resource("lessons", "en").glob("*.md")))
    assert out.splitlines()[0].split()[:3] == ["1", "files", "pixels.dataset"]


def test_a_broken_file_is_said_and_does_not_take_the_rest_away(run, tmp_path):
    (tmp_path / "01-broken.md").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "02-mine.md").write_text(WHOLE, encoding="utf-8")
    status, out, err = run("lessons", "list", str(tmp_path))
    assert status == 1
    assert out.split()[:3] == ["2", "mine", "training"]
    assert "01-broken.md, line 3: " in err


def test_a_folder_without_lessons(run, tmp_path):
    status, out, err = run("lessons", "list", str(tmp_path))
    assert (status, out) == (1, "") and "there is no lesson" in err


def test_as_json(run):
    first = json.loads(run("lessons", "list", "--json")[1].splitlines()[0])
    assert (first["id"], first["order"], first["file"]) == ("files", 1, "01-files.md") and len(
        first["tasks"]
    ) == 3
