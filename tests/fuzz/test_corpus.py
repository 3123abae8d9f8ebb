"""What fuzzing once found, and where it began, through the same targets, without the fuzzer."""

import importlib.util
import random
from pathlib import Path

import pytest

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's, of pictures that are damaged

HERE = Path(__file__).parent
NONE_OF_THEM = {"__main__", "test_corpus", "described"}
TARGETS = sorted({path.stem for path in HERE.glob("*.py")} - NONE_OF_THEM)
KEPT = sorted(path.relative_to(HERE / "corpus").as_posix() for path in (HERE / "corpus").glob("*/*"))


@pytest.fixture
def load(monkeypatch):
    """``load(name)`` returns a target as ``python tests/fuzz`` has it; its limits are lowered for one test."""
    monkeypatch.syspath_prepend(str(HERE))

    def loaded(name):
        about = importlib.util.spec_from_file_location(f"fuzzed_{name}", HERE / f"{name}.py")
        target = importlib.util.module_from_spec(about)
        about.loader.exec_module(target)
        for (module, limit), lower in getattr(target, "LOWERED", {}).items():
            monkeypatch.setattr(module, limit, lower)
        return target

    return loaded


@pytest.mark.parametrize("kept", KEPT)
def test_what_was_found_is_refused_or_read(load, kept, tmp_path):
    load(kept.partition("/")[0]).try_one((HERE / "corpus" / kept).read_bytes(), tmp_path)


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_cut_off_or_changed_are_refused_or_read(load, name, tmp_path):
    """A few of each, always the same: that every target runs is seen without the fuzzer."""
    target, chance = load(name), random.Random(6)
    for seed in target.seeds():
        target.try_one(seed, tmp_path)
        for _ in range(6):
            changed = bytearray(seed[: chance.randrange(1, len(seed) + 1)])
            changed[chance.randrange(len(changed))] = chance.randrange(256)
            target.try_one(bytes(changed), tmp_path)
        if hasattr(target, "mutate"):
            for _ in range(12):
                target.try_one(target.mutate(seed, chance), tmp_path)


def test_every_kept_input_has_its_target():
    assert {kept.partition("/")[0] for kept in KEPT} <= set(TARGETS)
