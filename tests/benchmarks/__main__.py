"""Run the benchmarks: a table on the screen, JSON beside it.

    python3 packaging/dev.py bench [GROUP ...] [--quick] [--json FILE]

Each group runs in a process of its own. Figures that need the real digits take them from the folder named by
MNIST_DESKTOP_MNIST, else the generated ones.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

import psutil
from measure import Row

from mnist_desktop.__main__ import get_ready

GROUPS = ("loop", "travel", "ideals", "start", "widgets", "mouse", "window", "memory", "frozen")
NAMED = ("reading", "strokes")  # take minutes, or a file: run only when they are named


def busy() -> float:
    """Processors that other processes keep busy just now."""
    return psutil.cpu_percent(0.5) / 100 * (psutil.cpu_count() or 1)


def table(rows: list[Row]) -> None:
    """Print the rows."""
    for one in rows:
        mark = {True: "holds", False: "MISSED", None: ""}[one.good]
        print(f"  {one.name:<66}{one.value:>10.4g} {one.unit:<8}{one.hold:<9}{mark:<8}{one.note}")


def main() -> int:
    """Run the groups that were asked for."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument(
        "groups",
        nargs="*",
        choices=[*GROUPS, *NAMED, []],
        help=f"all but {', '.join(NAMED)} if none is named",
    )
    parser.add_argument("--quick", action="store_true", help="few rounds: does everything run?")
    parser.add_argument("--json", type=Path, default=Path("output/benchmarks.json"))
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        get_ready()  # as the app does, and nothing else: what people get is measured
        gc.enable()
        rows = import_module(options.groups[0]).run(options.quick)
        options.json.write_text(json.dumps([asdict(one) for one in rows]))
        return 0
    found: dict[str, list[dict]] = {}
    options.json.parent.mkdir(parents=True, exist_ok=True)
    for group in options.groups or GROUPS:
        part = options.json.with_suffix(f".{group}.json")
        print(f"{group} (other processes keep {busy():.1f} processors busy)", flush=True)
        command = [sys.executable, str(Path(__file__).parent), group, "--inside", "--json", str(part)]
        done = subprocess.run(command + ["--quick"] * options.quick)
        if done.returncode:
            return done.returncode
        found[group] = json.loads(part.read_text())
        part.unlink()
        table([Row(**one) for one in found[group]])
    options.json.write_text(json.dumps(found, indent=1))
    print(f"written to {options.json}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
