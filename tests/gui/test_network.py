"""Nothing leaves the machine: the window is used from end to end in a process whose every way out is watched."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import mnist_desktop

# An audit hook hears of every socket, whoever opens it, and cannot be taken away again.
WATCHED = """
import sys
OUT = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request")
tried = []
def hear(event, arguments):
    if event in OUT:
        tried.append(event)
        raise ConnectionRefusedError("no way out")
sys.addaudithook(hear)
"""
WALK = """
from mnist_desktop import selfcheck
status = selfcheck.main(["--screenshot", "pictures"])
print("tried:", tried)
sys.exit(status or bool(tried))
"""
ASK = """
import urllib.request
try:
    urllib.request.urlopen("http://127.0.0.1:9/")
except OSError:
    pass
print("tried:", tried)
"""


def start(script, folder):
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    env |= {name: str(folder) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    command = [sys.executable, "-c", WATCHED + script]
    return subprocess.run(command, env=env, cwd=folder, capture_output=True, text=True, timeout=280)


@pytest.mark.timeout(300)
def test_the_whole_path_is_walked_and_pictured_and_opens_no_connection(tmp_path):
    done = start(WALK, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "self-check passed" in done.stdout and "bit for bit" in done.stdout and "tried: []" in done.stdout
    pictures = {path.name for path in (tmp_path / "pictures").iterdir()}
    assert {"pixels-light.png", "ideal-dark.png", "training-light.png"} <= pictures


def test_a_connection_would_be_noticed(tmp_path):
    assert "tried: ['urllib.Request'" in start(ASK, tmp_path).stdout


def test_who_knows_how_to_reach_the_network():
    """Qt has ways out of its own, which no audit hook hears of: none of them is imported."""
    ways = re.compile(
        r"^\s*(?:from|import) (?:urllib\.request|http|requests|socket|ftplib|aiohttp|httpx)\b"
        r"|\bQ(?:NetworkAccessManager|TcpSocket|SslSocket|UdpSocket|WebSocket)\b",
        re.MULTILINE,
    )
    root = Path(mnist_desktop.__file__).parent
    found = [
        path.relative_to(root).as_posix()
        for path in sorted(root.rglob("*.py"))
        if ways.search(path.read_text(encoding="utf-8"))
    ]
    # The first asks for the screen, before Qt does; the second wakes Qt through a pair of sockets of this process.
    assert found == ["display.py", "interrupts.py", "lab/digits/download.py"]
