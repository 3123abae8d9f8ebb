"""An assistive client: it knows the window only by the accessibility tree, as a screen reader does.

Run by the system's Python, which has pyatspi, beside an app on the same display and the same session bus:

    client.py PROCESS_ID

It prints what it did, a line each, and ends with status 1 at the first thing that it cannot find or that does not
happen. No mouse, no pixels, none of the app's own code.
"""

from __future__ import annotations

import re
import sys
import time

import pyatspi

PATIENCE = 90  # seconds for anything, on a slow machine
pyatspi.Atspi.set_timeout(1000 * PATIENCE, 1000 * PATIENCE)  # ms; its own 0.8 s end while a page is built


class NotFound(Exception):
    """Something is not there, or does not happen."""


def wait(what, look):
    """Return what ``look()`` returns as soon as it is true."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except Exception:  # a widget that went away while it was looked at
            pass
        time.sleep(0.1)
    raise NotFound(f"{what}: not within {PATIENCE} s")


def walk(node, depth=0):
    """Yield every accessible below a node that is showing."""
    yield node
    if depth < 40:
        for child in node:
            if child is not None and (depth < 1 or child.getState().contains(pyatspi.STATE_SHOWING)):
                yield from walk(child, depth + 1)


class Reader:
    """Reads a running app."""

    def __init__(self, process):
        def application():
            desktop = pyatspi.Registry.getDesktop(0)
            return next((app for app in desktop if app is not None and app.get_process_id() == process), None)

        self.app = wait("the app on the bus", application)

    def all(self):
        return list(walk(self.app))

    def find(self, role, name):
        """Return the control of that role whose name matches a regular expression."""
        wanted = re.compile(name)

        def look():
            return next(
                (it for it in self.all() if it.getRoleName() == role and wanted.search(it.name)), None
            )

        return wait(f"a {role} called {name!r}", look)

    def press(self, role, name):
        """Do what a control offers first: a button is pressed, a tab is chosen."""
        control = self.find(role, name)
        action = control.queryAction()
        names = [action.getName(n) for n in range(action.nActions)]
        wanted = next(
            n for n, it in enumerate(names) if it.lower() in ("press", "toggle", "click", "showmenu")
        )
        action.doAction(wanted)

    def status(self):
        """Return the line at the foot of the window: step, epoch, loss, accuracy."""
        return next(
            it.name for it in self.all() if it.getRoleName() == "label" and re.search(r"step \d", it.name)
        )

    def says(self, pattern):
        """Wait until the foot of the window says so, and return the match."""
        return wait(f"{pattern!r} at the foot", lambda: re.search(pattern, self.status()))


def keys(*symbols):
    """Type keys by their X names, one after the other."""
    for symbol in symbols:
        pyatspi.Registry.generateKeyboardEvent(KEYS[symbol], None, pyatspi.KEY_SYM)
        time.sleep(0.02)  # each as a person presses it: an event lost in a burst would be nobody's fault


KEYS = {"Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "space": 0x20, "Escape": 0xFF1B}


def names_are_there(reader):
    """Every control that can have the focus has a name, and most say what they are for."""
    controls = [it for it in reader.all() if it.getState().contains(pyatspi.STATE_FOCUSABLE)]
    nameless = [it.getRoleName() for it in controls if not it.name and it.getRoleName() != "frame"]
    if nameless or len(controls) < 40:
        raise NotFound(f"controls without a name: {nameless}, of {len(controls)}")
    print(f"{len(controls)} controls, each with a name")


def draw(reader):
    """Draw a stroke on the canvas with the arrow keys."""
    canvas = reader.find("filler", "^Drawing canvas$")
    if not canvas.description.startswith("Nothing drawn"):
        raise NotFound(f"an empty canvas, but: {canvas.description}")
    if not canvas.queryComponent().grabFocus():
        raise NotFound("a canvas that takes the focus")
    keys("Up", *["Up"] * 12, "space", *["Down"] * 24, "space", "Escape")
    wait("ink on the canvas", lambda: not canvas.description.startswith("Nothing drawn"))
    print("drawn:", canvas.description)


def answer_a_question(reader):
    """Answer the open lesson's question, and read what it says to it."""
    before = {it.name for it in reader.all()}
    reader.press("push button", "^To check on images the model has not seen$")
    told = wait("an answer to the answer", lambda: {it.name for it in reader.all()} - before)
    print("the lesson says:", " ".join(sorted(told))[:100])
    reader.press("push button", "^Next: ")
    reader.find("push button", "^Back$")


def train(reader):
    """Take steps, go back, run, pause; read step and loss at the foot of the window."""
    reader.press("page tab", "^Training$")
    reader.find("radio button", "^One step$")
    for step in (1, 2, 3):
        reader.press("push button", "^Step$")
        first = reader.says(rf"step {step}\b.*loss (\S+)")
        print("read:", first.group(0))
    reader.press("push button", "^Back$")
    reader.says(r"step 2\b")
    reader.press("push button", "^Run$")
    reader.says(r"step \d{3}")
    reader.press("push button", "^Pause$")
    last = reader.says(r"step .*loss (\S+).*accuracy (\S+)")
    print("read:", last.group(0))
    if not float(last.group(1)) < float(first.group(1)):
        raise NotFound(f"a loss below {first.group(1)} after training, but {last.group(1)}")


def main():
    """Do all of it."""
    reader = Reader(int(sys.argv[1]))
    reader.says("step 0")  # PyTorch and the digits have loaded
    names_are_there(reader)
    draw(reader)
    answer_a_question(reader)
    train(reader)


if __name__ == "__main__":
    try:
        main()
    except NotFound as problem:
        print("not found:", problem)
        sys.exit(1)
