from __future__ import annotations

import re
from pathlib import Path

import pytest

from mnist_desktop.credits import credits
from mnist_desktop.translation import LANGUAGES

CREDITS = {credit.name: credit for credit in credits()}
PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"


def test_everything_the_app_depends_on_is_credited():
    block = PYPROJECT.read_text(encoding="utf-8").partition("dependencies = [")[2].partition("\n]")[0]
    wanted = {name.lower() for name in re.findall(r'^\s+"([A-Za-z0-9-]+)', block, re.MULTILINE)} - {"tomli"}
    assert wanted and wanted <= {credit.package.lower() for credit in CREDITS.values()}


@pytest.mark.parametrize("credit", [c for c in CREDITS.values() if c.package], ids=lambda c: c.name)
def test_a_package_is_installed_and_its_licence_is_there_in_full(credit):
    assert re.match(r"\d+\.\d+", credit.version)
    assert len(credit.licence_text()) > 500


def test_qt_s_licence_is_the_one_that_its_notice_names():
    qt = next(credit for credit in CREDITS.values() if credit.package == "PySide6-Essentials")
    text = qt.licence_text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text and "GNU GENERAL PUBLIC LICENSE" in text
    assert "replace them" in qt.about


def test_mnist_is_credited_with_its_licence():
    assert "Yann LeCun" in CREDITS["MNIST"].about and CREDITS["MNIST"].licence == "CC-BY-SA-3.0"
    assert CREDITS["MNIST"].version == "" and CREDITS["MNIST"].licence_text() == ""


@pytest.mark.parametrize("credit", CREDITS.values(), ids=lambda c: c.name)
@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_what_it_is_for_is_told_in_every_language(credit, language):
    told = credit.said(language)
    assert told.about not in ("", credit.about) and set(credit.also[language]) <= {"name", "licence", "about"}
    assert told.licence_text() == credit.licence_text()
    assert credit.said("en").about == credit.about
