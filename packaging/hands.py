"""Mouse and keys of a person before the installed app, from outside: nothing of the app's own code, and no network."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bare_root import BareRoot, timed
from console import Stop

NAME = "mnist-desktop"
TITLE = "MNIST Desktop"
PATIENCE = 300  # seconds for anything, on a slow machine


class Hands:
    """Mouse and keys of a person before one window.

    Parameters
    ----------
    root
        Where the app is installed.
    display
        The screen it is shown on.
    user
        Who opens it, from their home folder.
    """

    def __init__(self, root: BareRoot, display: str, user: str) -> None:
        self._display, self.log = display, root.inside(f"/tmp/{user}.log")
        home = f"/home/{user}"
        words = ["unshare", "--net", "chroot", str(root.folder), "env", "-i", "-C", home, "LANG=C.UTF-8"]
        words += ["PATH=/usr/bin:/bin", f"HOME={home}", f"DISPLAY={display}", "setpriv", f"--reuid={user}"]
        words += [f"--regid={user}", "--init-groups", "sh", "-c", f"exec {NAME} >/tmp/{user}.log 2>&1"]
        start = time.monotonic()
        self.process = subprocess.Popen(words)  # each of them becomes the next one: the app has its number
        self.press()
        timed("The window is there and takes keys", start)

    def _tool(self, *words: str) -> str:
        env = {**os.environ, "DISPLAY": self._display}
        done = subprocess.run(["xdotool", *words], env=env, stdout=subprocess.PIPE, text=True, timeout=60)
        if done.returncode:
            raise Stop(f"xdotool could not do this: {' '.join(words)}\n{self.log.read_text()}")
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys in the window, by their X names."""
        window = ["search", "--sync", "--onlyvisible", "--name", TITLE, "windowfocus", "--sync"]
        self._tool(*window, *(["key", "--delay", "500", *keys] if keys else []))

    def quit(self) -> int:
        """Press the keys that close the window, which may be gone before they are let go; return the exit status."""
        with contextlib.suppress(Stop):
            self.press("Escape", "ctrl+q")
        return self.process.wait(timeout=60)

    def answer(self) -> None:
        """Press Enter in what has the focus: a question, with the answer that it proposes."""
        self._tool("key", "Return")

    def draw(self, points: tuple[tuple[int, int], ...]) -> None:
        """Draw one stroke with the mouse."""
        for n, (x, y) in enumerate(points):
            self._tool("mousemove", str(x), str(y), *([] if n else ["mousedown", "1"]))
        self._tool("mouseup", "1")

    def click(self, point: tuple[int, int]) -> None:
        """Click where something is."""
        self._tool("mousemove", *map(str, point), "click", "1")

    def title(self) -> str:
        """Read the title of the window."""
        return self._tool("search", "--onlyvisible", "--name", TITLE, "getwindowname").strip()

    def wait(self, what: str, look: Callable[[], object]) -> None:
        """Wait until ``look()`` is true."""
        end = time.monotonic() + PATIENCE
        while not look():
            if time.monotonic() > end or self.process.poll() is not None:
                raise Stop(f"{what}: not within {PATIENCE} s\n{self.log.read_text()}")
            time.sleep(0.5)

    def picture(self, file: Path | None) -> None:
        """Take a picture of the screen, where one is wanted."""
        if file is not None:
            time.sleep(2)  # what was asked for last is drawn
            env = {**os.environ, "DISPLAY": self._display}
            subprocess.run(["import", "-window", "root", str(file)], env=env, check=True)


@contextlib.contextmanager
def opened(root: BareRoot, display: str, user: str) -> Iterator[Hands]:
    """Open the app; it ends with the context, if nobody has ended it before."""
    hands = Hands(root, display, user)
    try:
        yield hands
    finally:
        if hands.process.poll() is None:
            hands.process.kill()
        hands.process.wait()
