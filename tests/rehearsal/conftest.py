from __future__ import annotations

import pytest

from mnist_desktop.lab.digits import generated
from mnist_desktop.rehearsal.lessons import stage


@pytest.fixture(scope="session")
def first_digits():
    """The generated digits that a first start begins with."""
    return generated.preview()


@pytest.fixture
def window(qapp, first_digits):
    """The real window at rest, as at the first start."""
    with stage(first_digits) as window:
        yield window
