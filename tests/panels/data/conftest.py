"""A session for the panels of the Digit column."""

from __future__ import annotations

import pytest

from mnist_desktop.session import Session


@pytest.fixture
def session(qapp):
    """A session that was not started: no thread runs, torch has not loaded."""
    session = Session()
    yield session
    session.close()
    session.deleteLater()
