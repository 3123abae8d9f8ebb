from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QToolButton

from mnist_desktop import translation
from mnist_desktop.panels.guide.contents_view import ContentsView
from mnist_desktop.ui.label import Label


def shown(qtbot, guide):
    view = ContentsView(guide)
    qtbot.addWidget(view)
    view.resize(255, 500)
    view.refresh()
    view.show()
    return view


def test_every_lesson_can_be_chosen_and_none_is_locked(qtbot, guide):
    view = shown(qtbot, guide)
    rows = view.findChild(QListWidget)
    assert [rows.item(n).text() for n in range(rows.count())] == ["1  Down", "2  A step"]
    heard = []
    view.chosen.connect(heard.append)
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center()
    )
    assert set(heard) == {"step"}


def test_a_pack_has_its_title_its_lessons_and_its_faults(qtbot, guide, tmp_path):
    (tmp_path / "pack.toml").write_text('title = "Week 3"', encoding="utf-8")
    (tmp_path / "01-own.md").write_text(
        '+++\ntitle = "Own"\npage = "training"\n+++\nText.\n', encoding="utf-8"
    )
    (tmp_path / "02-bad.md").write_text("+++\n+++\n", encoding="utf-8")
    view = shown(qtbot, guide)
    guide.changed.connect(view.refresh)
    guide.add_pack(tmp_path)
    rows = view.findChild(QListWidget)
    texts = [rows.item(n).text() for n in range(rows.count())]
    assert texts == ["1  Down", "2  A step", "", "1  Own", ""]
    labels = [label.text() for label in rows.findChildren(Label)]
    assert labels[0] == "Week 3" and labels[1].startswith("02-bad.md, line 2")
    bad = rows.itemWidget(rows.item(4))
    assert bad.height() >= bad.heightForWidth(bad.width())
    heard = []
    view.chosen.connect(heard.append)
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(3)).center()
    )
    assert set(heard) == {f"{tmp_path.name}/own"}
    (tmp_path / "02-bad.md").unlink()
    for name, count in (("reset", 4), ("close", 2)):
        QTest.mouseClick(
            view.findChild(QToolButton, f"pack-{name}-{tmp_path.name}"), Qt.MouseButton.LeftButton
        )
        qtbot.waitUntil(lambda count=count: rows.count() == count)


def test_faults_are_said_in_the_language_of_the_window(qtbot, guide, tmp_path):
    (tmp_path / "01-a.md").write_text(
        '+++\ntitle = "A"\npage = "training"\n[setup]\nlr = "high"\n+++\nText.\n', encoding="utf-8"
    )
    translation.use("de")
    guide.add_pack(tmp_path)
    view = shown(qtbot, guide)
    said = [label.text() for label in view.findChild(QListWidget).findChildren(Label)]
    assert said[1] == "01-a.md, Zeile 5: \"lr\" ist eine Zahl, nicht 'high'."


def test_tour_and_packs_are_offered(qtbot, guide):
    view = shown(qtbot, guide)
    heard = []
    view.link_activated.connect(heard.append)
    view.pack_asked.connect(lambda: heard.append("pack"))
    for name in ("guideTour", "guidePack"):
        QTest.mouseClick(view.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    assert heard == ["do:tour", "pack"]


def test_what_was_done_is_counted_and_can_be_forgotten(qtbot, guide, ready):
    view = shown(qtbot, guide)
    guide.changed.connect(view.refresh)
    guide.open("down")
    ready.facts.note({"descent.at_minimum": True})
    assert view.findChild(QListWidget).item(0).toolTip() == "Down: 1 of 1 tasks done"
    assert view._sum.text().startswith("1 of 2")
    ready.facts.note({"descent.at_minimum": False})
    QTest.mouseClick(view.findChild(QPushButton, "guideAgain"), Qt.MouseButton.LeftButton)
    assert view._sum.text().startswith("0 of 2")


def test_a_long_title_is_read_to_its_end(qtbot, guide):
    view = shown(qtbot, guide)
    rows = view.findChild(QListWidget)
    assert [rows.visualItemRect(rows.item(n)).height() for n in range(2)] == [36, 36]
    rows.item(0).setText("1  A title so long that no list is wide enough for it")
    view.resize(254, 500)
    rows.doItemsLayout()
    assert [rows.visualItemRect(rows.item(n)).height() > 36 for n in range(2)] == [True, False]


def test_the_pack_that_was_added_last_comes_into_sight(qtbot, guide, tmp_path):
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        for n in range(20):
            (folder / f"{n:02}.md").write_text(
                f'+++\ntitle = "{n}"\npage = "training"\n+++\nT.\n', encoding="utf-8"
            )
        guide.add_pack(folder)
    view = shown(qtbot, guide)
    rows = view.findChild(QListWidget)
    head = next(label for label in rows.findChildren(Label) if label.text() == "two").parentWidget()
    assert not rows.viewport().rect().contains(head.geometry())
    view.show_newest()
    assert head.y() < 10
