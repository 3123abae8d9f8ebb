"""What the source tree holds, it names: so a frozen app that lacks something is found out."""

from pathlib import Path

import pytest

from mnist_desktop.inventory import inventory
from mnist_desktop.translation import LANGUAGES

RESOURCES = Path(__file__).parents[1] / "resources"


@pytest.fixture(scope="module")
def found(qapp):
    return inventory()


@pytest.mark.parametrize(
    "kind", ["lessons", "icons", "pages", "panels", "models", "losses", "terms", "colour maps"]
)
def test_every_kind_is_found_once(found, kind):
    assert found[kind] and len(set(found[kind])) == len(found[kind])


def test_files_are_named_one_by_one(found):
    assert len(found["icons"]) == len(list((RESOURCES / "icons").glob("*.svg")))
    assert len(found["lessons"]) == sum(
        len(list((RESOURCES / "lessons" / code).glob("*.md"))) for code in LANGUAGES
    )
    assert {name.split()[0] for name in found["lessons"]} == set(LANGUAGES)


def test_a_language_has_our_words_and_qt_s(found):
    assert found["translations"] == sorted(
        f"{code} {kind}" for code in LANGUAGES if code != "en" for kind in ("QTranslator", "TsTranslator")
    )


def test_a_licence_names_version_and_length_of_its_text(found):
    torch = next(line for line in found["licences"] if line.startswith("PyTorch"))
    assert torch.split()[1].startswith("2.13") and int(torch.split()[2]) > 1000
