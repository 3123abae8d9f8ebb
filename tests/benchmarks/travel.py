"""Time travel: memory of a long history, and how long a jump takes."""

from __future__ import annotations

import random
import tempfile
import time
import tracemalloc
from pathlib import Path

import torch
from measure import Row, digits, percentile, row

from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.parts import Board, DigitsInfo
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.archive.thaw import thaw
from mnist_desktop.lab.config import Hyper, Task, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.run import Run


def run(quick: bool) -> list[Row]:
    """The rows of the history: 100,000 steps of both models of the book."""
    torch.set_num_threads(1)
    data, rows = digits(), []
    for model, lr in (("linear", 1.0), ("simple_net", 0.1)):
        travel = Run(TrainConfig(Task(), model, hyper=Hyper(lr, 256)), data)
        steps = 2_000 if quick else 100_000
        tracemalloc.start()
        for _ in range(steps):
            travel.step()
        columns = sum(branch.losses.values().nbytes * 2 for branch in travel.history.branches)
        checkpoints = sum(c.nbytes for b in travel.history.branches for c in b.checkpoints.values())
        python = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        jumps = []
        for step in random.Random(1).choices(range(steps + 1), k=20 if quick else 200):
            start = time.perf_counter()
            travel.seek(step)
            jumps.append(time.perf_counter() - start)
        note = f"a checkpoint every {travel.history.stride} steps"
        total = (columns + checkpoints + python) / 2**20
        rows.append(row(f"{model}: history of {steps:,} steps", total, "MB", ("≤", 64), note))
        rows.append(row(f"{model}: jump to any step, p99", 1000 * percentile(jumps, 99), "ms", ("≤", 250)))
        rows += _session(f"{model}: session of {steps:,} steps", travel, data)
    return rows


def _session(title: str, travel: Run, data: DigitDataset) -> list[Row]:
    """The rows of a session file: how long the run is held up, writing, size, opening."""
    with tempfile.TemporaryDirectory() as folder:
        path, info = Path(folder, "s.mnistlab"), DigitsInfo.of(data)
        start = time.perf_counter()
        saved = SavedRun.of(travel)
        taken = time.perf_counter()
        session = session_file.SavedSession(info, saved, session_file.blank_desk(), Board())
        session_file.save(path, session)
        written = time.perf_counter()
        size = path.stat().st_size / 2**20
        thaw(session_file.load(path).run, data).seek(travel.cursor)
        opened = time.perf_counter()
    note = f"{1000 * (taken - start):.1f} ms of them hold the run up"
    return [
        row(f"{title}: saving", 1000 * (written - start), "ms", note=note),
        row(f"{title}: opening", 1000 * (opened - written), "ms"),
        row(f"{title}: file", size, "MB"),
    ]
