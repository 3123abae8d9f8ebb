"""One start of the window, timed from inside: run by start.py, which says when the process was started."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

STARTED = float(os.environ["BENCH_STARTED"])


def main() -> None:
    """Open the window, note when things happen, print them as JSON."""
    from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSettings, QTimer

    from mnist_desktop import app

    qt = app.make_application([])
    store = QSettings(str(Path(sys.argv[1], "settings.ini")), QSettings.Format.IniFormat)
    window = app.make_window(store)
    session = window.session
    folder = os.environ.get("MNIST_DESKTOP_MNIST")
    if folder:
        session.library.load_first = lambda: session.library.load_folder(Path(folder))
    said: dict[str, float] = {"stall": 0.0}
    clock = QElapsedTimer()

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and "paint" not in said:
                QTimer.singleShot(0, lambda: said.setdefault("paint", time.time() - STARTED))
            return False

    painted = FirstPaint()
    canvas = window.column.canvas_panel.canvas
    canvas.installEventFilter(painted)

    def tick() -> None:
        said["stall"] = max(said["stall"], clock.nsecsElapsed() / 1e9 if clock.isValid() else 0.0)
        clock.start()
        if session.record is not None and "ready" not in said:
            said["ready"] = time.time() - STARTED
            session.step()
        if session.record is not None and session.cursor == 1:
            said["step"] = time.time() - STARTED
            window.close()
            qt.quit()

    window.show()
    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(1)
    qt.exec()
    print(json.dumps(said))


main()
