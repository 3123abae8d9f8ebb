"""Every text of the source is translated, and found again under the context it is asked for with."""

from __future__ import annotations

import ast
import re
import shutil
import sys
from collections import Counter
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

from mnist_desktop import translation
from mnist_desktop.assets import resource

APP = Path(translation.__file__).parent
sys.path.append(str(APP.parent / "packaging"))

import translate  # noqa: E402 - it is no package

LANGUAGES = [code for code in translation.LANGUAGES if code != "en"]
MARKS = re.compile(r"%n|%\d|<[^>]+>")


def trees():
    for path in sorted(APP.rglob("*.py")):
        yield path.relative_to(APP), ast.parse(path.read_text(encoding="utf-8"))


def asked(tree):
    """Every request for a translation: its line, context and the node of its text; self.tr asks for its class."""

    def walk(node, owner):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from walk(child, child.name)
                continue
            if isinstance(child, ast.Call):
                called = (
                    child.func.attr
                    if isinstance(child.func, ast.Attribute)
                    else getattr(child.func, "id", "")
                )
                if called == "tr":
                    yield child.lineno, owner, child.args[0]
                elif called == "translate" and len(child.args) >= 2:
                    yield child.lineno, ast.literal_eval(child.args[0]), child.args[1]
                elif called == "Text":
                    yield child.lineno, "", child.args[0]
            yield from walk(child, owner)

    yield from walk(tree, None)


def messages(language):
    for context in ElementTree.parse(resource("i18n", f"{language}.ts")).getroot().iter("context"):
        for message in context.iter("message"):
            translated = message.find("translation")
            forms = [form.text or "" for form in translated] or [translated.text or ""]
            yield context.findtext("name") or "", message.findtext("source"), forms


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(language, tmp_path):
    kept = resource("i18n", f"{language}.ts")
    now = shutil.copy(kept, tmp_path)
    translate.update(Path(now), APP.parent)
    missing = [f"{context or 'laboratory'}: {source}" for context, source in translate.unfinished(Path(now))]
    assert not missing, "Run packaging/translate.py and write what it lists:\n" + "\n".join(missing)
    same = Path(now).read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")
    assert same, "Texts were changed or taken away: run packaging/translate.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_and_the_edges_of_its_source(language):
    wrong = []
    for context, source, forms in messages(language):
        for form in forms:
            fields = [Counter((name, spec, how) for _, name, spec, how in Formatter().parse(text) if name is not None)
                      for text in (source, form)] if "{" in source else []  # fmt: skip
            marks = [set(MARKS.findall(text)) for text in (source, form)]
            edges = [(text[:1].isspace(), text[-1:].isspace()) for text in (source, form)]
            if (fields and set(fields[0]) != set(fields[1])) or marks[0] != marks[1] or edges[0] != edges[1]:
                wrong.append(f"{context}: {source!r} -> {form!r}")
    assert not wrong, "\n".join(wrong)


# Rooms without a window, and the tools for those who build it.
SILENT = ("lab", "cli", "engine", "gallery", "rehearsal", "selfcheck.py", "display.py", "logbook.py")
SHOWING = {"addItem", "addMenu", "addTab", "drawText", "set_hint", "set_sub", "set_title", "setAccessibleDescription",
           "setAccessibleName", "setHtml", "setItemText", "setLabelText", "setPlaceholderText", "setPlainText",
           "setPrefix", "setStatusTip", "setSuffix", "setText", "setTitle", "setToolTip", "setWindowTitle",
           "show_message"}  # fmt: skip
MADE_OF_WORDS = {
    "QAction",
    "QCheckBox",
    "QDockWidget",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QRadioButton",
}
# Names that are the same in every language, and the end of an object's name.
NAMES = {"MNIST Desktop", "RuntimeError:", "Lock"}
CHOICES = {"array", "tensor", "train", "valid", "MSE", "RMSE"}  # of Segments: names in the code
WORDS = re.compile(r"\b[A-Z][a-z]+\b|[A-Za-z]+ [A-Za-z]+")
CODE = re.compile(r"[=()\[\]_@#]")
SAYS_WHAT_IT_IS_GIVEN = "session/words.py"  # the laboratory's Text


