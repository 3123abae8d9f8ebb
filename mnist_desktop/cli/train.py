"""``mnist-desktop train``: the same steps as in the window, one line an epoch."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import torch

from mnist_desktop import __version__
from mnist_desktop.cli.source import add_data, add_digits, bar, open_data, to_json, where_from
from mnist_desktop.cli.targets import target
from mnist_desktop.lab import devices, losses, models, recipe, weights
from mnist_desktop.lab.archive import SUFFIX, session_file
from mnist_desktop.lab.archive.parts import Board, DigitsInfo
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import ConfigError, Hyper, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.digits.strokes_added import add_strokes
from mnist_desktop.lab.entry import Entry, best_of, source_of
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.records import EpochRecord
from mnist_desktop.lab.run import Run
from mnist_desktop.lab.sabotage import STEP_FAULTS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_digits(parser)
    parser.add_argument("--model", choices=list(models.ALL), default="linear", help="default: linear")
    parser.add_argument(
        "--loss", choices=list(losses.ALL), help="default: mnist_loss for two digits, cross_entropy for all"
    )
    parser.add_argument("--lr", type=float, help="learning rate (default: one that suits the model)")
    parser.add_argument(
        "--batch-size", type=int, default=256, metavar="N", help="images a step (default: 256)"
    )
    parser.add_argument("--epochs", type=_epochs, default=10, metavar="N", help="default: 10")
    parser.add_argument("--no-shuffle", action="store_true", help="keep the order of the digits")
    parser.add_argument(
        "--augment", action="store_true", help="change every image a little, differently in every step"
    )
    parser.add_argument(
        "--recipe",
        action="store_true",
        help="all ten digits and the small CNN as lab/recipe.py trains it, to 99 %% of MNIST in a minute; of the other "
        "options only --seed, --device, --data, --json and where to save count",
    )
    parser.add_argument(
        "--seed", type=int, default=42, metavar="N", help="of weights and order (default: 42)"
    )
    parser.add_argument("--device", choices=["cpu", "cuda", "mps"], default="cpu", help="default: cpu")
    parser.add_argument(
        "--save",
        type=target(weights.SUFFIX),
        metavar=f"FILE{weights.SUFFIX}",
        help="where the weights go after the last epoch",
    )
    parser.add_argument(
        "--save-session",
        type=target(SUFFIX),
        metavar=f"FILE{SUFFIX}",
        help="where the whole run goes, to be opened in the window",
    )
    parser.add_argument(
        "--strokes", action="store_true", help="also train on digits drawn as with a mouse, a quarter as many"
    )
    add_data(parser)


def _epochs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Train, print each epoch, save."""
    torch.set_num_threads(1)  # as in the window: the same sums in the same order
    config = _config(options)
    data = open_data(options.data)
    if options.strokes:
        data = add_strokes(data)
    trained = Run(config, data)
    learner = trained.learner
    began_all = time.perf_counter()
    if not options.json:
        print(_heading(learner, data))
    epochs = recipe.EPOCHS if options.recipe else options.epochs
    with bar(total=epochs * learner.batches, unit=" steps", smoothing=0.1) as steps:
        each = (lambda: None) if steps.disable else steps.update
        began = time.perf_counter()
        for epoch in recipe.train(trained, each) if options.recipe else _plain(trained, epochs, each):
            seconds = time.perf_counter() - began
            line = to_json(_record(epoch, seconds, config, data)) if options.json else _row(epoch, seconds)
            with steps.external_write_mode(file=sys.stdout):
                print(line, flush=True)
            began = time.perf_counter()
    if options.save_session is not None:  # first: a run that diverged has no weights to save, but a history
        seconds = time.perf_counter() - began_all
        session_file.save(options.save_session, _session(trained, data, seconds))
    if options.save is not None:
        weights.save(options.save, _weights(learner, epoch, data))
    for path in (options.save, options.save_session):
        if path is not None and not options.json:
            print(f"Saved {path}")
    return 0


def _plain(trained: Run, epochs: int, each: Callable[[], object]) -> Iterator[EpochRecord]:
    for _ in range(epochs):
        yield trained.train_epoch(each)


