"""Each in a process of its own: what is imported there stays so."""

from __future__ import annotations

import subprocess
import sys

import pytest

IMPORTS = """
import sys
{before}
import PySide6.QtCore
import colorsys
print("colorsys" in sys.modules["__feature__"].pyside_feature_dict)
from PySide6.QtWidgets import *
print(QPushButton.__name__)
"""


@pytest.mark.parametrize(
    ("before", "read"),
    [("", "True"), ("from mnist_desktop import plain_imports; plain_imports.use()", "False")],
    ids=["as Qt has it", "plain"],
)
def test_qt_reads_no_modules_and_its_own_are_imported_as_ever(before, read):
    code = IMPORTS.format(before=before)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=100)
    assert (done.stdout, done.stderr) == (f"{read}\nQPushButton\n", "")
