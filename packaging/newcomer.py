"""The first hour of a new user with the installed app, by mouse and keys from outside, and a power cut in it.

Draws, trains, steps back, saves, goes on; then the process is killed. Opened again, it must have lost nothing: what is
compared are its own files, looked into without the app, and the table of losses that its command writes of them.
"""

from __future__ import annotations

import csv
import json
import signal
import time
import zipfile
from pathlib import Path
from typing import Any

from bare_root import BareRoot
from console import Stop, say
from hands import NAME, PATIENCE, TITLE, opened

# A 3 in the window at its first size, px; the canvas is the square at the upper left.
THREE = ((80, 140), (110, 122), (150, 125), (165, 150), (150, 180), (115, 200), (150, 212), (172, 240), (160, 275),
         (120, 290), (80, 280))  # fmt: skip
FILE = "linear-3-7.mnistlab"  # as it proposes
RESTORE = (852, 124)  # in the banner, px


def loses_nothing(root: BareRoot, display: str, user: str, pictures: Path | None) -> None:
    """Live through it.

    Raises
    ------
    Stop
        If anything does not happen, or is not there afterwards.
    """
    session, home = f"/home/{user}/{FILE}", root.inside(f"/home/{user}")
    file = root.inside(session)

    def shot(name: str) -> Path | None:
        return None if pictures is None else pictures / f"{user}-{name}.png"

    with opened(root, display, user) as hands:
        time.sleep(30)  # as a person looks at it, and at the tour that greets a new one
        hands.press("Escape")
        hands.draw(THREE)
        hands.wait("A run to be saved", lambda: hands.title().startswith("Not saved"))
        hands.press("ctrl+4", "ctrl+e")
        time.sleep(20)  # to the end of the epoch
        hands.picture(shot("trained"))
        hands.press("ctrl+s")
        time.sleep(5)
        hands.answer()
        hands.wait("A saved session", file.exists)
        first = table(root, session, user)

        def saved_a_step_back() -> bool:
            """Save; go back first if a key was lost on a busy machine, as they are."""
            if step(file) == len(first):
                hands.press("comma")
            hands.press("ctrl+s")
            time.sleep(2)
            return step(file) == len(first) - 1

        hands.wait("A step back, saved", saved_a_step_back)
        back = look_into(file)
        if len(back["desk"]["strokes"]) != 1:
            raise Stop(f"The saved session is not as it was left: {json.dumps(back)[:500]}")
        say(f"Drawn, {len(first)} steps trained, one step back, saved: {session}")
        hands.wait("A title without a star", lambda: hands.title() == f"{FILE} — {TITLE}")
        hands.press("ctrl+End", "period", "period", "period")
        sessions = home / ".local" / "share" / NAME / "sessions"
        hands.wait("A copy of what is not saved", lambda: [*sessions.glob("autosave-*.mnistlab")])
        time.sleep(20)  # which is more than lies between two copies
        head = max(map(step, sessions.glob("autosave-*.mnistlab")))
        if head <= len(first):
            raise Stop(f"The copy in case of a crash has no more steps than what is saved: {head}.")
        hands.picture(shot("before"))
        hands.process.send_signal(signal.SIGKILL)
        hands.process.wait()
    say(f"{head} steps, {head - len(first)} of them not saved: killed")
    if look_into(file) != back:
        raise Stop("The saved session has changed by being killed.")
    with opened(root, display, user) as hands:
        time.sleep(20)
        hands.picture(shot("offered"))
        hands.click(RESTORE)
        hands.wait("The session as it was", lambda: hands.title() == f"{FILE}* — {TITLE}")
        hands.picture(shot("restored"))

        def saved() -> bool:
            hands.press("ctrl+s")
            time.sleep(2)
            return step(file) == head

        hands.wait("All of it saved", saved)
        hands.process.terminate()  # as a system does that shuts down
        if hands.process.wait(timeout=PATIENCE) != 128 + signal.SIGTERM:
            raise Stop(f"It did not end as it was asked to:\n{hands.log.read_text()}")
    after = table(root, session, user)
    if after[: len(first)] != first or len(after) != head or look_into(file)["desk"] != back["desk"]:
        raise Stop(f"Something is lost: {len(after)} steps of {head}.")
    say(f"Opened again: {len(after)} steps with the same losses, and the drawing. Nothing is lost")


def look_into(file: Path) -> dict[str, Any]:
    """Read what a session file says of itself."""
    with zipfile.ZipFile(file) as archive:
        described: dict[str, Any] = json.loads(archive.read("session.json"))
    return described


def step(file: Path) -> int:
    """Return the step that a session file stands at."""
    return int(look_into(file)["run"]["cursor"])


def table(root: BareRoot, session: str, user: str) -> list[tuple[str, str]]:
    """Let the installed command write the losses of a session, without a network: number and loss of each step."""
    out = f"/home/{user}/run.csv"
    root.run(NAME, "export", session, "--csv", out, user=user, network=False, quiet=True)
    with root.inside(out).open(encoding="utf-8", newline="") as file:
        return [(row["step"], row["loss"]) for row in csv.DictReader(file) if row["step"] != "0"]
