"""One window a user: a second start hands its arguments to the window that is there, and ends.

Qt's network part is loaded only when it is needed: a start that finds nobody does without it until it is painted.
"""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QDir, QLockFile, QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

PATIENCE_MS = (
    1000  # for a window that is there to answer; one that hangs must not keep a new one from opening
)
START_MS = 3000  # for a window that is being made: the slowest machines take that long until they hear
_LOOK_MS = 20  # between two looks whether it does
LIMIT = 64 * 1024  # bytes of arguments


def server_name(folder: Path) -> str:
    """Return the name under which the window of this user, with its files in ``folder``, is known here.

    It is the path of a socket, where sockets are files. A short digest: they may have about 100 bytes on some systems.
    """
    who = f"{getpass.getuser()}\n{folder}".encode()
    digest = bytes(QCryptographicHash.hash(who, QCryptographicHash.Algorithm.Sha256).toHex().data()).decode()
    name = f"mnist-desktop-{digest[:16]}"
    return name if sys.platform == "win32" else QDir.temp().filePath(name)


def claim(name: str) -> QLockFile | None:
    """Return the right to open the window of that name, to be held while it is open; None if another start holds it.

    A window hears of others only after its first paint. Who starts meanwhile sees by this that it will.
    """
    lock = QLockFile(f"{name if Path(name).is_absolute() else QDir.temp().filePath(name)}.lock")
    lock.setStaleLockTime(0)  # it grows old with the window; a process that is gone holds nothing
    taken = not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError
    return None if taken else lock  # where nothing can be written, nobody waits for anybody


def hand_over(name: str, arguments: Sequence[str], wait_ms: int = 0) -> bool:
    """Give the arguments to the window of that name; False if there is none, or it does not answer.

    Parameters
    ----------
    name : str
        As :func:`server_name` makes it.
    arguments : sequence of str
        Of this start; paths must be absolute, for the other process may stand in another folder.
    wait_ms : int
        How long to wait for a window that is not there yet.
    """
    end = QDeadlineTimer(wait_ms)
    while not _told(name, arguments):
        if end.hasExpired():
            return False
        QThread.msleep(_LOOK_MS)
    return True


def _told(name: str, arguments: Sequence[str]) -> bool:
    if Path(name).is_absolute() and not Path(name).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(json.dumps(list(arguments)).encode() + b"\n")
    answered = socket.waitForReadyRead(PATIENCE_MS) and socket.readAll().data() == b"ok\n"
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Hears of later starts.

    Parameters
    ----------
    name : str
        As :func:`server_name` makes it. A socket that a crash has left is taken away.
    parent : QObject
        Qt's parent.

    Signals
    -------
    rung : list of str
        Another start has handed over its arguments.
    """

    rung = Signal(list)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether later starts will be heard."""
        return self._server.isListening()

    @Slot()
    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._heard)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _heard(self) -> None:
        socket = cast("QLocalSocket", self.sender())
        if socket.bytesAvailable() > LIMIT:
            socket.abort()
        elif socket.canReadLine():
            arguments = _parse(bytes(socket.readLine().data()))
            if arguments is None:
                socket.abort()
                return
            socket.write(b"ok\n")
            socket.flush()
            self.rung.emit(arguments)


def _parse(line: bytes) -> list[str] | None:
    """Return the arguments of a line; None if it is something else."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, list) and all(isinstance(it, str) for it in found) else None
