from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from mnist_desktop.single_instance import START_MS, Doorbell, claim, hand_over, server_name

ANOTHER = """
import sys
from PySide6.QtCore import QCoreApplication
from mnist_desktop.single_instance import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(sys.argv[1], sys.argv[2:]) else 3)
"""


@pytest.fixture
def name(tmp_path):
    return server_name(tmp_path)


@pytest.fixture
def bell(qtbot, name):
    bell = Doorbell(name)
    yield bell
    bell.deleteLater()


def test_each_user_and_folder_has_a_name_of_its_own(tmp_path):
    assert server_name(tmp_path) == server_name(tmp_path) != server_name(tmp_path / "other")
    assert len(server_name(tmp_path)) < 60


def test_without_a_window_there_is_nobody_to_hand_over_to(qapp, name):
    assert not hand_over(name, ["drawing.png"])


def test_a_second_start_hands_its_arguments_to_the_first(qtbot, bell, name):
    with qtbot.waitSignal(bell.rung, timeout=30_000) as rung:
        second = subprocess.Popen(
            [sys.executable, "-c", ANOTHER, name, "a ü.png", "--x"], cwd=Path(__file__).parents[1]
        )
    assert rung.args == [["a ü.png", "--x"]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0


def test_the_socket_of_a_crashed_window_is_no_hindrance(qtbot, name):
    crash = f"""
import os
from PySide6.QtCore import QCoreApplication
from mnist_desktop.single_instance import Doorbell
app = QCoreApplication([])
bell = Doorbell({name!r})
assert bell.listening
os._exit(9)
"""
    assert subprocess.run([sys.executable, "-c", crash], cwd=Path(__file__).parents[1]).returncode == 9
    bell = Doorbell(name)
    assert bell.listening
    bell.deleteLater()


CLAIM = """
import sys
from PySide6.QtCore import QCoreApplication
from mnist_desktop.single_instance import Doorbell, claim
app = QCoreApplication([])
assert claim(sys.argv[1]) is None
lock = claim(sys.argv[1] + "-other")
print(lock is not None, flush=True)
sys.stdin.read()
"""


def test_one_start_may_open_the_window_until_it_ends_however_it_ends(qapp, name):
    lock = claim(name)
    assert lock is not None
    pipe, root = subprocess.PIPE, Path(__file__).parents[1]
    command = [sys.executable, "-c", CLAIM, name]
    other = subprocess.Popen(command, cwd=root, stdin=pipe, stdout=pipe, text=True)
    assert other.stdout.readline() == "True\n"
    assert claim(f"{name}-other") is None
    other.kill()
    other.communicate()
    taken_over = claim(f"{name}-other")
    assert taken_over is not None
    for held in (lock, taken_over):
        held.unlock()
    again = claim(name)
    assert again is not None
    again.unlock()


def test_where_nothing_can_be_written_nobody_waits(qapp, tmp_path):
    assert claim(str(tmp_path / "missing" / "name")) is not None


def test_who_starts_while_the_window_is_being_made_waits_until_it_hears(qtbot, name):
    second = subprocess.Popen(
        [sys.executable, "-c", ANOTHER.replace("sys.argv[2:]", f"sys.argv[2:], {START_MS}"), name, "a.png"],
        cwd=Path(__file__).parents[1],
    )
    qtbot.wait(600)  # in which it has found nobody
    assert second.poll() is None
    bell = Doorbell(name)
    with qtbot.waitSignal(bell.rung, timeout=30_000) as rung:
        pass
    assert rung.args == [["a.png"]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    bell.deleteLater()


@pytest.mark.parametrize("words", [b"no json\n", b'{"a": 1}\n', b"[1, 2]\n", b"x" * 200_000])
def test_whatever_else_is_said_is_not_heard(qtbot, bell, name, words):
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(5000)
    with qtbot.assertNotEmitted(bell.rung, wait=50):
        socket.write(words)
        socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
