r"""Try a Debian package as a new user's machine would: on a bare Debian, without a network once it is installed.

    sudo python3 packaging/try_deb.py dist/mnist-desktop_1.0_amd64.deb

Installs an older version first (the same package under a lower number, or the one that `--older` names), upgrades it,
lets a new user work with it until it is killed, checks it with a screen and without, and removes it. Needs debootstrap,
Xvfb, xdotool, ImageMagick and the network of Debian.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bare_root import IN_NAMESPACE, BareRoot, enter_namespace, remove_tree, timed
from console import Stop, say
from hands import NAME, Hands, opened
from newcomer import loses_nothing

ROOT = Path(__file__).resolve().parent.parent
USER, NEWCOMER = "student", "newcomer"
CONFIG = f"/home/{USER}/.config"
SOCKETS = Path("/tmp/.X11-unix")
# What a removal may leave: the system's own records and caches, and what is the user's.
RECORDS = re.compile(r"/(var/(lib/(dpkg|apt|systemd|pam)|cache|log)|proc|sys|dev|tmp|run|home|root)(/|$)")


def main() -> int:
    """Make the root, try, and remove it."""
    lines = (__doc__ or "").split("\n\n")
    parse = argparse.ArgumentParser(prog="try_deb.py", description=lines[0])
    parse.add_argument("package", type=Path, help="the .deb")
    parse.add_argument("--older", type=Path, help="an older .deb to upgrade from")
    parse.add_argument("--release", default="bookworm", help="Debian's name of it (default: %(default)s)")
    parse.add_argument("--pictures", type=Path, help="folder for pictures of the window")
    options = parse.parse_args()
    folder = ROOT / "build" / "bare" / f"{options.release}-deb"
    try:
        if not os.environ.get(IN_NAMESPACE):
            status = enter_namespace(__file__, sys.argv[1:])
            if folder.exists():
                remove_tree(folder)
            return status
        attempt(BareRoot(folder, options.release), options.package, options.older, options.pictures)
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    return 0


def attempt(root: BareRoot, package: Path, older: Path | None, pictures: Path | None) -> None:
    """Everything that happens to a package on a machine, in order."""
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    root.make()
    root.apt("update")
    for user in (USER, NEWCOMER):
        root.run("useradd", "--create-home", user)
    before = files(root)
    with tempfile.TemporaryDirectory() as folder, screen(root) as display:
        install(root, older or renumbered(package, Path(folder)))
        has_all_libraries(root)
        theme = choose_theme(root, display)
        install(root, package)
        keeps_theme(root, display, theme)
        loses_nothing(root, display, NEWCOMER, pictures)
        self_check(root, display, pictures)
    knows_mnist(root)
    root.apt("purge", NAME)
    root.apt("autoremove", "--purge")
    left = sorted(files(root) - before)
    if left:
        raise Stop("Removed, it has left:\n" + "\n".join(left))
    say("Removed without a trace")
    if not root.inside(CONFIG).joinpath(NAME).exists():
        raise Stop("The user's settings are gone with the package.")


def renumbered(package: Path, folder: Path) -> Path:
    """Return the same package under a lower number, not packed: it is installed once."""
    tree = folder / "tree"
    subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    text = re.sub(r"(?m)^Version: .*$", "Version: 0.0.1~older", control.read_text(encoding="utf-8"))
    control.write_text(text, encoding="utf-8")
    older = folder / "older.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(older)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return older


def install(root: BareRoot, package: Path) -> None:
    """Let apt install a package and what it depends on, and nothing that it only recommends."""
    inside = root.inside("/var/tmp/package.deb")
    shutil.copy(package, inside)
    start = time.monotonic()
    root.apt("install", "/var/tmp/package.deb")
    inside.unlink()
    version = root.run("dpkg-query", "-W", "-f", "${Version}", NAME, quiet=True).stdout
    timed(f"Installed {version}", start)


def has_all_libraries(root: BareRoot) -> None:
    """See that every library finds those it needs, with no other package than those depended on."""
    find = f"find /usr/lib/{NAME} -type f \\( -name '*.so*' -o -name {NAME} \\)"
    path = f"/usr/lib/{NAME}/_internal"
    listing = root.run(
        "sh", "-c", f"{find} -exec ldd {{}} +", quiet=True, environ={"LD_LIBRARY_PATH": path}
    ).stdout
    missing = sorted({line.strip() for line in listing.splitlines() if "not found" in line})
    if missing:
        raise Stop("Depends is not complete:\n" + "\n".join(missing))
    say("Every library is found")


@contextlib.contextmanager
def screen(root: BareRoot) -> Iterator[str]:
    """Show a screen of this machine inside; the root itself has no X server. Yields its name."""
    SOCKETS.mkdir(exist_ok=True)
    inside = root.inside(SOCKETS)
    inside.mkdir(parents=True)
    subprocess.run(["mount", "--bind", SOCKETS, inside], check=True)
    receive, send = os.pipe()
    # Without auto-repeat, for on a busy machine a key that was pressed and let go may look held.
    command = ["Xvfb", "-displayfd", str(send), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-r"]
    server = subprocess.Popen(command, pass_fds=[send], stderr=subprocess.DEVNULL)
    os.close(send)
    with os.fdopen(receive) as number:
        display = f":{number.readline().strip()}"
    try:
        yield display
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def window(root: BareRoot, display: str) -> Iterator[Hands]:
    """Open the app as its user, who looks at it; yields their hands. Ends by Ctrl+Q."""
    with opened(root, display, USER) as hands:
        hands.press("Escape")  # which ends the tour that greets a new user
        time.sleep(5)
        yield hands
        if hands.quit():
            raise Stop(f"The window ended with {hands.process.returncode}:\n{hands.log.read_text()}")


def saved_theme(root: BareRoot) -> str:
    """Read the theme from the user's settings."""
    (settings,) = root.inside(CONFIG).rglob("*.conf")
    match = re.search(r"(?m)^theme=(\w+)$", settings.read_text(encoding="utf-8"))
    return match[1] if match else ""


