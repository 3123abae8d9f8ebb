"""Ideal digits and the baseline over the whole test set: time and extra memory."""

from __future__ import annotations

import threading
import time
from statistics import median

import torch
from measure import Row, digits, row, rss_mb

from mnist_desktop.lab.baseline import evaluate, ideals


def _extra_memory(work) -> float:
    """Peak of resident memory above the start while `work` runs, in MB."""
    before, peak, done = rss_mb(), [0.0], threading.Event()

    def watch() -> None:
        while not done.wait(0.002):
            peak[0] = max(peak[0], rss_mb())

    watcher = threading.Thread(target=watch)
    watcher.start()
    work()
    done.set()
    watcher.join()
    return max(0.0, peak[0] - before)


def run(quick: bool) -> list[Row]:
    """The rows of the ideals."""
    torch.set_num_threads(1)
    data, rounds = digits(), 1 if quick else 5
    means = ideals(data.train)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        ideals(data.train)
        times.append(time.perf_counter() - start)

    def both() -> None:
        for metric in ("l1", "l2"):
            evaluate(data.valid, means, tuple(range(10)), metric)

    both()
    whole = []
    for _ in range(rounds):
        start = time.perf_counter()
        both()
        whole.append(time.perf_counter() - start)
    return [
        row("ten ideals", median(times), "s", ("≤", 0.15)),
        row("baseline of the whole test set, L1 and L2", median(whole), "s", ("≤", 0.5)),
        row("its extra memory", _extra_memory(both), "MB", ("≤", 100)),
    ]
