from __future__ import annotations

from mnist_desktop.panels.guide.heading import heading

LESSON = '+++\ntitle = "Own"\npage = "training"\n+++\nText.\n'


def test_of_a_place_or_of_a_pack(guide, tmp_path):
    assert heading(guide, guide.lessons[1]) == "Training · 2 of 2"
    (tmp_path / "07-own.md").write_text(LESSON, encoding="utf-8")
    (tmp_path / "pack.toml").write_text('title = "Week 3"', encoding="utf-8")
    pack = guide.add_pack(tmp_path)
    assert heading(guide, pack.lessons[0]) == "Week 3 · 1 of 1"
