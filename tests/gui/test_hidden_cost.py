"""Closed panels cost nothing: what is hidden draws nothing, asks for no work, and catches up when it is shown."""

from __future__ import annotations

import pytest

from mnist_desktop.panels.panel import Panel
from mnist_desktop.panels.places import all_pages
from mnist_desktop.session import RunState

# Work for the Digit column, which is always in sight, when a run has come to rest.
IN_SIGHT = {"Calibrating the model"}


@pytest.fixture
def window(window_on, small_digits):
    return window_on(lambda library: library.use(small_digits))


@pytest.fixture
def everything(qtbot, window, settled):
    """The window with every page made and seen, and the first one in sight."""
    window.session.take_sample(0)
    window.session.step()
    for folder in (*all_pages(), "training.oneweight"):  # a place comes back with its last page
        window.show_page(folder)
        settled(window.session)
        qtbot.waitUntil(lambda: not window.session.library.busy, timeout=60_000)
    window.show_page("pixels")
    settled(window.session)
    return window


@pytest.fixture
def watched(everything, monkeypatch):
    """What hidden panels drew, and what was asked of other threads."""
    drawn, asked = [], []
    for panel in everything.findChildren(Panel):
        if not panel.isVisible():
            monkeypatch.setattr(
                panel,
                "refresh",
                lambda topics, panel=panel: drawn.append(panel.objectName() or type(panel).__name__),
            )
    library = everything.session.library
    compute = library.compute

    def counted(name, *rest):
        asked.append(name)
        return compute(name, *rest)

    monkeypatch.setattr(library, "compute", counted)
    return drawn, asked


def test_hidden_pages_are_not_drawn_and_no_work_is_asked_for_them(qtbot, everything, watched, settled):
    session, (drawn, asked) = everything.session, watched
    assert len(everything.findChildren(Panel)) > 35, "every page was made"
    sent = session._sent
    session.run()
    qtbot.waitUntil(lambda: session.cursor > 100, timeout=30_000)
    assert session.state is RunState.RUNNING and session.speed is None
    assert drawn == [] and asked == []
    session.pause()
    settled(session)
    session.seek(50)
    session.step()
    session.picked.pick(0, 3, 4)
    session.edit_pixel(14, 14, 255)
    settled(session)
    assert drawn == [] and set(asked) <= IN_SIGHT
    assert session._sent == sent + 4, (
        "run, pause, seek and step: nobody else has asked the worker for anything"
    )
    ticking = [
        panel.objectName()
        for panel in everything.findChildren(Panel)
        if not panel.isVisible() and panel._resting.isActive()
    ]
    assert ticking == []


def test_a_page_that_is_shown_again_catches_up_once(qtbot, everything, watched, settled):
    session, (drawn, _) = everything.session, watched
    for _ in range(5):
        session.step()
    settled(session)
    everything.show_page("training.oneweight")
    assert drawn == ["oneWeight"]


def test_full_speed_is_not_shared_with_the_probes(qtbot, everything, settled, monkeypatch):
    """In sight, too, one weight and the noise wait until the run rests."""
    session, asked = everything.session, []
    for folder in ("training.oneweight", "training.noise"):
        everything.show_page(folder)
        settled(session)
        qtbot.waitUntil(lambda: not session.library.busy, timeout=60_000)
        with monkeypatch.context() as patch:
            patch.setattr(session.library, "compute", lambda name, *rest: asked.append(name))
            goal = session.cursor + 200
            session.run()
            qtbot.waitUntil(lambda goal=goal: session.cursor > goal, timeout=30_000)
            assert session.at_full_speed and asked == []
        session.pause()
        settled(session)
        qtbot.waitUntil(lambda: not session.library.busy, timeout=60_000)
