"""One window a user: a second start hands its arguments to the window that is there, and ends."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = (
    1000  # for a window that is there to answer; one that hangs must not keep a new one from opening
)
LIMIT = 64 * 1024  # bytes of arguments


def server_name(folder: Path) -> str:
    """Return the name under which the window of this user, with its files in ``folder``, is known here.

    A short digest: names of sockets may have about 100 bytes on some systems.
    """
    who = f"{getpass.getuser()}\n{folder}"
    return f"mnist-desktop-{hashlib.sha256(who.encode()).hexdigest()[:16]}"


def hand_over(name: str, arguments: Sequence[str]) -> bool:
    """Give the arguments to the window of that name; False if there is none, or it does not answer.

    Parameters
    ----------
    name : str
        As :func:`server_name` makes it.
    arguments : sequence of str
        Of this start; paths must be absolute, for the other process may stand in another folder.
    """
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
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
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
