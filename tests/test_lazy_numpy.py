from __future__ import annotations

import subprocess
import sys

import numpy
import pytest

from mnist_desktop.lazy_numpy import np

LATE = """
import sys
from mnist_desktop.lazy_numpy import np
assert "numpy" not in sys.modules
assert np.arange(3).sum() == 3
print("numpy" in sys.modules, np.ndarray is sys.modules["numpy"].ndarray, "ndarray" in vars(np))
"""


def test_numpy_is_imported_when_it_is_used():
    done = subprocess.run([sys.executable, "-c", LATE], capture_output=True, text=True, timeout=100)
    assert (done.stdout, done.stderr) == ("True True True\n", "")


def test_it_holds_what_numpy_holds():
    assert np.float32 is numpy.float32 and np.linalg is numpy.linalg
    with pytest.raises(AttributeError, match="float31"):
        np.float31  # noqa: B018
