from __future__ import annotations

import pytest

from mnist_desktop.lab.lessons import Check, Lesson, Question, Task
from mnist_desktop.lab.sabotage import active
from mnist_desktop.session import Session

STEP = Task("Take two steps.", "", (Check("run.step", "at_least", 2),), "step {run.step}")
PAGE = Task("Make it diverge.", "", (Check("descent.regime", "equals", "diverges"),))
QUESTION = Question("Which?", ("left", "right"), 1, "So.")
LESSONS = (
    Lesson("pixels", 1, "Pixels", "pixels", (2,), ("One.",), (), {}),
    Lesson("step", 2, "A step", "training", (25,), ("Two.", QUESTION), (STEP, PAGE), {
        "task": [1, 0], "lr": 0.5, "batch_size": 16, "shuffle": False}),
    Lesson("inside", 3, "Inside", "training.inside", (29,), ("Three.",), (PAGE,), {}),
)  # fmt: skip


@pytest.fixture
def guide(ready):
    ready.guide.__dict__["lessons"] = LESSONS
    ready.guide.heard = []
    ready.guide.changed.connect(lambda: ready.guide.heard.append(ready.guide.lesson.id))
    return ready.guide


def test_one_can_go_anywhere(guide):
    assert guide.lesson.id == "pixels" and guide.position == 0
    guide.go(-1)
    guide.go(1)
    guide.open("inside")
    guide.go(1)
    assert guide.heard == ["step", "inside"] and guide.position == 2
    with pytest.raises(KeyError):
        guide.open("elsewhere")


def test_a_page_has_its_lesson(guide):
    assert guide.lesson_of("training.inside").id == "inside"
    assert guide.lesson_of("training.other").id == "step"
    assert guide.lesson_of("results") is None
    guide.open("step")
    assert guide.lesson_of("training").id == "step"


def test_a_task_is_seen_done_and_stays_done(guide, ready, settled, finished):
    guide.open("step")
    assert not guide.done(guide.lesson, 0) and guide.evidence(guide.lesson, 0) == "step 0"
    ready.run(2)
    finished(ready)
    assert guide.done(guide.lesson, 0) and guide.evidence(guide.lesson, 0) == "step 2"
    assert guide.count_done(guide.lesson) == 1 and guide.heard == ["step", "step"]
    ready.reset()
    settled(ready)
    assert guide.done(guide.lesson, 0) and guide.evidence(guide.lesson, 0) == "step 2"


def test_only_the_open_lesson_is_looked_at_and_it_is_when_it_opens(guide, ready):
    ready.facts.note({"descent.regime": "diverges"})
    assert guide.count_done(LESSONS[2]) == 0
    guide.open("inside")
    assert guide.count_done(LESSONS[2]) == 1


def test_answers_and_progress_come_back(guide, qtbot):
    guide.open("step")
    assert guide.answer(guide.lesson, 0) is None
    guide.choose(0, 1)
    guide._session.facts.note({"descent.regime": "diverges"})
    kept = guide.saved()
    again = Session()
    again.guide.__dict__["lessons"] = LESSONS
    again.guide.restore(kept)
    assert again.guide.lesson.id == "step" and again.guide.answer(LESSONS[1], 0) == 1
    assert again.guide.done(LESSONS[1], 1) and not again.guide.done(LESSONS[1], 0)
    again.guide.forget()
    assert again.guide.lesson.id == "pixels" and again.guide.count_done(LESSONS[1]) == 0
    again.close()
    again.deleteLater()


@pytest.mark.parametrize("saved", ["", "{", "[]", "{}", '{"lesson": 3, "done": [], "answers": {}}', "null"])
def test_what_cannot_be_read_is_left_out(guide, saved):
    guide.restore(saved)
    assert guide.lesson.id == "pixels"


def test_it_sets_up_the_run_a_lesson_wants(guide, ready, settled):
    guide.open("step")
    guide.set_up()
    settled(ready)
    config = ready.config
    assert config.task.digits == (1, 0) and ready.cursor == 0
    assert (config.hyper.lr, config.hyper.batch_size, config.hyper.shuffle) == (0.5, 16, False)


