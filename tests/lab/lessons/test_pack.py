from __future__ import annotations

from mnist_desktop.lab.lessons.pack import read_pack

LESSON = '+++\ntitle = "Mine"\npage = "training"\n+++\nText.\n'


def test_a_folder_of_lessons(tmp_path):
    (tmp_path / "02-second.md").write_text(LESSON, encoding="utf-8")
    (tmp_path / "01-first.md").write_text(LESSON, encoding="utf-8")
    pack = read_pack(tmp_path, "week")
    assert (pack.id, pack.title, pack.faults) == ("week", tmp_path.name, ())
    assert [lesson.id for lesson in pack.lessons] == ["week/first", "week/second"]
    (tmp_path / "pack.toml").write_text('title = "Week 3"\n', encoding="utf-8")
    assert read_pack(tmp_path, "week").title == "Week 3"


def test_broken_files_are_faults_and_the_rest_stays(tmp_path):
    (tmp_path / "01-first.md").write_text(LESSON, encoding="utf-8")
    (tmp_path / "02-bad.md").write_text(LESSON.replace('"training"', "3"), encoding="utf-8")
    (tmp_path / "03-latin.md").write_bytes(b"\xff\xfe")
    (tmp_path / "pack.toml").write_text('name = "Week 3"\n', encoding="utf-8")
    pack = read_pack(tmp_path, "week")
    assert [lesson.id for lesson in pack.lessons] == ["week/first"] and pack.title == tmp_path.name
    about, bad, latin = pack.faults
    assert about.startswith('pack.toml, line 1: "name" means nothing here')
    assert bad.startswith("02-bad.md, line 3: ")
    assert latin == "03-latin.md, line 1: It cannot be read: this is no UTF-8; save it as that."


def test_an_empty_folder_and_none(tmp_path):
    assert "there is no lesson NN-name.md" in read_pack(tmp_path, "a").faults[0]
    assert "is not there" in read_pack(tmp_path / "gone", "a").faults[0]
