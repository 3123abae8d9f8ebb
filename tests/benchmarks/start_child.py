"""One start of the app, as a user starts it, timed from inside: run by start.py, which says when the process began."""

from __future__ import annotations

import json
import os
import sys
import time

from mnist_desktop.__main__ import get_ready

STARTED = float(os.environ["BENCH_STARTED"])


class Watch:
    """Looks at a window from its first paint until it has taken a step; then closes it and prints when things were."""

    def __init__(self, window):
        from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer

        watch = self

        class FirstPaint(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    watched.removeEventFilter(self)
                    QTimer.singleShot(0, watch.painted)
                return False

        self._window, self._session = window, window.session
        self._said = {"stall": 0.0, "own": 0.0}
        self._clock, self._worked = QElapsedTimer(), 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self.tick)
        self._filter = FirstPaint()
        window.column.canvas_panel.canvas.installEventFilter(self._filter)

    def painted(self) -> None:
        """Begin to count how long the window stands still."""
        self._note("paint")
        self._clock.start()
        self._worked = time.thread_time()
        self._timer.start(1)

    def tick(self) -> None:
        """Look how long the last turn of the event loop was, and what has come."""
        self._said["stall"] = max(self._said["stall"], self._clock.nsecsElapsed() / 1e9)
        self._said["own"] = max(self._said["own"], time.thread_time() - self._worked)
        self._clock.start()
        self._worked = time.thread_time()
        session = self._session
        if session.record is not None and "ready" not in self._said:
            self._note("ready")
            session.step()
        if session.cursor == 1:
            self._note("step")
            self._timer.stop()
            print(json.dumps(self._said), flush=True)
            self._window.close()

    def _note(self, what: str) -> None:
        self._said[what] = time.time() - STARTED


def main() -> int:
    """Start the app with settings and digits of its own."""
    get_ready()
    from PySide6.QtCore import QSettings

    from mnist_desktop import app

    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
    made, watches = app.make_window, []

    def make_window(store, *rest):
        store.setValue("toured", True)
        window = made(store, *rest)
        watches.append(Watch(window))
        return window

    app.make_window = make_window
    return app.main([])


if __name__ == "__main__":
    sys.exit(main())
