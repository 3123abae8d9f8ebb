"""``mnist-desktop baseline``: how often the nearest ideal digit is right."""

from __future__ import annotations

import argparse

from mnist_desktop.cli.source import add_data, add_digits, open_data, to_json, where_from
from mnist_desktop.lab.baseline import METRICS, BaselineResult, evaluate, ideals


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_digits(parser)
    add_data(parser)


def run(options: argparse.Namespace) -> int:
    """Measure and print the baseline with L1 and with L2."""
    data = open_data(options.data)
    means = ideals(data.train)
    results = [evaluate(data.valid, means, options.digits.digits, metric) for metric in METRICS]
    if options.json:
        print(to_json({"data": vars(data.provenance), **{r.metric: _record(r) for r in results}}))
        return 0
    digits = options.digits.digits
    print(f"{where_from(data.provenance)}: the nearest ideal digit, {options.digits.title}")
    print("".join(f"{word:>9}" for word in ("", *digits, "average", "wrong")))
    for r in results:
        figures = [f"{accuracy:.4f}" for accuracy in (*r.accuracies, r.average)]
        print("".join(f"{word:>9}" for word in (r.metric.upper(), *figures, f"{r.total - r.correct:,}")))
    print(f"{results[0].total:,} validation images")
    return 0


def _record(result: BaselineResult) -> dict[str, object]:
    return {
        "digits": list(result.digits),
        "accuracies": list(result.accuracies),
        "average": result.average,
        "correct": result.correct,
        "total": result.total,
        "confusion": result.confusion.tolist(),
    }
