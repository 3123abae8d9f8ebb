from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from mnist_desktop.single_instance import Doorbell, hand_over, server_name

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


@pytest.mark.parametrize("words", [b"no json\n", b'{"a": 1}\n', b"[1, 2]\n", b"x" * 200_000])
def test_whatever_else_is_said_is_not_heard(qtbot, bell, name, words):
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(5000)
    with qtbot.assertNotEmitted(bell.rung, wait=50):
        socket.write(words)
        socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
