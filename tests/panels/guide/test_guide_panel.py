from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QRadioButton

from mnist_desktop.panels.guide.guide_panel import PANEL
from mnist_desktop.panels.guide.task_row import TaskRow


@pytest.fixture
def panel(qtbot, guide, ready):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(255, 600)
    panel.show()
    panel.heard = []
    panel.link_activated.connect(panel.heard.append)
    return panel


def test_three_views(panel):
    for word, view in (("All", panel.contents), ("Glossary", panel.glossary), ("Lesson", panel.lesson)):
        button = next(b for b in panel.findChildren(QRadioButton) if b.text() == word)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert view.isVisible()


def test_a_view_is_whole_when_it_is_first_asked_for(panel, guide):
    assert {"contents", "glossary"}.isdisjoint(vars(panel))
    for word, name in (("All", "lessonList"), ("Glossary", "termList")):
        button = next(b for b in panel.findChildren(QRadioButton) if b.text() == word)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        shown = panel.findChild(QListWidget, name)
        assert shown.isVisible() and shown.count() >= 2
        assert shown.currentItem() is not None


def test_links_inside_and_outside(panel, guide):
    panel.follow("term:slope")
    assert panel.glossary.isVisible() and panel.glossary.term.id == "slope"
    panel.follow("lesson:step")
    assert panel.lesson.isVisible() and guide.lesson.id == "step"
    panel.follow("do:step")
    assert panel.heard == ["show:training", "do:step"]


def test_the_lesson_of_a_page(panel, guide):
    panel.show_lesson_of("training")
    assert guide.lesson.id == "step" and panel.lesson.isVisible()
    panel.show_lesson_of("results")
    assert panel.contents.isVisible() and guide.lesson.id == "step"


def test_what_is_seen_of_a_task_follows_the_run(panel, guide, ready, settled):
    guide.open("step")
    ready.step()
    settled(ready)
    row = next(row for row in panel.findChildren(TaskRow) if row.isVisible())
    assert row.accessibleDescription() == "to do. Now: step 1"
