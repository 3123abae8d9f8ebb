"""The lessons and the glossary that ship: every page, command, term and fact they name is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from mnist_desktop.assets import resource
from mnist_desktop.lab.lessons import read_glossary, read_lessons
from mnist_desktop.main_window import MainWindow
from mnist_desktop.panels.page import PageView, panels_of
from mnist_desktop.panels.places import all_pages
from mnist_desktop.session import Session, witness

APP = Path(witness.__file__).parents[1]
FACT = re.compile(r"\b[a-z_]+\.[a-z_0-9]+\b")
ROWS = range(1, 34)  # of the table of the chapter's concepts

LESSONS = read_lessons(resource("lessons", "en"))
TERMS = read_glossary(resource("glossary", "en.toml"))


def documented_facts():
    """Every name of a fact in the docstrings of the panels' folders and of the session's witness."""
    docs = [witness.__doc__]
    docs += [
        ast.get_docstring(ast.parse(path.read_text("utf-8"))) for path in APP.glob("panels/**/__init__.py")
    ]
    return {name for doc in docs if doc for name in FACT.findall(doc)}


@pytest.fixture(scope="module")
def commands(qapp, tmp_path_factory):
    store = QSettings(str(tmp_path_factory.mktemp("settings") / "s.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    ids = set(window.actions_by_id.by_id)
    window.close()
    shiboken6.delete(window)
    return ids


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_what_a_lesson_names_is_there(lesson, commands):
    known = {
        "show": set(all_pages()),
        "do": commands,
        "term": set(TERMS),
        "lesson": {other.id for other in LESSONS},
    }
    missing = [
        f"line {link.line}: {link.kind}:{link.target}"
        for link in lesson.links
        if link.target not in known[link.kind]
    ]
    assert not missing, f"{lesson.order:02}-{lesson.id}.md names what is not there: {missing}"
    assert lesson.page in all_pages()
    facts = {fact for task in lesson.tasks for fact in task.facts}
    assert not facts - documented_facts(), f"{lesson.id}: nobody documents these facts"


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_a_lesson_has_predictions_and_tasks_and_is_short(lesson):
    assert 1 <= len(lesson.questions) <= 3 and 2 <= len(lesson.tasks) <= 4
    words = sum(len(part.split()) for part in lesson.parts if isinstance(part, str))
    assert words < 180
    unsolved = [task.line for task in lesson.tasks if not task.solve]
    assert not unsolved, (
        f"{lesson.file}: tasks at lines {unsolved} do not say how: solve = [...] (lab/lessons/move.py)"
    )


@pytest.mark.parametrize(
    "path", sorted(resource("lessons").glob("*/*.md")), ids=lambda path: "-".join(path.parts[-2:])
)
def test_no_listing_is_wider_than_the_guide(path):
    """A line of code has room for 34 letters in a dock of 256 px."""
    listings = re.findall(r"```python\n(.*?)```", path.read_text("utf-8"), re.DOTALL)
    assert [line for listing in listings for line in listing.splitlines() if len(line) > 34] == []


def test_the_lessons_cover_the_chapter_in_order():
    orders = [lesson.order for lesson in LESSONS]
    assert orders == list(range(1, len(LESSONS) + 1))
    assert len({lesson.id for lesson in LESSONS}) == len(LESSONS)
    assert {row for lesson in LESSONS for row in lesson.covers} == set(ROWS)


@pytest.mark.parametrize("term", TERMS.values(), ids=lambda term: term.id)
def test_a_term_leads_to_a_page_and_to_other_terms(term):
    assert term.page in all_pages()
    assert all(link.kind == "term" and link.target in TERMS for link in term.links)


JARGON = {  # of the chapter's own table, and what its text explains on the way
    "relu", "mini-batch", "forward", "loss", "gradient", "backward", "gradient-descent", "learning-rate",
    "activation", "parameter", "tensor", "array", "rank", "shape", "axis", "broadcasting", "metric", "accuracy",
    "baseline", "l1", "l2", "rmse", "sgd", "optimiser", "epoch", "batch-size", "sigmoid", "mnist-loss", "bias",
    "weight", "linear", "activation-function", "neural-net", "layer", "learner", "dataloader", "validation-set",
    "training-set", "overfitting", "zero-grad", "view", "unsqueeze", "list-comprehension", "stack",
    "architecture", "pixel",
}  # fmt: skip


def test_the_jargon_of_the_chapter_is_in_the_glossary():
    assert set(TERMS) >= JARGON


def test_each_term_points_at_a_widget_that_shows_it(ready, qtbot):
    missing, beside = [], {spec.id for spec in panels_of("data")}
    for page in dict.fromkeys(term.page for term in TERMS.values()):
        view = PageView(page, page, ready)
        qtbot.addWidget(view)
        mine = [term for term in TERMS.values() if term.page == page]
        missing += [
            f"{t.id}: {page}#{t.widget}"
            for t in mine
            if not t.widget or not (view.findChild(QWidget, t.widget) or t.widget in beside)
        ]
    assert missing == []


def test_no_spelling_leads_to_two_terms():
    spellings = [word.casefold() for term in TERMS.values() for word in term.spellings]
    assert [word for word in set(spellings) if spellings.count(word) > 1] == []


def test_no_term_is_called_as_another():
    names = [term.name for term in TERMS.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("lesson", [one for one in LESSONS if one.setup], ids=lambda lesson: lesson.id)
def test_a_run_that_a_lesson_sets_up_can_be_run(lesson, ready, settled):
    ready.guide.open(lesson.id)
    ready.guide.set_up()
    settled(ready)
    assert ready.failures == [] and ready.cursor == 0
    assert ready.config.model == lesson.setup["model"]
    for name in {"lr", "batch_size", "shuffle"} & set(lesson.setup):
        assert getattr(ready.config.hyper, name) == lesson.setup[name]
