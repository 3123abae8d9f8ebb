"""Lessons and glossary of every language are built as the English ones: questions, tasks, links and code."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from mnist_desktop import translation
from mnist_desktop.assets import resource
from mnist_desktop.lab.digits import generated
from mnist_desktop.lab.lessons import Question, read_glossary, read_lessons
from mnist_desktop.rehearsal.lessons import rehearse, stage

ENGLISH = {lesson.id: lesson for lesson in read_lessons(resource("lessons", "en"))}
TERMS = read_glossary(resource("glossary", "en.toml"))
LANGUAGES = [code for code in translation.LANGUAGES if code != "en"]
PAIRS = [
    pytest.param(ENGLISH.get(lesson.id), lesson, id=f"{language}-{lesson.id}")
    for language in LANGUAGES
    for lesson in read_lessons(resource("lessons", language), resource("lessons", "en"))
]
FIELD = re.compile(r"\{[a-z_.0-9]+\}")
BLOCK, SPAN = re.compile(r"```.*?```", re.DOTALL), re.compile(r"`[^`\n]+`")


def code(text):
    return BLOCK.findall(text), Counter(SPAN.findall(BLOCK.sub("", text)))


def texts(lesson):
    return [part for part in lesson.parts if isinstance(part, str)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_file_for_each_lesson(language):
    names = [{path.name for path in resource("lessons", code).glob("*.md")} for code in ("en", language)]
    assert names[0] == names[1]


@pytest.mark.parametrize(("english", "other"), PAIRS)
def test_a_lesson_is_built_as_the_english_one(english, other):
    assert (other.order, other.page, other.covers, other.setup) == (
        english.order,
        english.page,
        english.covers,
        english.setup,
    )
    assert [isinstance(p, Question) for p in other.parts] == [isinstance(p, Question) for p in english.parts]
    for mine, theirs in zip(other.questions, english.questions, strict=True):
        assert (mine.answer, len(mine.options)) == (theirs.answer, len(theirs.options))
        assert code(mine.because) == code(theirs.because)
    for mine, theirs in zip(other.tasks, english.tasks, strict=True):
        assert mine.checks == theirs.checks and mine.solve == theirs.solve
        assert Counter(FIELD.findall(mine.shows)) == Counter(FIELD.findall(theirs.shows))
    links = [Counter((link.kind, link.target) for link in lesson.links) for lesson in (other, english)]
    assert links[0] == links[1]
    assert [code(text) for text in texts(other)] == [code(text) for text in texts(english)]


@pytest.mark.parametrize(("english", "other"), PAIRS)
def test_all_of_a_lesson_is_translated(english, other):
    def words(lesson):
        return [
            lesson.title,
            *texts(lesson),
            *(text for q in lesson.questions for text in (q.text, q.because)),
            *(text for task in lesson.tasks for text in (task.text, task.hint)),
        ]

    same = [
        text for text in set(words(english)) & set(words(other)) if re.search(r"[a-z]{3,} [a-z]{2,}", text)
    ]
    assert not same
    assert sum(len(text.split()) for text in texts(other)) < 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_explained(language):
    terms = read_glossary(resource("glossary", f"{language}.toml"), TERMS)
    assert set(terms) == set(TERMS)
    for name, term in terms.items():
        english = TERMS[name]
        assert (term.page, term.widget) == (english.page, english.widget), name
        assert term.text != english.text, name
        links = [Counter((link.kind, link.target) for link in it.links) for it in (term, english)]
        assert links[0] == links[1], name
        assert code(term.text) == code(english.text), name
    names = [term.name for term in terms.values()]
    assert len(set(names)) == len(names)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_is_done_in_another_language_as_in_english(qtbot, language):
    """A run that the lesson sets up, commands, buttons and facts: none of them may hang on words."""
    with stage(generated.preview()) as window:
        english = window.column
        window.set_language(language)
        qtbot.waitUntil(lambda: window.column is not english)
        lesson = next(lesson for lesson in window.session.guide.lessons if lesson.id == "stuck")
        assert lesson.title != ENGLISH["stuck"].title
        assert [fault for _, fault in rehearse(window, lesson)] == [""] * len(lesson.tasks)
