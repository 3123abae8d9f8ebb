from __future__ import annotations

import pytest

from mnist_desktop.engine.failures import explain
from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.dataset import DigitsError


@pytest.mark.parametrize(
    ("error", "moved", "what", "hint"),
    [
        (DigitsError("No 7.", "Choose others."), False, "No 7.", "Choose others."),
        (ConfigError("the seed must be small"), False, "the seed must be small.", "another setting"),
        (RuntimeError("CUDA out of memory. Tried to allocate"), False, "not enough memory", "smaller batch"),
        (MemoryError(), False, "not enough memory", "weights are kept"),
        (RuntimeError("device lost\nmore"), True, "The device failed: device lost.", "now on the CPU"),
        (ValueError(), False, "ValueError", "weights are kept"),
        (RuntimeError("can't allocate memory: you tried"), False, "not enough memory", "smaller batch"),
        (RuntimeError("CUDA out of memory."), True, "not enough memory", "now on the CPU"),
    ],
)
def test_what_why_and_what_next(error, moved, what, hint):
    failure = explain(error, "details", moved)
    assert what in failure.what and hint in failure.hint and failure.traceback == "details"
    assert "Traceback" not in failure.what
