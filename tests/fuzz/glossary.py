"""The glossary."""

from mnist_desktop.lab.lessons.front import LessonError
from mnist_desktop.lab.lessons.glossary import parse_glossary

WORDS = ("[[term]]", 'id = "', 'name = "', 'text = "', 'page = "', "also = [", "words = [", "](term:", '"""')


def seeds():
    term = '[[term]]\nid = "loss"\nname = "loss"\ntext = "See [step](do:step)."\npage = "steps"\n'
    return [term.encode(), (term + 'also = ["cost"]\nwords = ["loss"]\nwidget = "w"\n').encode()]


def try_one(data, folder):
    try:
        terms = parse_glossary(data.decode("utf-8", "replace"), "en.toml")
    except LessonError as error:
        assert str(error).startswith("en.toml, line ")
        return
    for term in terms.values():
        assert term.spellings
        term.matches("loss")
        term.is_called("l")
