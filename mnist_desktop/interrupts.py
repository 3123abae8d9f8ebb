"""Ctrl+C in the terminal, a terminal that is closed, a system that shuts down: each is heard as Qt's signal."""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

# By their names: Windows lacks the last one.
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))


class Interrupts(QObject):
    """Hears of signals on the thread of the window, while Python sleeps in Qt's event loop too.

    Python only notes a signal, and looks at its note when its own code runs next; while nobody touches the window that
    may be never. So the system's handler writes into a socket, which wakes Qt: no timer has to look every second.

    A signal that was ignored when the process began, as a shell does for what it starts in the background, stays so.
    Each is heard once: the same one again ends the process at once, as a person means it who presses Ctrl+C twice.

    Signals
    -------
    heard : int
        The number of the signal.
    """

    heard = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive, self._send = socket.socketpair()
        for end in (self._receive, self._send):
            end.setblocking(False)
        notifier = QSocketNotifier(self._receive.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._woken)
        self._woken_before = signal.set_wakeup_fd(self._send.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, self._noted)
            for number in SIGNALS
            if signal.getsignal(number) is not signal.SIG_IGN
        }

    def close(self) -> None:
        """Hear nothing more; what the signals did before they do again."""
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        for notifier in self.findChildren(QSocketNotifier):
            notifier.setEnabled(False)
        self._receive.close()
        self._send.close()

    def _noted(self, number: int, _frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)

    @Slot()
    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            for number in self._receive.recv(64):
                if number in self._before:
                    self.heard.emit(number)
