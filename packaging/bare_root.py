"""A bare Debian in a folder, as a new user's machine: made by debootstrap, entered by chroot, gone afterwards.

Its mounts live in a namespace of their own, so nothing of them is left however the trial ends.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from console import Stop, say
from syslibs import Need, missing_programs, provide

MIRROR = "http://deb.debian.org/debian"
TOOLS = tuple(
    Need(tool, package, package)
    for tool, package in (
        ("debootstrap",) * 2,
        ("unshare", "util-linux"),
        ("Xvfb", "xvfb"),
        ("xdotool",) * 2,
        ("import", "imagemagick"),
    )
)
IN_NAMESPACE = "MNIST_DESKTOP_TRIAL"  # set in the process whose mounts are its own


def enter_namespace(script: str, arguments: Sequence[str]) -> int:
    """Start `script` again, where its mounts and its processes end with it; return its exit status.

    Raises
    ------
    Stop
        Where we are not root or a tool is missing.
    """
    if os.geteuid():
        raise Stop("Only root can make a bare Debian. Start the same command with sudo.")
    provide(missing_programs(TOOLS))
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", sys.executable, script, *arguments]
    return subprocess.call(command, env={**os.environ, IN_NAMESPACE: "1"})


class BareRoot:
    """A copy of a bare Debian to try things in.

    Parameters
    ----------
    folder
        Where it goes; the pristine one that it is copied from is kept beside it.
    release
        Debian's name of it.
    binds
        Files and folders of this machine to be seen at the same place inside: pip's configuration, wheels.
    """

    def __init__(self, folder: Path, release: str, binds: Sequence[Path] = ()) -> None:
        self.folder = folder
        self._pristine = folder.with_name(f"{release}-pristine")
        self._release = release
        self._binds = binds

    def make(self) -> None:
        """Make it anew, and mount what a running system has."""
        if not (self._pristine / "etc" / "debian_version").exists():
            self._bootstrap()
        if self.folder.exists():
            remove_tree(self.folder)
        subprocess.run(["cp", "--archive", "--reflink=auto", self._pristine, self.folder], check=True)
        _mount("-t", "proc", "proc", self.folder / "proc")
        for place in ("dev", "sys"):
            _mount("--rbind", Path("/", place), self.folder / place)
        shutil.copy("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        for path in self._binds:
            self.bind(path, path)

    def _bootstrap(self) -> None:
        say(f"Making a bare Debian {self._release}: {self._pristine}")
        draft = self._pristine.with_suffix(".draft")
        if draft.exists():
            remove_tree(draft)
        draft.parent.mkdir(parents=True, exist_ok=True)
        command = ["debootstrap", "--variant=minbase", self._release, str(draft), MIRROR]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            raise Stop(f"debootstrap could not finish:\n{done.stdout[-2000:]}")
        draft.rename(self._pristine)

    def bind(self, source: Path, target: Path) -> None:
        """Show `source` of this machine at `target` inside."""
        inside = self.inside(target)
        if source.is_dir():
            inside.mkdir(parents=True, exist_ok=True)
        else:
            inside.parent.mkdir(parents=True, exist_ok=True)
            inside.touch()
        _mount("--bind", source, inside)

    def inside(self, path: Path | str) -> Path:
        """Where the root's `path` lies on this machine."""
        return self.folder / str(path).lstrip("/")

    def run(
        self,
        *command: str,
        user: str = "root",
        network: bool = True,
        check: bool = True,
        quiet: bool = False,
        environ: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside, with nothing of this machine's environment.

        Parameters
        ----------
        *command
            The program and its arguments.
        user
            Who runs it, from their home folder.
        network
            False takes even the loopback away.
        check
            Whether a failure ends the trial.
        quiet
            Whether its output is kept instead of shown.
        environ
            For the program's environment.
        """
        home = "/root" if user == "root" else f"/home/{user}"
        plain = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
        env = {**plain, "HOME": home, "DEBIAN_FRONTEND": "noninteractive", **(environ or {})}
        words = ["chroot", str(self.folder), "env", "-i", "-C", home, *(f"{k}={v}" for k, v in env.items())]
        if user != "root":
            words += ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        if not network:
            words = ["unshare", "--net", *words]
        output = subprocess.PIPE if quiet else None
        done = subprocess.run([*words, *command], check=False, text=True, stdout=output, stderr=output)
        if check and done.returncode:
            kept = f"{done.stdout}{done.stderr}"[-3000:] if quiet else ""
            raise Stop(
                f"{kept}\nInside the bare root, this ended with {done.returncode}: {' '.join(command)}"
            )
        return done

    def apt(self, *arguments: str) -> None:
        """Run apt-get inside; its output is shown only if it fails."""
        self.run("apt-get", "-q", "-y", "--no-install-recommends", *arguments, quiet=True)


def remove_tree(folder: Path) -> None:
    """Remove a root, and never what is mounted in it."""
    subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)


def timed(what: str, start: float) -> None:
    """Say how long something took since `start`, in the seconds of `time.monotonic`."""
    say(f"{what}: {time.monotonic() - start:.1f} s")


def _mount(*arguments: Path | str) -> None:
    subprocess.run(["mount", *map(str, arguments)], check=True)
