"""Memory of the window after a long run, on all of MNIST where it is at hand."""

from __future__ import annotations

from measure import Row, row, rss_mb
from opened import opened, wait

from mnist_desktop.lab.history import BUDGET
from mnist_desktop.session import RunState, Session


def run(quick: bool) -> list[Row]:
    """Resident memory over a long run of the linear model in the Training place."""
    steps = 2_000 if quick else 100_000
    window = opened()
    window.show_page("training")
    session = window.session
    session.run(steps // 10)
    wait(lambda: session.head >= steps // 10 and session.state is not RunState.RUNNING, 600)
    first, kept = rss_mb(), history_mb(session)
    session.run(steps - steps // 10)
    wait(lambda: session.head >= steps and session.state is not RunState.RUNNING, 1200)
    last, room = rss_mb(), BUDGET / 2**20 - kept
    window.close()
    note = f"{first:.0f} MB after a tenth of the steps, {kept:.0f} of them checkpoints, which may take 40"
    return [
        row(f"memory after {steps:,} steps in the window", last, "MB", ("≤", 600), note),
        row(
            "its growth over the last nine tenths, beyond what checkpoints may take",
            last - first - room,  # what thinned checkpoints leave free, the next ones take
            "MB",
            ("≤", 24),
            "the numbers of every step, for loss and plot, are in it",
        ),
    ]


def history_mb(session: Session) -> float:
    """Checkpoints of the run that rests, in MB (2**20 bytes)."""
    return session._worker._run.history._bytes / 2**20