def choose_theme(root: BareRoot, display: str) -> str:
    """Choose another theme in the older version's window."""
    with window(root, display) as hands:
        hands.press("Escape", "ctrl+t")
    theme = saved_theme(root)
    if theme != "dark":
        raise Stop(f"The theme that was chosen is not in the settings, but {theme!r}.")
    return theme


def keeps_theme(root: BareRoot, display: str, theme: str) -> None:
    """See that the new version starts with the older one's settings, and writes them again."""
    with window(root, display):
        pass
    if saved_theme(root) != theme:
        raise Stop("The upgrade has lost the settings.")
    say(f"Upgraded; the settings are kept (theme: {theme})")


def self_check(root: BareRoot, display: str, pictures: Path | None) -> None:
    """Let the app check itself in memory and on the screen, without a network."""
    folder = f"/home/{USER}/pictures"
    command = [NAME, "self-check", "--screenshot", folder]
    for environ in ({"QT_QPA_PLATFORM": "offscreen"}, {"DISPLAY": display}):
        start = time.monotonic()
        root.run(*command, user=USER, network=False, environ=environ)
        timed(f"self-check with {', '.join(f'{k}={v}' for k, v in environ.items())}", start)
    if pictures is not None:
        shutil.copytree(root.inside(folder), pictures, dirs_exist_ok=True)


def knows_mnist(root: BareRoot) -> None:
    """Measure the baseline on the MNIST that lies inside, if it does."""
    inside = root.inside(f"/usr/lib/{NAME}/_internal/mnist_desktop/resources/mnist")
    if not inside.exists():
        say("MNIST is not inside; the app has its generated digits")
        return
    data = f"/{inside.relative_to(root.folder)}"
    command = [NAME, "baseline", "--digits", "3,7", "--data", data, "--json"]
    found = json.loads(root.run(*command, user=USER, network=False, quiet=True).stdout)
    say(f"MNIST is inside; its baseline: {json.dumps(found)[:200]}")


def files(root: BareRoot) -> set[str]:
    """Every file, folder and link of the root that is not the system's record or the user's."""
    found = set()
    for folder, folders, names in os.walk(root.folder):
        here = folder.removeprefix(str(root.folder))
        folders[:] = [name for name in folders if not RECORDS.match(f"{here}/{name}")]
        found |= {f"{here}/{name}" for name in (*folders, *names)}
    return found


if __name__ == "__main__":
    sys.exit(main())
