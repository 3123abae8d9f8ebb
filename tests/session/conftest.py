from __future__ import annotations

import pytest

from mnist_desktop.session import RunState, Session


@pytest.fixture
def session(qtbot):
    """A session whose worker runs, without digits; closed after the test."""
    session = Session()
    session.said, session.failures = [], []
    session.changed.connect(session.said.append)
    session.failed.connect(session.failures.append)
    session._worker.start()
    yield session
    session.close()


@pytest.fixture
def ready(qtbot, session, small_digits):
    """The same with small digits and a model: a run at step 0, small batches."""
    session.config = session.config.with_hyper(batch_size=32)
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.state is RunState.IDLE and session.ideals is not None, timeout=30_000)
    return session


@pytest.fixture
def settled(qtbot):
    """Wait until the worker has handled everything that was asked."""

    def wait(session):
        qtbot.waitUntil(lambda: session._heard == session._sent, timeout=20_000)

    return wait
