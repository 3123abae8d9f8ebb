"""``mnist-desktop export``: a session as a notebook, as a script, or its losses as a table."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from mnist_desktop.cli.source import open_data, to_json
from mnist_desktop.cli.targets import target
from mnist_desktop.lab import notebook
from mnist_desktop.lab.archive import digits, session_file
from mnist_desktop.lab.archive.first_weights import first_weights
from mnist_desktop.lab.code import Plan, Way
from mnist_desktop.lab.code.save import save_script
from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.curve_table import curve_table
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.files import write_whole

_WAYS = {way.value: way for way in Way}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("session", type=Path, metavar="FILE.mnistlab", help="a session that was saved")
    parser.add_argument(
        "--notebook", type=target(".ipynb"), metavar="OUT.ipynb", help="write the run as a notebook"
    )
    parser.add_argument("--script", type=target(".py"), metavar="OUT.py", help="write the run as a script")
    parser.add_argument(
        "--csv", type=target(".csv"), metavar="OUT.csv", help="write loss and accuracy of every step"
    )
    parser.add_argument(
        "--branch",
        type=int,
        metavar="N",
        help="which branch the notebook and the script repeat (default: the one that was looked at last)",
    )
    parser.add_argument(
        "--way",
        choices=list(_WAYS),
        default=Way.HAND.value,
        help="how they are written (default: hand, with nothing but tensors)",
    )
    parser.add_argument(
        "--data",
        metavar="PATH",
        help="where the digits of the session lie, if they are not where they were",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, one object a file")


def run(options: argparse.Namespace) -> int:
    """Read the session, write what is asked for."""
    if not (options.notebook or options.script or options.csv):
        raise ConfigError("say what to write: --notebook, --script or --csv")
    torch.set_num_threads(1)
    saved = session_file.load(options.session)
    if options.csv is not None:
        branches = [saved.run.curves(branch.head.id) for branch in saved.run.branches]
        write_whole(options.csv, curve_table(branches).encode())
        _say(options, options.csv)
    if options.notebook is None and options.script is None:
        return 0
    current = None if options.data is None else open_data(options.data)
    _write(options, saved, digits.find(saved.digits, current))
    return 0


def _say(options: argparse.Namespace, path: Path) -> None:
    print(to_json({"saved": str(path)}) if options.json else f"Saved {path}")


def _write(options: argparse.Namespace, saved: session_file.SavedSession, data: DigitDataset) -> None:
    """Write notebook and script of one branch."""
    run, way = saved.run, _WAYS[options.way]
    known = sorted(branch.head.id for branch in run.branches)
    branch = run.head.active if options.branch is None else options.branch
    if branch not in known:
        raise ConfigError(f"there is no branch {branch}; there are {', '.join(map(str, known))}")
    curves = run.curves(branch)
    if curves.branch.head == 0:
        raise ConfigError("the run of this session has taken no step")
    plan = Plan.of(run.head.config, curves, data)
    start = first_weights(run) if run.head.config.start else None
    if options.script is not None:
        for path in save_script(options.script, plan, way, data, start):
            _say(options, path)
    if options.notebook is not None:
        shown = notebook.Shown.of(curves)
        for path in notebook.save(options.notebook, plan, way, data, shown, saved.desk.digit, start):
            _say(options, path)
