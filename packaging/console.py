"""How the developer's script speaks: one line a step, and one way to stop."""

from __future__ import annotations


class Stop(Exception):
    """The set-up cannot go on; the message says why and what to do next."""


def say(text: str) -> None:
    """Print one line at once, also into a pipe."""
    print(f"[dev] {text}", flush=True)
