import shutil
import socket
import subprocess
import sys
import threading

import pytest

from mnist_desktop.display import find_display, why_none

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and Wayland are Linux's")


@pytest.fixture
def wayland(tmp_path):
    """A listening Wayland socket: its runtime folder."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        yield tmp_path


@pytest.fixture
def x_display():
    """A real X server: its DISPLAY."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "64x64x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        number = server.stdout.readline().strip()
        yield f":{number}"
        server.terminate()


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_macos_and_windows_always_have_one(platform):
    assert find_display({}, platform) == "native"


@pytest.mark.parametrize("asked", ["offscreen", "minimal", "offscreen:configfile=x.json"])
@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_a_picture_in_memory_is_no_display(asked, platform):
    assert find_display({"QT_QPA_PLATFORM": asked}, platform) is None


def test_a_platform_without_window_system_is_taken_at_its_word():
    assert find_display({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux") == "native"


@linux
def test_wayland_counts_when_its_socket_answers(wayland):
    assert (
        find_display({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(wayland)}, "linux") == "wayland"
    )
    assert find_display({"WAYLAND_DISPLAY": str(wayland / "wayland-7")}, "linux") == "wayland"


@linux
def test_wayland_that_is_set_but_dead_counts_as_none(tmp_path):
    assert find_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}, "linux") is None


@linux
def test_x11_counts_when_a_server_answers(x_display):
    assert find_display({"DISPLAY": x_display}, "linux") == "x11"
    assert find_display({"DISPLAY": x_display + ".0"}, "linux") == "x11"


@linux
def test_x11_behind_a_dead_wayland_socket_still_counts(x_display, tmp_path):
    environ = {"DISPLAY": x_display, "WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert find_display(environ, "linux") == "x11"


@linux
@pytest.mark.parametrize(
    "display",
    ["", ":", ":987", "localhost:59999999", "127.0.0.1:987", "nonsense", ":1;rm", "unix:987", ":-1", "a b:0"],
)
def test_x11_that_is_set_but_dead_counts_as_none(display):
    assert find_display({"DISPLAY": display}, "linux") is None


@linux
@pytest.mark.parametrize("reply", [None, b"", b"HTTP/1.0 400\r\n\r\n"], ids=["silent", "hangs up", "http"])
def test_a_listener_that_is_no_x_server_counts_as_none(reply, monkeypatch):
    monkeypatch.setattr("mnist_desktop.display._TIMEOUT_S", 0.2)
    done = threading.Event()

    def serve():
        for _ in range(2):  # our greeting, then libxcb's
            peer, _ = server.accept()
            with peer:
                if reply is None:
                    done.wait(10)
                else:
                    peer.sendall(reply)
            if not reply:
                return

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        display = f"127.0.0.1:{server.getsockname()[1] - 6000}"
        assert find_display({"DISPLAY": display}, "linux") is None
        done.set()
        thread.join()


def test_the_reason_names_what_was_tried():
    assert why_none({}) == "Neither WAYLAND_DISPLAY nor DISPLAY is set."
    assert ":42" in why_none({"DISPLAY": ":42"})
    assert "offscreen" in why_none({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":42"})
