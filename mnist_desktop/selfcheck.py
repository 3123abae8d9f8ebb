"""Does this installation work? The real window is opened and used as a person would use it."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from math import cos, radians, sin
from pathlib import Path

import numpy as np

from mnist_desktop.arguments import Parser
from mnist_desktop.display import find_display

PATIENCE = 120.0  # seconds to wait for anything, on a slow and busy machine
STEPS = 150  # to train for, to the end of the epoch: enough on every set of digits
# A 3 as it is drawn, in the canvas's 28 × 28 units: two arcs of centre x and y, radius, first and last degree.
ARCS = ((13.5, 8.8, 4.6, -150, 90), (13.5, 18.4, 5.0, -90, 150))
THREE = tuple(
    (x + r * cos(radians(angle)), y + r * sin(radians(angle)))
    for x, y, r, first, last in ARCS
    for angle in range(first, last + 1, 15)
)


class CheckFailed(Exception):
    """A check that did not hold, in words."""


class SelfCheck:
    """Opens the window and walks the main path: draw, compare, step, go back, train, be recognised.

    Parameters
    ----------
    pictures : pathlib.Path or None
        Folder for screenshots of every place, light and dark.
    """

    def __init__(self, pictures: Path | None) -> None:
        from PySide6.QtCore import QSettings

        from mnist_desktop import app

        self._pictures = pictures
        self._app = app.make_application([])
        self._folder = tempfile.TemporaryDirectory(prefix="mnist-desktop-check-")
        store = QSettings(str(Path(self._folder.name, "settings.ini")), QSettings.Format.IniFormat)
        self._window = app.make_window(store)
        self._session = self._window.session
        self._failures: list[str] = []
        self._session.failed.connect(lambda failure: self._failures.append(f"{failure.what} {failure.hint}"))

    def run(self) -> None:
        """Walk the path; the first thing that does not hold is a CheckFailed."""
        window, session = self._window, self._session
        window.resize(1280, 800)
        window.show()
        self._wait("the window appears", window.isVisible)
        self._draw()
        self._say(f"drawn: {np.count_nonzero(session.digit.image)} pixels with ink")
        self._wait("PyTorch and the digits load", lambda: session.record is not None)
        self._wait("the ideal digits are made", lambda: session.distances is not None)
        assert session.data is not None
        self._say(f"digits: {session.data.provenance.title}, {len(session.data.train):,} to train on")
        self._compare()
        self._step_and_back()
        self._train()
        self._look()
        if self._failures:
            raise CheckFailed(self._failures[0])

    def close(self) -> None:
        """Close the window, which stops its threads."""
        from PySide6.QtCore import QEvent

        self._window.close()
        self._window.deleteLater()
        self._app.sendPostedEvents(self._window, QEvent.Type.DeferredDelete)
        self._folder.cleanup()

    # -- the path ------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Draw a 3 with the mouse."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        canvas = self._window.column.canvas_panel.canvas
        unit = canvas.width() / 28
        points = [QPoint(round(x * unit), round(y * unit)) for x, y in THREE]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
        for start, end in pairwise(points):
            for part in (0.25, 0.5, 0.75, 1.0):
                QTest.mouseMove(canvas, start + (end - start) * part)
                self._app.processEvents()
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])
        self._wait("the drawing becomes 28 by 28 numbers", lambda: not self._session.digit.empty)

    def _compare(self) -> None:
        distances = self._session.distances
        assert distances is not None
        for metric in ("l1", "l2"):
            three, seven = distances[metric][3], distances[metric][7]
            self._say(f"distance, {metric.upper()}: {three:.4f} to the ideal 3, {seven:.4f} to the ideal 7")
            if not three < seven:
                raise CheckFailed(f"the drawn 3 is nearer to the ideal 7 by {metric.upper()}")

    def _step_and_back(self) -> None:
        session, actions = self._session, self._window.actions_by_id
        weights = []
        for number in range(1, 4):
            actions["step"].trigger()
            self._wait(f"step {number} is taken", partial(self._at, number))
            assert session.record is not None
            weights.append(session.record.params[0].value)
        actions["back"].trigger()
        self._wait("the step back is taken", lambda: session.cursor == 2)
        assert session.record is not None
        if not np.array_equal(session.record.params[0].value, weights[1]):
            raise CheckFailed("one step back, the weights are not what they were")
        for _ in range(6):
            actions["stage"].trigger()
        self._wait("six stages make a step", partial(self._at, 3))
        if not np.array_equal(session.record.params[0].value, weights[2]):
            raise CheckFailed("the step taken again differs from the first time")
        self._say("three steps, one back, and forward again by stages: the same weights, bit for bit")

    def _at(self, step: int) -> bool:
        record = self._session.record
        return record is not None and record.done and record.step == step

    def _epoch_ended(self, before: int) -> bool:
        return self._session.head > before and self._session.state.value == "paused"

    def _train(self) -> None:
        session = self._session
        untrained = session.answer
        while session.head < STEPS:
            self._window.actions_by_id["epoch"].trigger()
            self._wait("an epoch ends", partial(self._epoch_ended, session.head))
        validation, answer = session.validation, session.answer
        assert validation is not None and answer is not None and untrained is not None
        self._say(f"trained for {session.head} steps: accuracy {validation.accuracy:.4f}")
        self._say(f"the drawing: {untrained.probs[0]:.3f} for a 3 untrained, {answer.probs[0]:.3f} trained")
        if validation.accuracy < 0.95:
            raise CheckFailed(f"after {session.head} steps the accuracy is only {validation.accuracy:.4f}")
        if answer.digit != 3:
            raise CheckFailed(f"the trained model calls the drawn 3 a {answer.digit}")

    def _look(self) -> None:
        """Show every page, light and dark, and keep the pictures if they are wanted."""
        from mnist_desktop.panels.places import all_pages
        from mnist_desktop.ui.theme import theme

        for mode in ("light", "dark"):
            theme().set_mode(mode)
            for folder in all_pages():
                self._window.show_page(folder)
                self._settle()
                picture = self._window.grab()
                if picture.isNull():
                    raise CheckFailed(f"the page {folder} cannot be drawn")
                if self._pictures is not None:
                    self._pictures.mkdir(parents=True, exist_ok=True)
                    path = self._pictures / f"{folder}-{mode}.png"
                    if not picture.save(str(path)):
                        raise CheckFailed(f"the picture {path} cannot be written")
        if self._pictures is not None:
            self._say(f"pictures: {self._pictures.resolve()}")

    # -- helping -------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Let paints, slow panels and measurements under way finish."""
        end = time.monotonic() + 0.6
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.01)

    def _wait(self, words: str, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            if self._failures:
                raise CheckFailed(self._failures[0])
            if time.monotonic() > end:
                raise CheckFailed(f"waited {PATIENCE:.0f} s in vain: {words}")
            self._app.processEvents()
            time.sleep(0.005)

    @staticmethod
    def _say(words: str) -> None:
        print(f"ok  {words}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Check this installation.

    Parameters
    ----------
    arguments : sequence of str
        ``--screenshot DIR`` keeps pictures of every place; ``--list`` names what is installed instead.

    Returns
    -------
    int
        0 if everything holds, 1 if not; 2 for arguments that are not understood.
    """
    parser = Parser(prog="mnist-desktop self-check", description=__doc__)
    parser.add_argument("--screenshot", type=Path, metavar="DIR", help="keep pictures of every place there")
    parser.add_argument("--list", action="store_true", help="only name all that is installed, as JSON")
    options = parser.parse_args(arguments)
    if options.list:
        return _list()
    if find_display() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        print("ok  no display: the window is drawn into memory", flush=True)
    check = SelfCheck(options.screenshot)
    try:
        check.run()
    except CheckFailed as failed:
        print(f"FAILED  {failed}", file=sys.stderr)
        return 1
    finally:
        check.close()
    print("ok  self-check passed", flush=True)
    return 0


def _list() -> int:
    from PySide6.QtCore import QCoreApplication

    from mnist_desktop.inventory import inventory

    app = QCoreApplication.instance() or QCoreApplication([])
    print(json.dumps(inventory(), indent=1, ensure_ascii=False))
    del app
    return 0