def test_a_run_that_a_lesson_sets_up_is_not_sabotaged(guide, ready, settled):
    ready.configure(no_bias=True)
    ready.set_hyper(forget_zero=True, raw_pixels=True)
    guide.open("step")
    guide.set_up()
    settled(ready)
    assert active(ready.config) == () and ready.config.hyper.lr == 0.5
    ready.riddle.begin()
    guide.set_up()
    settled(ready)
    assert active(ready.config) == () and not ready.riddle.on


def test_another_language_has_its_own_lessons_and_terms_and_keeps_what_was_done(session):
    guide = session.guide
    english, terms = guide.lessons, guide.terms
    guide.open("files")
    guide.choose(0, 1)
    guide.set_language("de")
    assert guide.lesson.id == "files" and guide.answer(guide.lesson, 0) == 1
    assert guide.lesson.title == "Woher die Ziffern kommen"
    assert guide.terms["accuracy"].name == "Genauigkeit"
    assert [lesson.id for lesson in guide.lessons] == [lesson.id for lesson in english]
    assert set(guide.terms) == set(terms)
    guide.set_language("en")
    assert guide.lessons == english and list(guide.terms) == list(terms)


def test_a_lesson_that_is_not_translated_stays_english(session, monkeypatch, tmp_path):
    from mnist_desktop.assets import resource
    from mnist_desktop.session import guide as module

    there = {("lessons", "de"): tmp_path, ("glossary", "de.toml"): tmp_path / "de.toml"}
    text = resource("lessons", "de", "01-files.md").read_text(encoding="utf-8")
    (tmp_path / "01-files.md").write_text(text, encoding="utf-8")
    (tmp_path / "de.toml").write_text(
        '[[term]]\nid = "loss"\nname = "Verlust"\npage = "training"\ntext = "Eine Zahl."\n', encoding="utf-8"
    )
    monkeypatch.setattr(module, "resource", lambda *parts: there.get(parts) or resource(*parts))
    english = session.guide.lessons
    session.guide.set_language("de")
    assert session.guide.lessons[0].title == "Woher die Ziffern kommen"
    assert session.guide.lessons[1:] == english[1:]
    assert session.guide.terms["loss"].name == "Verlust" and session.guide.terms["label"].name == "Label"


def test_packs_stand_beside_the_lessons_that_ship_and_come_back(guide, ready, tmp_path):
    for name in ("week/01-own.md", "week/02-more.md", "other/week/01-own.md"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('+++\ntitle = "Own"\npage = "training"\n+++\n[More](lesson:more)\n', encoding="utf-8")
    pack = guide.add_pack(tmp_path / "week")
    assert [lesson.id for lesson in pack.lessons] == ["week/own", "week/more"] and pack.faults == ()
    assert guide.add_pack(tmp_path / "other" / "week").lessons[0].id == "week 2/own"
    guide.open("week/own")
    assert (guide.position, len(guide.group)) == (0, 2)
    guide.open("more")  # of the same pack
    assert guide.lesson.id == "week/more" and guide.group == pack.lessons
    guide.go(1)
    assert guide.lesson.id == "week/more"
    guide.open(guide.lessons[0].id)
    assert guide.group == guide.lessons
    with pytest.raises(KeyError):
        guide.open("more")
    guide.remove_pack(tmp_path / "other" / "week")
    saved = guide.saved()
    guide.remove_pack(tmp_path / "week")
    assert guide.packs == ()
    guide.restore(saved)
    assert [pack.id for pack in guide.packs] == ["week"]


def test_lessons_are_read_one_after_the_other(unstarted):
    guide = unstarted.guide
    pieces = list(guide.reading())
    assert len(pieces) > 20 and len(guide.__dict__["lessons"]) == len(pieces)
    read = guide.lessons
    assert list(guide.reading()) == [] and guide.lessons is read


def test_another_language_chosen_while_they_are_read_is_the_one_that_counts(unstarted):
    guide = unstarted.guide
    reading = guide.reading()
    next(reading)
    guide.set_language("de")
    for _ in reading:
        pass
    assert guide.lessons[0].title == "Woher die Ziffern kommen"
