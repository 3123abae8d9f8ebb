"""From a mouse move to the painted stroke and the new distances, in every place."""

from __future__ import annotations

import os
import sys
import time

# Qt waits 5 ms for more changes before it paints. What is measured here is our work, not that wait.
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"

from measure import Row, percentile, row
from opened import opened, pause, turn
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop import app
from mnist_desktop.main_window import MainWindow


class _Painted(QObject):
    """Notices that a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        self.seen |= event.type() == QEvent.Type.Paint
        return False


def _mouse(window: MainWindow, moves: int) -> list[float]:
    """Milliseconds from a mouse move to the painted stroke and the new distances."""
    canvas = window.column.canvas_panel.canvas
    painted, taken = _Painted(), []
    canvas.installEventFilter(painted)
    window.column.canvas_panel.clear()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    for number in range(moves):
        point = QPoint(60 + (number * 7) % 110, 40 + (number * 3) % 140)
        turn(0.008)  # as the mouse leaves the window time between two events
        painted.seen = False
        before = window.session.distances
        start = time.perf_counter()
        QTest.mouseMove(canvas, point)
        while not painted.seen or window.session.distances is before:
            app.QApplication.processEvents()
            if time.perf_counter() - start > 1:
                break
        taken.append((time.perf_counter() - start) * 1e3)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    canvas.removeEventFilter(painted)
    return taken[5:]


def run(quick: bool) -> list[Row]:
    """The rows of the mouse."""
    sys.setswitchinterval(app.SWITCH_SECONDS)
    moves = 30 if quick else 400
    window, rows = opened(), []
    for place, name in (("pixels", "Pixels"), ("ideal", "Ideal digits"), ("training", "Training")):
        window.show_page(place)
        turn(0.5)
        idle = _mouse(window, moves)
        rows.append(row(f"mouse → stroke and distances, idle, {name}, p50", percentile(idle, 50), "ms"))
        rows.append(
            row(f"mouse → stroke and distances, idle, {name}, p99", percentile(idle, 99), "ms", ("≤", 5))
        )
    window.session.run()
    busy = _mouse(window, moves)
    pause(window.session)
    rows.append(row("mouse → stroke and distances, training, p50", percentile(busy, 50), "ms"))
    rows.append(row("mouse → stroke and distances, training, p99", percentile(busy, 99), "ms", ("≤", 8)))
    window.close()
    return rows