def test_texts_are_literals_filled_in_afterwards():
    """An f-string, a sum or a name cannot be found by lupdate."""
    wrong = [
        f"{path}:{line}: {ast.unparse(text)}"
        for path, tree in trees()
        for line, _, text in asked(tree)
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str))
        and path.as_posix() != SAYS_WHAT_IT_IS_GIVEN
    ]
    assert not wrong, "\n".join(wrong)


# What the laboratory says of these reaches the window: what is wrong with digits, a setting, a file, an expression.
SAID = {"ArchiveError", "ConfigError", "DigitsError", "ExpressionError", "Failure", "FileError", "GrammarError",
        "LimitError", "ShapeError", "SliceError", "WeightsError"}  # fmt: skip


def test_what_the_laboratory_says_can_be_translated():
    wrong = [
        f"{path}:{node.lineno}: {text!r}"
        for path, tree in trees()
        if path.parts[0] != "cli"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAID
        for argument in node.args
        for text in shown_literals(argument)
        if text
    ]
    assert not wrong, "Say it with Text(…): " + "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_asked_for_in_the_context_it_was_found_in(language):
    there = {(context, source) for context, source, _ in messages(language)}
    lost = [
        f"{path}:{line}: {context}: {text.value}"
        for path, tree in trees()
        for line, context, text in asked(tree)
        if isinstance(text, ast.Constant) and (context, text.value) not in there
    ]
    assert not lost, "\n".join(lost)


def shown_literals(node):
    """The literals in an argument; not those inside another call, which may well be tr."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, (ast.BinOp, ast.IfExp, ast.List, ast.Tuple)):
        for child in ast.iter_child_nodes(node):
            yield from shown_literals(child)
    elif (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("format", "join")
    ):
        yield from shown_literals(node.func.value)


def _all(node):
    return node.elts if isinstance(node, (ast.List, ast.Tuple)) else [node]


def untranslated(tree, kit):
    """Words that a widget is given without asking for their translation: line and words."""
    constants = {}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            for target, value in zip(_all(node.targets[0]), _all(node.value), strict=False):
                constants[ast.unparse(target)] = value
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "Segments":
            choices = [constants.get(ast.unparse(choice), choice) for choice in _all(node.args[0])]
            for text in (text for choice in choices for text in shown_literals(choice)):
                if re.search("[A-Za-z]{3,}", text) and not CODE.search(text) and text not in CHOICES:
                    yield node.lineno, text
        if called in SHOWING | MADE_OF_WORDS | kit:
            for argument in node.args:
                for text in shown_literals(argument):
                    if WORDS.search(text) and not CODE.search(text) and text.strip() not in NAMES:
                        yield node.lineno, text


def test_nothing_is_shown_without_being_translated():
    kit = {
        node.name
        for path in (APP / "ui").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    wrong = [
        f"{path}:{line}: {text!r}"
        for path, tree in trees()
        if path.parts[0] not in SILENT
        for line, text in untranslated(tree, kit)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "line",
    [
        '_A, _B = "0–1", "each column"\nSegments((_A, _B), "name")',
        'label.setText("Take a step")',
        'QLabel("Loss")',
        'button.setToolTip(f"Step {n}")',
        'Card("Run " + name)',
    ],
)
def test_words_that_nobody_translates_are_noticed(line):
    assert list(untranslated(ast.parse(line), {"Card"}))


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Take a step"))',
        'QLabel("w1 @ w2")',
        'CodeLine("loss = mse(preds)")',
        'x.setText("–")',
    ],
)
def test_code_and_translated_words_are_not(line):
    assert not list(untranslated(ast.parse(line), {"CodeLine"}))
