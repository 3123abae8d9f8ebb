"""The tool that keeps the translations, on a small tree with the ways in which texts stand in the source."""

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
import translate

EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de"></TS>\n'
SOURCE = """
from PySide6.QtCore import QCoreApplication, QObject
from mnist_desktop.lab.text import Text

HINT = Text("Choose other digits.")


class Table(QObject):
    def specs(self):
        h, tr, group = self.host, self.tr, self.tr("Window")
        return tr("Run"), self.tr("two " "parts"), QCoreApplication.translate("Place", "Pixels")
"""


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "mnist_desktop").mkdir()
    (tmp_path / "mnist_desktop" / "table.py").write_text(SOURCE)
    path = tmp_path / "de.ts"
    path.write_text(EMPTY)
    return path


def test_every_text_is_found_in_its_context(tree):
    translate.update(tree, tree.parent)
    assert sorted(translate.unfinished(tree)) == [
        ("", "Choose other digits."),
        ("Place", "Pixels"),
        ("Table", "Run"),
        ("Table", "Window"),
        ("Table", "two parts"),
    ]


def test_what_is_translated_is_kept_and_what_is_gone_goes(tree):
    translate.update(tree, tree.parent)
    words = tree.read_text(encoding="utf-8").replace(
        '<source>Run</source>\n        <translation type="unfinished"></translation>',
        "<source>Run</source>\n        <translation>Los</translation>",
    )
    tree.write_text(words, encoding="utf-8")
    (tree.parent / "mnist_desktop" / "table.py").write_text(SOURCE.replace("Pixels", "Ideal digits"))
    translate.update(tree, tree.parent)
    root = ElementTree.parse(tree).getroot()
    found = {m.findtext("source"): m.findtext("translation") for m in root.iter("message")}
    assert found["Run"] == "Los" and "Pixels" not in found and "Ideal digits" in found
    assert ("Table", "Run") not in translate.unfinished(tree)
    again = tree.read_bytes()
    translate.update(tree, tree.parent)
    assert tree.read_bytes() == again


def test_the_command_tells_what_is_left(tree, monkeypatch, capsys):
    folder = tree.parent / "resources" / "i18n"
    folder.mkdir(parents=True)
    shutil.move(tree, folder / "de.ts")
    monkeypatch.setattr(translate, "ROOT", tree.parent)
    assert translate.main() == 1
    printed = capsys.readouterr().out.splitlines()
    assert "de.ts: laboratory: Choose other digits." in printed
    assert printed[-1] == f"{Path('resources', 'i18n', 'de.ts')}: 5 texts to translate"
