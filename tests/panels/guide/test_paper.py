from __future__ import annotations

import re
import zlib

from mnist_desktop.lab.lessons.reading import parse_lesson
from mnist_desktop.panels.guide.paper import pdf, sheet
from mnist_desktop.ui.theme import theme

WORDS = {"predict": "Predict first", "try": "Try it", "hint": "Hint", "answers": "Answers"}
SOURCE = """+++
title = "Which way?"
page = "training"

[[question]]
text = "Where is down?"
options = ["left", "right"]
answer = 2
because = "The [slope](term:slope) is **negative**."

[[task]]
text = "Step."
hint = "Press it."
check = [{ fact = "run.step", equals = 1 }]
+++
The [slope](term:slope):

```python
x -= lr * x.grad
x.grad = None
```

- a point
"""
LESSON = parse_lesson(SOURCE, "01-way.md")
BOX = "\ufffc"  # how a document writes a picture


def lines(document):
    return document.toPlainText().splitlines()


def test_all_of_a_lesson_is_on_the_sheet(qapp):
    document = sheet(LESSON, "Training · 1 of 1", WORDS, theme().font(), theme().font(mono=True))
    assert lines(document) == [
        "Training · 1 of 1",
        "Which way?",
        "The slope:",
        "x -= lr * x.grad",
        "x.grad = None",
        "• a point",
        "1. Predict first",
        "Where is down?",
        f"{BOX}  left",
        f"{BOX}  right",
        "Try it",
        f"{BOX}  Step.",
        "Hint: Press it.",
        "Training · 1 of 1",
        "Answers: Which way?",
        "1. Where is down?",
        "right",
        "The slope is negative.",
    ]


def test_a_pdf_with_the_answers_on_a_page_of_their_own(qapp):
    made = pdf(LESSON, "Training · 1 of 1", WORDS, theme().font(), theme().font(mono=True))
    assert made.startswith(b"%PDF-") and made.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", made)) == 2
    streams = re.findall(rb"stream\r?\n(.*?)endstream", made, re.DOTALL)
    assert any(b" re\n" in _inflated(stream) or b" Tj" in _inflated(stream) for stream in streams)


def _inflated(stream):
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""
