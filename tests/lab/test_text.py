from __future__ import annotations

import copy
import json

from mnist_desktop.lab.text import Text, sentence, words_of


def test_it_is_english_and_remembers_its_parts():
    text = Text("There is no {0} in {folder}.").format("train", folder="digits")
    assert text == "There is no train in digits." and isinstance(text, str)
    assert text.source == "There is no {0} in {folder}."
    assert text.values == (("train",), {"folder": "digits"})
    assert json.dumps(text) == '"There is no train in digits."'


def test_a_sentence_without_placeholders_is_its_own_source():
    text = Text("Choose other digits.")
    assert text.source == text == "Choose other digits." and text.values == ((), {})


def test_braces_that_are_no_placeholders_stay_when_nothing_is_filled_in():
    assert Text("{") == "{"


def test_a_copy_keeps_its_parts():
    text = Text("Step {0}").format(3)
    assert copy.copy(text).source == copy.deepcopy(text).source == "Step {0}"


def test_an_exception_gives_its_text_back():
    text = Text("{0} is cut off.").format("a.png")
    assert words_of(ValueError(text)) is text
    assert words_of(ValueError("plain")) == "plain" and words_of(KeyError()) == ""
    assert words_of(OSError(2, "No such file")) == "[Errno 2] No such file"


def test_a_sentence_of_an_exception_keeps_its_text_inside():
    text = Text("no {0}").format(7)
    said = sentence(ValueError(text))
    assert said == "no 7." and said.values[0][0] is text
