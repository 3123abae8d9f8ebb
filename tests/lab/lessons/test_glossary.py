from __future__ import annotations

import pytest

from mnist_desktop.lab.lessons.front import LessonError
from mnist_desktop.lab.lessons.glossary import parse_glossary, read_glossary
from mnist_desktop.lab.lessons.lesson import Link

SOURCE = """[[term]]
id = "loss"
name = "Loss"
page = "training"
text = "How wrong the model is. See [gradient](term:gradient)."
also = ["cost"]

[[term]]
id = "gradient"
name = "Gradient"
page = "gradients"
text = "The slopes of the loss."
"""


def test_terms_in_the_order_of_their_names(tmp_path):
    path = tmp_path / "en.toml"
    path.write_text(SOURCE, encoding="utf-8")
    terms = read_glossary(path)
    assert list(terms) == ["gradient", "loss"]
    assert terms["loss"].also == ("cost",) and terms["loss"].links == (Link("term", "gradient", 1),)


def test_its_widget_and_how_it_is_written():
    terms = parse_glossary(
        SOURCE.replace('also = ["cost"]', 'widget = "lossPlot"\nwords = ["losses"]'), "en.toml"
    )
    assert terms["loss"].widget == "lossPlot" and terms["loss"].spellings == ("losses",)
    assert terms["gradient"].widget == "" and terms["gradient"].spellings == ("Gradient", "Gradients")


def test_searching():
    loss, gradient = parse_glossary(SOURCE, "en.toml")["loss"], parse_glossary(SOURCE, "en.toml")["gradient"]
    assert loss.matches("cost") and loss.matches("WRONG model") and not loss.matches("slopes")
    assert loss.is_called("co") and gradient.is_called("Grad") and not gradient.is_called("slope")


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ('id = "gradient"', 'id = "loss"', 9, 'There is a term "loss" already'),
        ('page = "gradients"\n', "", 8, '"page" is missing'),
        ('also = ["cost"]', 'alias = "cost"', 6, '"alias" means nothing here'),
    ],
)
def test_errors_name_the_line(old, new, line, message):
    with pytest.raises(LessonError, match=message) as caught:
        parse_glossary(SOURCE.replace(old, new), "en.toml")
    assert caught.value.line == line


def test_an_empty_glossary():
    with pytest.raises(LessonError, match="There is no"):
        parse_glossary("", "en.toml")


def test_a_translation_takes_page_and_widget_from_its_original():
    german = '[[term]]\nid = "loss"\nname = "Verlust"\ntext = "Eine Zahl."\n'
    originals = parse_glossary(SOURCE, "en.toml")
    term = parse_glossary(german, "de.toml", originals)["loss"]
    assert (term.name, term.page, term.widget) == (
        "Verlust",
        originals["loss"].page,
        originals["loss"].widget,
    )
    with pytest.raises(LessonError, match='"page" is missing'):
        parse_glossary(german, "de.toml")
