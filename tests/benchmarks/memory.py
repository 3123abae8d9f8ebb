"""Memory of the window after a long run, on all of MNIST where it is at hand."""

from __future__ import annotations

from measure import Row, row, rss_mb
from opened import opened, wait

from mnist_desktop.session import RunState


def run(quick: bool) -> list[Row]:
    """Resident memory over a long run of the linear model in the Training place."""
    steps = 2_000 if quick else 100_000
    window = opened()
    window.show_page("training")
    session = window.session
    session.run(steps // 10)
    wait(lambda: session.head >= steps // 10 and session.state is not RunState.RUNNING, 600)
    first = rss_mb()
    session.run(steps - steps // 10)
    wait(lambda: session.head >= steps and session.state is not RunState.RUNNING, 1200)
    last = rss_mb()
    window.close()
    note = f"{first:.0f} MB after a tenth of the steps"
    return [
        row(f"memory after {steps:,} steps in the window", last, "MB", ("≤", 600), note),
        row("its growth over the last nine tenths", last - first, "MB", note="the history itself is in it"),
    ]
