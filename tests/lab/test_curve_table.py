from __future__ import annotations

import csv

import numpy as np

from mnist_desktop.lab.config import Hyper, Since
from mnist_desktop.lab.curve_table import COLUMNS, curve_table
from mnist_desktop.lab.records import BranchInfo, Curves

HYPERS = (Since(1, Hyper(0.5, 32)), Since(3, Hyper(0.25, 32)))


def curves(name=""):
    validations = np.array([0, 2]), np.array([0.7, 0.1], np.float32), np.array([0.5, 0.75], np.float32)
    losses = np.array([0.1, np.nan, np.inf], np.float32)
    return Curves(BranchInfo(1, 0, 3, None, name), losses, validations, np.array([2]), HYPERS)


def rows(text):
    return list(csv.DictReader(text.splitlines()))


def test_every_step_is_a_line_with_what_it_was_taken_with():
    first, *steps = rows(curve_table([curves("slower, and “better”")]))
    assert first["step"] == "0" and first["loss"] == "" and first["valid_loss"] == "0.699999988"
    assert [row["step"] for row in steps] == ["1", "2", "3"]
    assert [row["epoch"] for row in steps] == ["1", "1", "2"]
    assert [row["loss"] for row in steps] == ["0.100000001", "nan", "inf"]
    assert [row["accuracy"] for row in steps] == ["", "0.75", ""]
    assert [row["lr"] for row in steps] == ["0.5", "0.5", "0.25"]
    assert {row["loss_function"] for row in steps} == {"mnist_loss"}
    assert {row["name"] for row in steps} == {"slower, and “better”"}


def test_branches_follow_each_other_under_one_heading():
    text = curve_table([curves(), curves()])
    assert text.splitlines()[0] == ",".join(COLUMNS) and text.count("branch,") == 1
    assert len(rows(text)) == 8


def test_a_name_is_never_a_formula():
    assert {row["name"] for row in rows(curve_table([curves("=HYPERLINK(1)")]))} == {"'=HYPERLINK(1)"}


def test_a_run_without_a_step_has_its_first_validation():
    none = Curves(
        BranchInfo(0, 0, 0, None),
        np.zeros(0, np.float32),
        (np.array([0]), np.array([0.5], np.float32), np.array([0.25], np.float32)),
        np.array([], np.int64),
    )
    (row,) = rows(curve_table([none]))
    assert (row["step"], row["lr"], row["accuracy"]) == ("0", "", "0.25")
