"""The system libraries that Qt needs on Linux: which are missing, and how they come onto the machine."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from console import Stop, say


class Need(NamedTuple):
    """One thing of the system: what proves that it is there, and the packages that bring it."""

    probe: str  # a library's soname, the start of a font file's name, or a program
    debian: str
    fedora: str


# Without these Qt cannot even draw into memory.
BASE = (
    Need("libEGL.so.1", "libegl1", "mesa-libEGL"),
    Need("libGL.so.1", "libgl1", "mesa-libGL"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
WINDOW_SYSTEM = {
    "x11": (
        Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
        Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
        Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
        Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
        Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ),
    "wayland": (
        Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
        Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
    ),
}
ANY_FONT = Need("", "fonts-dejavu-core", "dejavu-sans-fonts")
# The window's own typefaces. It looks right without them too, so their absence stops nothing.
TYPEFACES = (
    Need("Inter", "fonts-inter", "rsms-inter-fonts"),
    Need("JetBrainsMono", "fonts-jetbrains-mono", "jetbrains-mono-fonts"),
)
# For the test that uses the window as a screen reader does; without them it is skipped.
TEST_TOOLS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
    Need("xdotool", "xdotool", "xdotool"),
    Need("dbus-run-session", "dbus-daemon", "dbus-daemon"),
    Need("at-spi-bus-launcher", "at-spi2-core", "at-spi2-core"),
)
# Its client, which the system's Python imports: a desktop has the launcher, but not this.
PYATSPI = Need("pyatspi", "python3-pyatspi", "python3-pyatspi")
SYSTEM_PREFIX = Path("/usr")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
# What freezing the app takes, and what making a package of it takes besides.
FREEZING = (Need("objdump", "binutils", "binutils"),)
PACKAGING = (
    Need("dpkg-shlibdeps", "dpkg-dev", "dpkg-dev"),
    Need("desktop-file-validate", "desktop-file-utils", "desktop-file-utils"),
    Need("appstreamcli", "appstream", "appstream"),
)
VENV = Need("ensurepip", f"python3.{sys.version_info.minor}-venv", "python3-libs")


def missing_libraries(*displays: str) -> list[Need]:
    """List what Qt lacks here: its libraries, those of the window systems named, and any font at all."""
    needs = [*BASE, *(need for display in displays for need in WINDOW_SYSTEM.get(display, ()))]
    missing = [need for need in needs if not _loads(need.probe)]
    if not missing_fonts([ANY_FONT]):
        return missing
    return [*missing, ANY_FONT]


def missing_fonts(wanted: Iterable[Need]) -> list[Need]:
    """Those of `wanted` whose font files are in none of the system's and the user's folders."""
    files = list(_font_files())
    return [need for need in wanted if not any(name.startswith(need.probe) for name in files)]


def missing_programs(wanted: Iterable[Need]) -> list[Need]:
    """Those of `wanted` that no folder of the PATH has."""
    return [need for need in wanted if shutil.which(need.probe) is None]


def missing_venv() -> list[Need]:
    """`ensurepip`, which Debian splits off from Python; without it a virtual environment gets no pip."""
    return [] if importlib.util.find_spec("ensurepip") else [VENV]


def provide(needs: list[Need]) -> None:
    """Install `needs` where we may, else stop with the exact line that does.

    Raises
    ------
    Stop
        Where we are not root, the system has no apt-get, or apt-get failed.
    """
    if not needs:
        return
    missing = ", ".join(need.probe or "any font" for need in needs)
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing from the system: {missing}")
        if _apt_get([debian_name(need.debian, _os_release()) for need in needs]):
            return
        raise Stop(f"apt-get could not install what is needed ({missing}). Its message is above.")
    raise Stop(f"MNIST Desktop needs from the system: {missing}.\n{install_line(needs, _os_release())}")


def offer_typefaces() -> None:
    """Install the window's typefaces as root; otherwise only name them."""
    _offer(missing_fonts(TYPEFACES), "the window's own typefaces")


def offer_test_tools() -> None:
    """Install what the tests of the window from outside need as root; otherwise only name it."""
    path = f"{os.environ.get('PATH', os.defpath)}{os.pathsep}/usr/libexec{os.pathsep}/usr/lib/at-spi2-core"
    tools = [need for need in TEST_TOOLS if not shutil.which(need.probe, path=path)]
    if not any(SYSTEM_PREFIX.glob(f"lib*/python3*/*-packages/{PYATSPI.probe}")):
        tools.append(PYATSPI)
    _offer([*tools, *(need for need in WINDOW_SYSTEM["x11"] if not _loads(need.probe))], "all of the tests")


def _offer(missing: list[Need], purpose: str) -> None:
    if not missing:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing from the system, for {purpose}: {', '.join(need.debian for need in missing)}")
        _apt_get([need.debian for need in missing])
    else:
        say(f"Optional, for {purpose}: {install_line(missing, _os_release())}")


def install_line(needs: list[Need], os_release: dict[str, str]) -> str:
    """Word the command that brings `needs`, by the family of the distribution."""
    family = {os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()}
    if family & {"debian", "ubuntu"}:
        names = " ".join(debian_name(need.debian, os_release) for need in needs)
        return f"Run: sudo apt-get install {names}"
    if family & {"fedora", "rhel"}:
        return f"Run: sudo dnf install {' '.join(need.fedora for need in needs)}"
    names = " ".join(need.debian for need in needs)
    return f"Install them with your system's package manager (Debian calls them: {names})."


def debian_name(package: str, os_release: dict[str, str]) -> str:
    """Name the package as this release does: Debian 13 and Ubuntu 24.04 renamed GLib for 64-bit time."""
    since = {"debian": 13.0, "ubuntu": 24.04}.get(os_release.get("ID", ""))
    release = float(os_release.get("VERSION_ID", "inf"))  # testing and unstable name no version
    renamed = since is not None and release >= since
    return "libglib2.0-0t64" if package == "libglib2.0-0" and renamed else package


def parse_os_release(text: str) -> dict[str, str]:
    """`KEY="value"` lines as a dictionary."""
    pairs = (line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#"))
    return {key: value.strip().strip("\"'") for key, value in pairs}


def _os_release() -> dict[str, str]:
    path = Path("/etc/os-release")
    return parse_os_release(path.read_text(encoding="utf-8")) if path.exists() else {}


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _font_files() -> Iterator[str]:
    for folder in FONT_FOLDERS:
        for _, _, files in os.walk(Path(folder).expanduser()):
            yield from (name for name in files if name.lower().endswith((".ttf", ".otf", ".ttc", ".pfb")))


def _apt_get(packages: list[str]) -> bool:
    """Update the lists and install; True where apt-get succeeded."""
    options = ["-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=2", "-q"]
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A third party's broken list fails the update, yet not what we need: only the install decides.
    subprocess.run(["apt-get", *options, "update"], env=environ, check=False, stdout=subprocess.DEVNULL)
    install = ["apt-get", *options, "install", "-y", "--no-install-recommends", *packages]
    done = subprocess.run(install, env=environ, check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.stdout.write(done.stdout)
    return done.returncode == 0
