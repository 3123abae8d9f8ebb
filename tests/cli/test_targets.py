from __future__ import annotations

import argparse

import pytest

from mnist_desktop.cli.targets import target


def test_a_file_of_that_kind_in_a_folder_that_is_there(tmp_path):
    assert target(".csv")(str(tmp_path / "a.csv")) == tmp_path / "a.csv"


@pytest.mark.parametrize(
    ("name", "words"), [("a.txt", "must end in .csv"), ("gone/a.csv", "there is no folder")]
)
def test_anything_else_is_refused(tmp_path, name, words):
    with pytest.raises(argparse.ArgumentTypeError, match=words):
        target(".csv")(str(tmp_path / name))
