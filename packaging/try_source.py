r"""Try the two commands of the README on a bare Debian: a clean clone, Python, and nothing else.

    sudo python3 packaging/try_source.py

Needs debootstrap and the network. Where pip reads its packages from folders, name them and its configuration:
`--bind /etc/pip.conf --bind /srv/wheels`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from bare_root import IN_NAMESPACE, BareRoot, enter_namespace, remove_tree, timed
from console import Stop, say

ROOT = Path(__file__).resolve().parent.parent
ROOTS = ROOT / "build" / "bare"
CLONE = "/root/mnist-desktop"


def main() -> int:
    """Make the root, try, and remove it."""
    lines = (__doc__ or "").split("\n\n")
    parse = argparse.ArgumentParser(prog="try_source.py", description=lines[0])
    parse.add_argument("--release", default="bookworm", help="Debian's name of it (default: %(default)s)")
    parse.add_argument(
        "--bind", type=Path, action="append", default=[], help="of this machine, to be seen inside"
    )
    parse.add_argument(
        "--mnist", type=Path, help="folder with MNIST's four files, for the tests that need them"
    )
    parse.add_argument("--keep", action="store_true", help="leave the root there afterwards")
    options = parse.parse_args()
    folder = ROOTS / f"{options.release}-source"
    try:
        if not os.environ.get(IN_NAMESPACE):
            status = enter_namespace(__file__, sys.argv[1:])
            if folder.exists() and not options.keep:
                remove_tree(folder)
            return status
        binds = [path.resolve() for path in options.bind]
        attempt(BareRoot(folder, options.release, binds), options.mnist)
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    return 0


def attempt(root: BareRoot, mnist: Path | None) -> None:
    """Do what the README says, as root on a machine without a screen."""
    root.make()
    root.apt("update")
    root.apt("install", "python3")
    clone = ["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(root.inside(CLONE))]
    subprocess.run(clone, check=True)
    environ = {}
    if mnist is not None:
        root.bind(mnist.resolve(), Path("/mnt"))
        environ["MNIST_DESKTOP_MNIST"] = "/mnt"

    dev = f"{CLONE}/packaging/dev.py"
    for what in ("first", "second"):
        start = time.monotonic()
        root.run("python3", dev, "run", environ=environ)
        timed(f"The {what} `dev.py run`", start)
    pictures = sorted(root.inside(CLONE).glob("output/*.png"))
    if not pictures:
        raise Stop("`dev.py run` has left no picture of the window.")
    say(f"Pictures of the window: {len(pictures)}")

    start = time.monotonic()
    root.run("python3", dev, "test", environ=environ)
    timed("`dev.py test`", start)
    say("Both commands work on a bare Debian")


if __name__ == "__main__":
    sys.exit(main())
