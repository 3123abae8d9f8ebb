"""Sessions that keep what is not saved in a folder of the test."""

from __future__ import annotations

import pytest


@pytest.fixture
def begin(qtbot, tmp_path, small_digits):
    """``begin()`` returns a session with small digits at step 0; it may be called again, as a next start."""
    from mnist_desktop.session import RunState, Session

    begun = []

    def begin(folder="home"):
        session = Session(home=tmp_path / folder)
        session.failures, session.opened, session.found = [], [], []
        session.failed.connect(session.failures.append)
        session.document.opened.connect(lambda path, kept: session.opened.append((path, kept)))
        session.autosave.found.connect(session.found.append)
        begun.append(session)
        session._worker.start()
        session.config = session.config.with_hyper(batch_size=32)
        session.library.use(small_digits)
        qtbot.waitUntil(lambda: session.state is RunState.IDLE and session.ideals is not None, timeout=30_000)
        return session

    yield begin
    for session in begun:
        if not session._closed:
            session.close()
        session.deleteLater()  # here, not by the collector on whichever thread it happens to run


@pytest.fixture
def train(qtbot):
    """``train(session, steps)`` takes steps and waits until they are taken."""
    from mnist_desktop.session import RunState

    def train(session, steps):
        session.run(steps)
        qtbot.waitUntil(
            lambda: session._heard == session._sent and session.state is RunState.PAUSED, timeout=30_000
        )

    return train
