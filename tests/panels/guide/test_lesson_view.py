from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from mnist_desktop import translation
from mnist_desktop.panels.guide.lesson_view import LessonView
from mnist_desktop.panels.guide.task_row import TaskRow
from mnist_desktop.ui.option_row import OptionRow
from mnist_desktop.ui.theme import theme


@pytest.fixture
def view(qtbot, guide):
    view = LessonView(guide)
    qtbot.addWidget(view)
    guide.changed.connect(view.refresh)
    view.resize(255, 600)
    view.refresh()
    view.show()
    return view


def press(view, name):
    QTest.mouseClick(view.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_next_and_back_show_their_page(view, guide):
    heard = []
    view.link_activated.connect(heard.append)
    assert not view.findChild(QPushButton, "lessonBack").isEnabled()
    press(view, "lessonNext")
    assert guide.lesson.id == "step" and not view.findChild(QPushButton, "lessonNext").isEnabled()
    press(view, "lessonBack")
    assert guide.lesson.id == "down" and heard == ["show:training", "show:gradients.descent"]


def test_an_answer_is_kept(view, guide):
    row = view.findChildren(OptionRow)[1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert guide.answer(guide.lesson, 0) == 1 and row.mark == "wrong"


def test_tasks_are_ticked_as_they_are_done(view, guide, ready, finished):
    guide.open("step")
    rows = [row for row in view.findChildren(TaskRow) if row.isVisible()]
    assert [row.is_done for row in rows] == [False, False] and rows[0].is_next
    ready.run(2)
    finished(ready)
    assert [row.is_done for row in rows] == [True, False] and rows[1].is_next


def test_a_lesson_sets_up_its_run(view, guide, ready, settled):
    guide.open("step")
    press(view, "lessonSetup")
    settled(ready)
    assert ready.config.hyper.lr == 0.5


def test_the_page_of_a_lesson_can_be_found_again(view, guide):
    heard = []
    view.link_activated.connect(heard.append)
    assert view.findChild(QPushButton, "lessonPage").text() == "Show its page: x²"
    press(view, "lessonPage")
    assert heard == ["show:gradients.descent"]


def test_a_lesson_can_be_saved_for_paper(qtbot, view):
    with qtbot.waitSignal(view.pdf_asked):
        QTest.mouseClick(view.findChild(QToolButton, "lessonPdf"), Qt.MouseButton.LeftButton)
    view.tell_saved("a.pdf")
    assert view._note.isVisible() and view._note.text() == "Saved: a.pdf"


@pytest.mark.parametrize("size", [100, 125, 150])
def test_no_lesson_is_wider_than_its_column(qtbot, unstarted, size):
    theme().set_size(size)
    translation.use("de")
    unstarted.guide.set_language("de")
    view = LessonView(unstarted.guide)
    qtbot.addWidget(view)
    view.resize(round(256 * theme().room), 600)
    view.show()
    wide = []
    for lesson in unstarted.guide.lessons:
        unstarted.guide.open(lesson.id)
        view.refresh()
        if view._scroll.widget().minimumSizeHint().width() > view.width():
            wide.append(lesson.id)
    assert wide == []
