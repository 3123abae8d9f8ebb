"""A trained session with a digit on the desk."""

from __future__ import annotations

import pytest


@pytest.fixture
def asked(trained):
    """The session with a validation 3 on the desk."""
    trained.take_sample(int(trained.data.valid.indices(3)[0]), "valid")
    return trained
