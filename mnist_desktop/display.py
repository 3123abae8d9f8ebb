"""Is there a screen? Asked before anything of Qt starts.

Without a display Qt aborts the whole process, and its message blames a library that is not missing; a ``DISPLAY``
that is set but leads nowhere aborts too. So the question is answered here, with the standard library alone:
``packaging/dev.py`` asks it before a single package is installed.
"""

from __future__ import annotations

import os
import re
import socket
import struct
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_OFFSCREEN = {"offscreen", "minimal"}  # Qt platforms that draw into memory
_SCREENLESS = {"eglfs", "linuxfb", "vnc", "vkkhrdisplay"}  # and those that need no window system
_X_TCP_PORT = 6000
# The X protocol's first 12 bytes, without an authority: byte order, version 11.0, two empty names. Every server
# answers them, if only to refuse; libxcb itself would wait for ever where something silent listens.
_X_HELLO = struct.pack("<cxHHHH2x", b"l", 11, 0, 0, 0)
_TIMEOUT_S = 1.0
# A server whose last client has just left starts anew and hangs up on whoever comes meanwhile.
_ATTEMPTS, _RESET_S = 3, 0.1


def find_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Name the window system that a window can open on.

    Parameters
    ----------
    environ
        The environment to read ``QT_QPA_PLATFORM``, ``WAYLAND_DISPLAY`` and ``DISPLAY`` from.
    platform
        ``sys.platform`` of the machine.

    Returns
    -------
    str or None
        ``"native"`` (macOS, Windows, or a Qt platform that needs no window system), ``"wayland"``, ``"x11"``;
        None where no display answers.
    """
    asked = environ.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    if asked in _OFFSCREEN:
        return None
    if asked in _SCREENLESS or not platform.startswith("linux"):
        return "native"
    if _wayland_answers(environ):
        return "wayland"
    if _x11_answers(environ.get("DISPLAY", "")):
        return "x11"
    return None


def why_none(environ: Mapping[str, str] = os.environ) -> str:
    """Say in one sentence why `find_display` found nothing."""
    asked = environ.get("QT_QPA_PLATFORM", "")
    if asked:
        return f"QT_QPA_PLATFORM asks for {asked!r}, which shows no window."
    named = [f"{name}={environ[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if environ.get(name)]
    if named:
        return f"{' and '.join(named)} is set, but no display answers there."
    return "Neither WAYLAND_DISPLAY nor DISPLAY is set."


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    with _greeted(socket.AF_UNIX, str(Path(environ.get("XDG_RUNTIME_DIR", ""), name))) as answered:
        return answered


def _x11_answers(display: str) -> bool:
    """Whether an X server accepts us at `display` (``[host]:number[.screen]``)."""
    match = re.fullmatch(r"(?P<host>[^:/]*)(?:/unix)?:(?P<number>\d+)(?:\.\d+)?", display)
    if match is None:
        return False
    host, number = match["host"], int(match["number"])
    path = f"/tmp/.X11-unix/X{number}"
    places: list[tuple[int, str | tuple[str, int]]] = [(socket.AF_INET, (host, _X_TCP_PORT + number))]
    if host in ("", "unix"):
        places = [(socket.AF_UNIX, "\0" + path), (socket.AF_UNIX, path)]
    for attempt in range(_ATTEMPTS):
        time.sleep(_RESET_S * bool(attempt))
        for family, address in places:
            with _greeted(family, address, _X_HELLO) as answered:  # open meanwhile: the last to go resets it
                if answered and _x_server_accepts(display):
                    return True
    return False


@contextmanager
def _greeted(family: int, address: str | tuple[str, int], hello: bytes = b"") -> Iterator[bool]:
    """Hold a connection to `address`; whether something listens there and, if greeted, says anything in return."""
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(_TIMEOUT_S)
        try:
            probe.connect(address)
            probe.sendall(hello)
            answered = not hello or bool(probe.recv(1))
        except (OSError, ValueError, OverflowError):
            answered = False
        yield answered


def _x_server_accepts(display: str) -> bool:
    """Shake hands as a client does: a server that refuses our authority is no display either."""
    import ctypes  # here: Windows, macOS and Wayland start without it

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # too bare a machine to try; the set-up installs the library and asks no more of it
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
