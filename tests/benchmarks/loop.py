"""The training loop without a window: the Learner against the best bare loop and the book's DataLoader loop."""

from __future__ import annotations

from collections.abc import Callable

import torch
from measure import Row, digits, paired, rate, row
from torch.utils.data import DataLoader

from mnist_desktop.lab import models
from mnist_desktop.lab.config import Hyper, Task, TrainConfig
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.losses import mnist_loss

BATCH = 256


def bare_loop(config: TrainConfig, items: object) -> Callable[[], None]:
    """One step of the best honest loop: index_select, autograd.grad, foreach."""
    model = models.get(config.model).build(config.task, config.seed)
    params = list(model.parameters())
    x, y = items.x, items.y
    state = {"order": torch.randperm(len(x)), "at": 0}

    def step() -> None:
        if state["at"] >= len(x):
            state["order"], state["at"] = torch.randperm(len(x)), 0
        chosen = state["order"][state["at"] : state["at"] + BATCH]
        state["at"] += BATCH
        xb = x.index_select(0, chosen).float().div_(255)
        loss = mnist_loss(model(xb), y.index_select(0, chosen))
        grads = torch.autograd.grad(loss, params)
        with torch.no_grad():
            torch._foreach_add_(params, grads, alpha=-config.hyper.lr)

    return step


def book_loop(config: TrainConfig, items: object) -> Callable[[], None]:
    """One step as the book writes it: a DataLoader over a list of pairs."""
    model = models.get(config.model).build(config.task, config.seed)
    pairs = list(zip(items.x.float() / 255, items.y, strict=True))

    def batches():
        while True:
            yield from DataLoader(pairs, batch_size=BATCH, shuffle=True)

    source = batches()

    def step() -> None:
        xb, yb = next(source)
        mnist_loss(model(xb), yb).backward()
        for p in model.parameters():
            p.data -= p.grad.data * config.hyper.lr
            p.grad = None

    return step


def run(quick: bool) -> list[Row]:
    """The rows of the loop."""
    torch.set_num_threads(1)
    data, rounds, count = digits(), 3 if quick else 9, 60 if quick else 300
    rows = []
    for model, lr, against_book in (("linear", 1.0, 1.6), ("simple_net", 0.1, 1.3)):
        config = TrainConfig(Task(), model, hyper=Hyper(lr, BATCH))
        learner = Learner(config, data)
        ours, bare = learner.step, bare_loop(config, learner.train_items)
        book = book_loop(config, learner.train_items)
        for warm in (ours, bare, book):
            rate(warm, 20)
        ratio, speed = paired(lambda w=ours: rate(w, count), lambda w=bare: rate(w, count), rounds)
        rows.append(row(f"{model}: steps/s, headless", speed, "steps/s"))
        hold = ("≥", 0.9) if model == "linear" else None
        rows.append(row(f"{model}: Learner ÷ best bare loop", ratio, "×", hold))
        ratio, _ = paired(lambda w=ours: rate(w, count), lambda w=book: rate(w, count // 3), rounds)
        rows.append(row(f"{model}: Learner ÷ the book's DataLoader loop", ratio, "×", ("≥", against_book)))
    return rows
