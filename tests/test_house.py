"""The tree keeps its shape: short files, and tests that mirror what they test."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
APP = ROOT / "mnist_desktop"
TESTS = ROOT / "tests"

# Rooms of tests that are about the whole, not about one file.
WHOLE = {"gui", "benchmarks", "fuzz", "hardening"}
WHOLE_FILES = {
    "test_architecture.py",
    "test_house.py",
    "engine/test_traps.py",
    "packaging/test_frozen.py",
    "packaging/test_wheel.py",
}
# One parametrised file tests every model: a new model is tested as soon as it is there.
TESTED_TOGETHER = {"lab/models"}


def python_files(*folders):
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("folder", ["mnist_desktop", "packaging", "tests"])
def test_no_file_is_longer_than_300_lines(folder):
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(folder)}
    assert {str(path.relative_to(ROOT)): n for path, n in lengths.items() if n > 300} == {}


def test_every_module_has_its_test_file():
    missing = []
    for path in python_files("mnist_desktop"):
        inside = path.relative_to(APP)
        if path.stem == "__init__" or str(inside.parent) in TESTED_TOGETHER:
            continue
        test = TESTS / inside.parent / f"test_{path.stem.strip('_')}.py"
        if not test.exists():
            missing.append(f"{path.relative_to(ROOT)} has no {test.relative_to(ROOT)}")
    assert not missing, "\n".join(missing)


def test_every_test_file_has_its_module():
    """`tests/a/test_b.py` tests `mnist_desktop/a/b.py`, the package `a` named `b`, or `packaging/b.py`."""
    orphans = []
    for path in TESTS.rglob("test_*.py"):
        inside = path.relative_to(TESTS)
        if inside.parts[0] in WHOLE or str(inside) in WHOLE_FILES:
            continue
        stem = path.stem.removeprefix("test_")
        home = ROOT / inside.parent if inside.parts[0] == "packaging" else APP / inside.parent
        tested = [home / f"{stem}.py", home / f"__{stem}__.py"]
        if not any(file.exists() for file in tested) and home.name != stem:
            orphans.append(f"tests/{inside} tests nothing at {home.relative_to(ROOT)}/{stem}.py")
    assert not orphans, "\n".join(orphans)


def test_tests_are_no_package_and_neither_is_packaging():
    """A package named `tests` or `packaging` on the path would shadow another one's."""
    assert [str(path) for path in (*python_files("tests", "packaging"),) if path.name == "__init__.py"] == []


def test_nothing_is_left_to_do():
    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X")
    files = list(python_files("mnist_desktop", "packaging", "tests"))
    assert [
        str(path) for path in files if any(mark in path.read_text(encoding="utf-8") for mark in marks)
    ] == []


def test_frozen_classes_are_made_by_the_decorator_that_costs_a_start_little():
    made_dearly = [
        str(path.relative_to(ROOT))
        for path in python_files("mnist_desktop")
        if re.search(r"^from dataclasses import .*\bdataclass\b", text := path.read_text("utf-8"), re.M)
        and "dataclass(frozen" in text
        and path.name != "frozen.py"
    ]
    assert made_dearly == []
