"""The project's virtual environment: made, recognised as current, mended, and filled with the CPU's torch first."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from console import Stop, say

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input")
# Qt for Python carries some modules of Python packed inside a library, and compiles them at every start: a twentieth of
# the time to the first paint. Asked so, it lays them down as files; where it cannot, it goes on as before.
UNPACK = """
import contextlib, os
os.environ["SBK_EMBED"] = "no"
with contextlib.suppress(ImportError):
    import shiboken6
"""


class Environment:
    """`.venv` of one source tree.

    Its stamp is written last, so a set-up that was interrupted leaves none, and is taken from the start again.

    Parameters
    ----------
    root
        The source tree, with its ``pyproject.toml``.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder.joinpath(
            *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python"))
        )
        self.stamp = self.folder / "mnist-desktop.json"
        self._held: tuple[int, ...] = ()  # the set-up's lock, for the programs that it starts

    # ------------------------------------------------------------------ is it current?

    def key(self) -> str:
        """Digest of all that a current environment depends on: the project's file, this Python, this place."""
        digest = hashlib.sha256((self.root / "pyproject.toml").read_bytes())
        digest.update(repr((sys.version, sys.base_prefix, str(self.root))).encode())
        return digest.hexdigest()

    def read_stamp(self) -> dict[str, object]:
        """Read the stamp of a finished set-up: empty where there is none or it cannot be read."""
        try:
            stamp = json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def is_current(self, extra: str, *, cuda: bool) -> bool:
        """Whether nothing needs doing for `extra`; a CUDA build of torch serves where none was asked for too."""
        stamp = self.read_stamp()
        return (
            stamp.get("key") == self.key()
            and extra in stamp.get("extras", [])  # type: ignore[operator]
            and (stamp.get("torch") == "cuda" or not cuda)
            and self.python.exists()
        )

    # ------------------------------------------------------------------ making it so

    def ensure(self, extra: str, *, cuda: bool = False) -> None:
        """Make the environment current, doing as little as that takes.

        Parameters
        ----------
        extra
            The project's optional dependencies that the command needs: ``"test"`` or ``"packaging"``.
        cuda
            Whether torch shall come with CUDA (Linux only; gigabytes). An environment that has it keeps it.
        """
        if self.is_current(extra, cuda=cuda):
            return
        with self._only_one():
            if self.is_current(extra, cuda=cuda):  # another start has done it while we waited
                return
            stamp = self.read_stamp()
            flavour = "cuda" if cuda or stamp.get("torch") == "cuda" else "cpu"
            reusable = (
                stamp.get("key") == self.key() and stamp.get("torch") == flavour and self.python.exists()
            )
            extras = [*stamp.get("extras", []), extra] if reusable else [extra]  # type: ignore[misc]
            if not reusable:
                self._rebuild(stamp, flavour)
            say(f"Installing the project and its {extra} tools")
            self.pip("install", "--no-compile", "--editable", f"{self.root}[{extra}]")
            self._run(str(self.python), "-c", UNPACK)
            kept = stamp if reusable else {}
            self._write_stamp({**kept, "key": self.key(), "torch": flavour, "extras": extras})

    def once(self, errand: Callable[[], None]) -> None:
        """Run what any later start can do without, at most once for this environment; noted when it is done."""
        stamp = self.read_stamp()
        done: list[str] = stamp.get("once", [])  # type: ignore[assignment]
        if errand.__name__ not in done:
            errand()
            self._write_stamp({**stamp, "once": [*done, errand.__name__]})

    def _rebuild(self, stamp: dict[str, object], flavour: str) -> None:
        if self.folder.exists():
            say(
                f"{'The project has changed' if stamp else 'No finished set-up'}: making {self.folder.name} anew"
            )
            self.stamp.unlink(missing_ok=True)  # first: half removed must not pass for finished
            shutil.rmtree(self.folder)
        else:
            say(f"Making {self.folder.name} (Python {sys.version.split()[0]})")
        if not self._run(sys.executable, "-m", "venv", str(self.folder)):
            raise Stop(f"Python could not make {self.folder}; its message is above.")
        self._install_torch(flavour)

    def _install_torch(self, flavour: str) -> None:
        """Install torch before anything else can ask for it: on Linux the plain name brings gigabytes of CUDA."""
        version = torch_version(self.root)
        if flavour == "cuda" or not sys.platform.startswith("linux"):
            say(f"Installing torch {version}")
            self.pip("install", "--no-compile", f"torch=={version}")
            return
        wanted = f"torch=={version}+cpu"
        say(f"Installing {wanted}")
        if self._try_pip("install", "--no-compile", wanted):
            return
        say(f"No index that pip knows has it; asking {CPU_INDEX}")
        there = ("--extra-index-url", CPU_INDEX, "--retries", "1", "--timeout", "15")
        if not self._try_pip("install", "--no-compile", *there, wanted):
            raise Stop(
                f"{wanted} is to be had neither from pip's own indexes nor from {CPU_INDEX}.\n"
                f"Check the connection, or put its wheel into a folder and run:\n"
                f"    pip config set global.find-links FOLDER\n"
                f"(The plain torch would bring gigabytes of CUDA. If that is what you want: --cuda.)"
            )

    def pip(self, *arguments: str) -> None:
        """Run pip of the environment; its failure stops the set-up."""
        if not self._try_pip(*arguments):
            raise Stop(f"pip could not finish; its message is above. It ran: pip {' '.join(arguments)}")

    def _try_pip(self, *arguments: str) -> bool:
        """Run pip; a terminal shows its progress, a log only what went wrong."""
        quiet = () if sys.stdout.isatty() else ("--quiet",)
        return self._run(str(self.python), *PIP, *arguments, *quiet)

    def _run(self, *command: str) -> bool:
        """Run a program that shares the lock: should we be killed, the next start waits until it is done too."""
        return subprocess.run(command, check=False, pass_fds=self._held).returncode == 0

    def _write_stamp(self, stamp: dict[str, object]) -> None:
        draft = self.stamp.with_suffix(".tmp")
        draft.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        draft.replace(self.stamp)

    @contextlib.contextmanager
    def _only_one(self) -> Iterator[None]:
        """Hold the set-up's lock. The system lets go of it however the process ends, so it never goes stale."""
        path = self.root / "build" / "set-up.lock"
        path.parent.mkdir(exist_ok=True)
        with path.open("a+b") as handle:
            if not _lock(handle.fileno(), wait=False):
                say("Another set-up is under way here; waiting for it")
                _lock(handle.fileno(), wait=True)
            self._held = () if os.name == "nt" else (handle.fileno(),)
            yield
            self._held = ()


def _lock(descriptor: int, *, wait: bool) -> bool:
    """Lock an open file against other processes until it is closed; False where one holds it and we don't wait."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        if wait:
            raise Stop(
                "Another set-up of this source tree does not finish. End it, then start again."
            ) from None
        return False
    return True


def torch_version(root: Path) -> str:
    """Read from ``pyproject.toml`` the one version of torch that it names."""
    match = re.search(r'"torch==([\d.]+)"', (root / "pyproject.toml").read_text(encoding="utf-8"))
    if match is None:
        raise Stop("pyproject.toml names no version of torch.")
    return match[1]