def _config(options: argparse.Namespace) -> TrainConfig:
    """Check everything that can be checked before digits are loaded."""
    if options.recipe:
        return replace(recipe.CONFIG, seed=options.seed, device=_device(options.device))
    task = options.digits
    loss = losses.get(options.loss or losses.default(task), task).info.id
    lr = models.get(options.model).lr_for(task) if options.lr is None else options.lr
    hyper = Hyper(lr, options.batch_size, loss, not options.no_shuffle, options.augment)
    return TrainConfig(task, options.model, options.seed, _device(options.device), hyper)


def _device(wanted: str) -> str:
    problem = {device.id: device.problem for device in devices.available()}[wanted]
    if problem:
        raise ConfigError(f"the device {wanted} cannot be used here: {problem}")
    return wanted


def _heading(learner: Learner, data: DigitDataset) -> str:
    config, hyper = learner.config, learner.hyper
    info = models.get(config.model).info(config.task)
    order = f"{'shuffled' if hyper.shuffle else 'not shuffled'}{', augmented' if hyper.augment else ''}"
    return (
        f"{where_from(data.provenance)}: {config.task.title}, {len(learner.train_items):,} images to train\n"
        f"{info.title} {info.sketch}, {info.parameters:,} parameters; {hyper.loss}, lr {hyper.lr:g}, "
        f"batches of {hyper.batch_size:,}, {order}, seed {config.seed}, {config.device}\n"
        f"{'epoch':>5} {'train loss':>11} {'valid loss':>11} {'accuracy':>9} {'batch acc.':>11} {'seconds':>8}"
    )


def _row(epoch: EpochRecord, seconds: float) -> str:
    valid = epoch.validation
    return (
        f"{epoch.epoch:>5} {epoch.train_loss:>11.4f} {valid.loss:>11.4f} {valid.accuracy:>9.4f} "
        f"{valid.batch_accuracy:>11.4f} {seconds:>8.2f}"
    )


def _record(epoch: EpochRecord, seconds: float, config: TrainConfig, data: DigitDataset) -> dict[str, Any]:
    """Return an epoch that can be understood by itself: its figures, then what they are of."""
    return {
        "epoch": epoch.epoch,
        "train_loss": epoch.train_loss,
        "valid_loss": epoch.validation.loss,
        "accuracy": epoch.validation.accuracy,
        "batch_accuracy": epoch.validation.batch_accuracy,
        "seconds": round(seconds, 4),
        "digits": list(config.task.digits),
        "model": config.model,
        **_settings(config),
        "seed": config.seed,
        "device": config.device,
        "data": vars(data.provenance),
    }


def _settings(config: TrainConfig) -> dict[str, Any]:
    """Return the hyper-parameters that can be chosen here: nothing is sabotaged."""
    return {name: value for name, value in vars(config.hyper).items() if name not in STEP_FAULTS}


def _session(run: Run, data: DigitDataset, seconds: float) -> session_file.SavedSession:
    """Return the run as a session with nothing on the desk, and its row on the leaderboard."""
    saved = SavedRun.of(run)
    curves = saved.curves(0)
    config, lr = run.config, curves.hypers[0].hyper.lr
    best = best_of(curves)
    entry = Entry(1, 0, "", config, lr, source_of(data), curves.branch.head, best, seconds)
    return session_file.SavedSession(
        DigitsInfo.of(data), saved, session_file.blank_desk(), Board((entry,), 1).packed(data)
    )


def _weights(learner: Learner, epoch: EpochRecord, data: DigitDataset) -> weights.Weights:
    config = learner.config
    arrays = {name: tensor.cpu().numpy() for name, tensor in learner.model.state_dict().items()}
    notes = {
        "app": f"mnist-desktop {__version__}",
        "data": data.provenance.title,  # not the folder: that is the person's own business
        "epochs": str(epoch.epoch),
        "accuracy": f"{epoch.validation.accuracy:.4f}",
        "seed": str(config.seed),
        **{name: str(value) for name, value in _settings(config).items()},
    }
    return weights.Weights(config.model, config.task, arrays, notes)
