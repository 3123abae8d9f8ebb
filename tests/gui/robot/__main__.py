"""A robot that uses the real window at random: it clicks, types, drags, scrolls, resizes and gives commands.

    python tests/gui/robot [--actions N] [--seed N] [--seconds N]

The same seed gives the same actions. Every few hundred actions it lets the window come to rest and looks whether what
must always hold does: every panel in sight is drawn and shows the session's step, nobody raised an exception, Qt gave
no warning, no thread, timer or window is left over, memory does not grow. It ends with status 1 at the first thing
that does not hold, and says after which actions. What a person would be asked by the system is cancelled, and no
network is reached: MNIST's mirrors are an address where nobody listens.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]


def main() -> int:
    """Run the robot in a home of its own; the exit status."""
    parser = argparse.ArgumentParser(prog="robot", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--actions", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--seconds", type=float, default=float("inf"), help="then it ends, with fewer actions"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="robot-") as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["LC_ALL"] = "C.UTF-8"
        from mnist_desktop import overrides

        overrides.guard()  # as the app does, before it is imported
        from watch import Watch

        status = Watch(options.seed, options.actions, options.seconds, Path(home)).run()
        if status:
            sys.stdout.flush()
            os._exit(status)  # threads of a window that is left as it was do not come down in order
        return status


if __name__ == "__main__":
    sys.exit(main())
