from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys

import pytest

from mnist_desktop import __version__
from mnist_desktop.cli import dispatch
from mnist_desktop.cli.dispatch import COMMANDS

BAD = [
    [],
    ["nonsense"],
    ["--nonsense"],
    ["baseline", "--digits", "3"],
    ["baseline", "--digits", "3,3"],
    ["baseline", "--digits", "3,x"],
    ["baseline", "--dig", "3,7"],
    ["train", "--lr", "fast"],
    ["train", "--lr", "-1"],
    ["train", "--lr", "nan"],
    ["train", "--batch-size", "0"],
    ["train", "--epochs", "0"],
    ["train", "--epochs", "1.5"],
    ["train", "--seed", "-3"],
    ["train", "--model", "resnet900"],
    ["train", "--loss", "cross_entropy"],
    ["train", "--digits", "all", "--loss", "mnist_loss"],
    ["train", "--device", "abacus"],
    ["train", "--save", "weights.pkl"],
    ["train", "--save", "no/such/folder/w.safetensors"],
    ["predict", "picture.png"],
    ["predict", "--weights", "w.safetensors"],
]


@pytest.mark.parametrize("words", BAD, ids=" ".join)
def test_bad_arguments_are_one_sentence_and_status_2(run, words):
    status, out, err = run(*words)
    assert status == 2
    assert out == ""
    assert err.startswith("mnist-desktop") and err.endswith(".\n") and err.count("\n") == 1


def test_an_unknown_option_is_named_not_a_missing_command(run):
    assert run("--nonsense") == (2, "", "mnist-desktop: unrecognized arguments: --nonsense.\n")


def test_version_and_help(run):
    assert run("--version") == (0, f"mnist-desktop {__version__}\n", "")
    status, out, err = run("--help")
    assert (status, err) == (0, "")
    assert all(name in out for name in (*COMMANDS, "self-check"))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(run, name):
    status, out, err = run(name, "--help")
    assert (status, err) == (0, "")
    assert COMMANDS[name] in out and "--json" in out


@pytest.mark.parametrize(
    "words",
    [["baseline", "--data", "no-such-folder"], ["predict", "no.png", "--weights", "no.safetensors"]],
)
def test_what_cannot_be_done_is_said_without_a_traceback(run, words):
    status, out, err = run(*words)
    assert (status, out) == (1, "")
    assert err.startswith(f"mnist-desktop {words[0]}: ") and err.count("\n") == 1


def test_help_loads_neither_torch_nor_qt(command):
    code = (
        "import sys\n"
        "from mnist_desktop import cli\n"
        "try: cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('torch', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([command[0], "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_ctrl_c_ends_quietly(command, digits_folder):
    words = ["train", "--data", str(digits_folder), "--epochs", "100000", "--json"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    # Where the tests run in the background of a shell, it has made them ignore Ctrl+C, and so would their children.
    heard = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731
    with subprocess.Popen([*command, *words], **pipes, text=True, preexec_fn=heard) as process:
        assert process.stdout.readline().startswith('{"epoch": 1,')
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "")


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's pipes")
def test_a_reader_that_goes_is_no_error(command, digits_folder):
    words = ["train", "--data", str(digits_folder), "--epochs", "100000", "--json"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([*command, *words], **pipes, text=True) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(60) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("size", [(24, 80), (0, 0)], ids=["80 wide", "says nothing of its size"])
def test_on_a_terminal_a_bar_shows_the_steps(command, digits_folder, size):
    import fcntl
    import pty
    import termios

    reader, writer = pty.openpty()
    fcntl.ioctl(writer, termios.TIOCSWINSZ, struct.pack("4H", *size, 0, 0))
    words = ["train", "--data", str(digits_folder), "--epochs", "150"]
    with subprocess.Popen([*command, *words], stdout=subprocess.PIPE, stderr=writer, text=True) as process:
        os.close(writer)
        shown = b"".join(iter(lambda: _read(reader), b""))
        out = process.stdout.read()
    os.close(reader)
    assert process.returncode == 0
    assert b" steps/s" in shown
    assert len(out.splitlines()) == 153  # three lines of heading, then one an epoch


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other end is closed
        return b""


def test_every_command_is_a_module_of_the_package():
    for name in COMMANDS:
        module = dispatch.import_module(f"mnist_desktop.cli.{name}")
        assert callable(module.add_arguments) and callable(module.run)


def test_every_command_works_where_qt_cannot_be_imported(command, digits_folder, tmp_path):
    from PIL import Image

    Image.new("L", (28, 28)).save(tmp_path / "blank.png")
    code = f"""
import sys
sys.modules.update(dict.fromkeys(["PySide6", "shiboken6", "pyqtgraph"]))  # importing them raises
from mnist_desktop import cli
data, file = ["--data", {str(digits_folder)!r}], {str(tmp_path / "w.safetensors")!r}
assert cli.main(["baseline", *data]) == 0
assert cli.main(["train", "--epochs", "1", *data, "--save", file]) == 0
assert cli.main(["predict", {str(tmp_path)!r}, "--weights", file]) == 0
"""
    done = subprocess.run([command[0], "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("blank.png: nothing drawn\n")
