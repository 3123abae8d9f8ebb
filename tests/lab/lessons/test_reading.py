from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.lessons.check import Check
from mnist_desktop.lab.lessons.front import LessonError
from mnist_desktop.lab.lessons.lesson import Link, Question
from mnist_desktop.lab.lessons.reading import links_in, parse_lesson, read_lesson, read_lessons

GERMAN = sorted((Path(__file__).parents[3] / "resources" / "lessons" / "de").glob("*.md"))
SOURCE = """+++
title = "Which way is down?"
page = "gradients"
covers = [15, 17]

[setup]
lr = 1
shuffle = false

[[question]]
text = "Where is down?"
options = ["left", "right"]
answer = 1
because = "The slope is positive."

[[task]]
text = "Make it diverge."
hint = "A larger rate."
shows = "lr {run.lr}"
check = [{ fact = "run.lr", above = 1 }, { fact = "run.diverged", equals = true }]
+++
The [slope](term:slope) is 6.

{question}

Then [step](do:step).
"""


def test_a_whole_lesson():
    lesson = parse_lesson(SOURCE, "07-down.md")
    assert (lesson.id, lesson.order, lesson.title, lesson.page) == (
        "down",
        7,
        "Which way is down?",
        "gradients",
    )
    assert lesson.covers == (15, 17) and lesson.setup == {"lr": 1, "shuffle": False}
    first, question, last = lesson.parts
    assert first == "The [slope](term:slope) is 6." and last == "Then [step](do:step)."
    assert question == Question("Where is down?", ("left", "right"), 0, "The slope is positive.")
    (task,) = lesson.tasks
    assert task.checks == (Check("run.lr", "above", 1), Check("run.diverged", "equals", True))
    assert lesson.links == (Link("term", "slope", 22), Link("do", "step", 26))


def test_questions_without_a_place_follow_the_text():
    lesson = parse_lesson(SOURCE.replace("\n{question}\n", ""), "07-down.md")
    assert isinstance(lesson.parts[-1], Question) and len(lesson.parts) == 2


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("+++\ntitle", "title", 1, "begins with a line"),
        ('title = "Which way is down?"\n', "", 2, '"title" is missing'),
        ('page = "gradients"', "page = 3", 3, '"page" is a text, not 3'),
        ("covers = [15, 17]", 'covers = ["15"]', 4, "list of whole numbers"),
        ("covers", "coverage", 4, '"coverage" means nothing here'),
        ("lr = 1\n", 'lr = "high"\n', 7, '"lr" is a number'),
        ("shuffle = false", "shufle = false", 8, '"shufle" cannot be set up'),
        ("answer = 1", "answer = 3", 13, "1 to 2, not 3"),
        ('["left", "right"]', '["left"]', 12, "at least two options"),
        ("above = 1", "over = 1", 20, '"over" is no comparison'),
        ("above = 1", 'above = "1"', 20, "compares with a number"),
        ("above = 1", "above = [1]", 20, "compared with a number, a word or true and false"),
        ('fact = "run.lr", ', "", 20, "A check names a fact"),
        ("check = [", "checks = [", 20, '"checks" means nothing here'),
        ("(term:slope)", "(word:slope)", 22, 'not with "word:"'),
        ("{question}", "{question}\n{question}", 25, "no .*question.* left"),
    ],
)
def test_errors_name_file_and_line(old, new, line, message):
    assert old in SOURCE
    with pytest.raises(LessonError, match=message) as caught:
        parse_lesson(SOURCE.replace(old, new, 1), "07-down.md")
    assert (caught.value.name, caught.value.line) == ("07-down.md", line)
    assert str(caught.value).startswith(f"07-down.md, line {line}: ")


def test_a_file_has_a_number_and_a_name_and_a_text():
    with pytest.raises(LessonError, match="is called like"):
        parse_lesson(SOURCE, "down.md")
    with pytest.raises(LessonError, match="does not end"):
        parse_lesson('+++\ntitle = "A"\n', "01-a.md")
    with pytest.raises(LessonError, match="has no text"):
        parse_lesson('+++\ntitle = "A"\npage = "p"\n+++\n\n', "01-a.md")


def test_a_folder_in_order(tmp_path):
    for number in ("02", "01"):
        (tmp_path / f"{number}-a{number}.md").write_text(SOURCE, encoding="utf-8")
    assert [lesson.order for lesson in read_lessons(tmp_path)] == [1, 2]
    assert read_lesson(tmp_path / "02-a02.md").id == "a02"


def test_pictures_of_python_are_no_links():
    assert links_in("`x[4:10](0)` and [a][b] and (do:step)", "a.md") == []


@given(st.text())
def test_any_text_is_refused_with_a_line_that_is_there(text):
    with pytest.raises(LessonError) as caught:
        parse_lesson(text, "01-a.md")
    assert caught.value.line >= 1


@given(st.text(alphabet="[](){}:abdo term\n+=\"'", max_size=80))
def test_any_body_is_read_or_refused(body):
    try:
        lesson = parse_lesson('+++\ntitle = "A"\npage = "p"\n+++\n' + body, "01-a.md")
    except LessonError as error:
        assert error.line >= 1
    else:
        assert lesson.parts


TRANSLATED = """+++
title = "Wo geht es bergab?"

[[question]]
text = "Wo ist unten?"
options = ["links", "rechts"]
because = "Die Steigung ist positiv."

[[task]]
text = "Lass es divergieren."
shows = "lr {run.lr}"
+++
Die [Steigung](term:slope) ist 6.

{question}

Dann ein [Schritt](do:step).
"""


def test_a_translation_holds_words_and_takes_all_else_from_its_original():
    english, german = parse_lesson(SOURCE, "03-slope.md"), parse_lesson(TRANSLATED, "03-slope.md", SOURCE)
    assert german.title == "Wo geht es bergab?" and german.questions[0].options == ("links", "rechts")
    assert german.tasks[0].text == "Lass es divergieren." and german.tasks[0].hint == "A larger rate."
    assert german.tasks[0].checks == english.tasks[0].checks
    assert (german.page, german.covers, german.setup) == (english.page, english.covers, english.setup)
    assert german.questions[0].answer == english.questions[0].answer
    with pytest.raises(LessonError, match='"answer" is a whole number'):
        parse_lesson(TRANSLATED, "03-slope.md")


def test_a_task_that_is_not_translated_yet_stays_as_it_is():
    shorter = TRANSLATED.replace('text = "Lass es divergieren."', "")
    assert parse_lesson(shorter, "03-slope.md", SOURCE).tasks[0].text == "Make it diverge."


def test_translations_are_read_beside_their_originals(tmp_path):
    for folder, text in (("en", SOURCE), ("de", TRANSLATED)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "03-slope.md").write_text(text, encoding="utf-8")
    (lesson,) = read_lessons(tmp_path / "de", tmp_path / "en")
    assert lesson.title == "Wo geht es bergab?" and lesson.tasks[0].checks[0].fact == "run.lr"


@pytest.mark.parametrize("path", GERMAN, ids=lambda path: path.stem)
def test_german_lessons_write_numbers_as_english_ones_do(path):
    both = path, path.parent.parent / "en" / path.name
    here, there = (re.findall(r"\d+[.,]\d+", file.read_text(encoding="utf-8")) for file in both)
    assert set(here) <= set(there)
