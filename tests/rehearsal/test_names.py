from __future__ import annotations

from mnist_desktop.lab.lessons.reading import parse_lesson
from mnist_desktop.rehearsal.names import Names, facts

NAMES = Names(
    {"show": ("training",), "do": ("step",), "term": ("loss",), "lesson": ("files",)},
    frozenset({"run.step", "run.loss"}),
)
SOURCE = """+++
title = "Mine"
page = "training"

[[task]]
text = "Do."
check = [{ fact = "run.step", equals = 1 }]
+++
[a](show:training), [b](do:step), [c](term:loss), [d](lesson:files).
"""


def test_every_page_documents_its_facts():
    known = facts()
    assert {"run.step", "descent.lr", "code.way", "dataset.digit"} <= known


def test_a_lesson_without_faults():
    assert NAMES.faults(parse_lesson(SOURCE, "01-mine.md")) == []


def test_faults_name_file_and_line():
    source = SOURCE.replace("show:training", "show:trainin").replace("term:loss", "term:los")
    source = source.replace('page = "training"', 'page = "trainig"').replace("run.step", "run.steps")
    found = [fault.partition("; ")[0] for fault in NAMES.faults(parse_lesson(source, "01-mine.md"))]
    assert found == [
        '01-mine.md, line 9: there is no page "trainin"',
        '01-mine.md, line 9: there is no term "los"',
        '01-mine.md, line 3: there is no page "trainig"',
        '01-mine.md, line 5: there is no fact "run.steps"',
    ]
