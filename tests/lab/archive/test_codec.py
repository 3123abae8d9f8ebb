from __future__ import annotations

import json
import math
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.archive.codec import ArchiveError, parse, plain, rebuild
from mnist_desktop.lab.archive.parts import DigitsInfo
from mnist_desktop.lab.config import ALL_TEN, MAX_LR, Hyper, Since, Task, TrainConfig
from mnist_desktop.lab.entry import Entry
from mnist_desktop.lab.records import Stage, Validation

TASKS = st.sampled_from([Task((3, 7)), Task((0, 9)), Task(ALL_TEN)])
HYPERS = st.builds(Hyper, st.floats(0, MAX_LR), st.integers(1, 10**6), st.text(max_size=9), st.booleans())
CONFIGS = st.builds(
    TrainConfig, TASKS, st.text(max_size=9), st.integers(0, 2**63 - 1), st.just("cpu"), HYPERS
)
ENTRIES = st.builds(
    Entry,
    run=st.integers(1, 100),
    branch=st.integers(0, 100),
    name=st.text(),
    config=CONFIGS,
    first_lr=st.floats(0, MAX_LR),
    source=st.tuples(st.text(), st.text(), st.integers(0, 10**6)),
    steps=st.integers(1, 10**9),
    best=st.none() | st.builds(Validation, st.integers(0, 9), st.floats(), st.floats(0, 1), st.none()),
    seconds=st.floats(0, 1e9),
)


def over(value):
    return rebuild(type(value), parse(json.dumps(plain(value), allow_nan=False).encode()))


@given(st.one_of(CONFIGS, st.builds(Since, st.integers(1, 9), HYPERS)))
def test_a_configuration_comes_back_equal(value):
    assert over(value) == value


@given(ENTRIES)
def test_a_row_of_the_leaderboard_comes_back_even_where_its_loss_is_no_number(entry):
    assert repr(over(entry)) == repr(entry)  # NaN differs from itself, but not its name


def test_numbers_that_json_lacks_are_words():
    assert plain((math.nan, math.inf, -math.inf)) == ["nan", "inf", "-inf"]
    assert rebuild(Validation, {"step": 1, "loss": "-inf", "accuracy": 1}) == Validation(1, -math.inf, 1.0)


def test_a_missing_field_gets_its_default_and_an_unknown_one_is_refused():
    assert rebuild(Hyper, {"lr": 0.5}) == Hyper(0.5)
    with pytest.raises(ArchiveError, match="'momentum', which this version does not know") as error:
        rebuild(Hyper, {"momentum": 0.9}, "run.config.hyper")
    assert "run.config.hyper" in error.value.message and "update the app" in error.value.hint
    with pytest.raises(ArchiveError, match="lacks 'step'"):
        rebuild(Since, {"hyper": {}})


@dataclass(frozen=True)
class _Staged:
    stage: Stage


def test_a_member_of_an_enumeration_is_its_value():
    assert over(_Staged(Stage.LOSS)) == _Staged(Stage.LOSS)
    with pytest.raises(ArchiveError):
        rebuild(_Staged, {"stage": "lunch"})


@pytest.mark.parametrize(
    "value",
    [
        [],
        None,
        {"lr": "1"},
        {"lr": True},
        {"lr": 10**400},
        {"batch_size": 1.0},
        {"batch_size": 2**63},
        {"shuffle": 1},
        {"loss": None},
        {"lr": -1.0},
        {"lr": "nan"},
    ],
)
def test_what_is_not_of_its_type_is_refused(value):
    with pytest.raises(ArchiveError, match="in the file"):
        rebuild(Hyper, value)


@pytest.mark.parametrize("digits", ["37", [3], [3, 7, 9], [3, "7"], [3, 3]])
def test_so_are_items(digits):
    with pytest.raises(ArchiveError, match="in the file"):
        rebuild(TrainConfig, {"task": {"digits": digits}})


@pytest.mark.parametrize(
    "text", [b"", b"{", b"\xff", b"NaN", b"[" * 100_000, b"9" * 10_000, b'{"a": Infinity}']
)
def test_what_is_no_json_is_refused(text):
    with pytest.raises(ArchiveError, match="cannot be read"):
        parse(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
    )
)
def test_any_json_is_rebuilt_or_refused(value):
    try:
        assert isinstance(rebuild(TrainConfig, value), TrainConfig)
    except ArchiveError as error:
        assert error.message and error.hint


def test_half_a_character_is_refused_and_a_byte_of_a_path_that_is_none_comes_back():
    entry = {
        "source": "folders",
        "title": "A",
        "detail": "/home/caf\udce9",
        "train": 1,
        "valid": 1,
        "fingerprint": "",
    }
    assert rebuild(DigitsInfo, json.loads(json.dumps(entry))).detail == "/home/caf\udce9"
    with pytest.raises(ArchiveError, match=r"session\.title in the file is not what it should be"):
        rebuild(DigitsInfo, {**entry, "title": "\ud800"})
