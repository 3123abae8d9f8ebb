"""The learner: a model, digits and the step. :meth:`Learner.stages` is the only place where a step is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from mnist_desktop.lab import losses, models
from mnist_desktop.lab.augment import generator
from mnist_desktop.lab.batches import Dealer, Items, swapped
from mnist_desktop.lab.checkpoint import Checkpoint, fill, flat
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.metrics import batch_accuracy, correct
from mnist_desktop.lab.optim import BasicOptim
from mnist_desktop.lab.records import EpochRecord, Stage, Validation

VALID_CHUNK = 512  # images validated at once: 1.6 MB as float, which a core's cache holds


class Learner:
    """A model on digits, trained by mini-batch SGD one stage at a time.

    Parameters
    ----------
    config : TrainConfig
        What is trained, and how.
    data : DigitDataset
        The digits.

    Attributes
    ----------
    step_count : int
        Steps taken.
    hyper : Hyper
        Of the next step; setting it loses no weights. In the middle of a step, until STEP, the learning rate and
        its sign take effect at once; the rest with the next batch.
    step_hyper : Hyper
        Of the step under way, or of the last one.
    xb, yb, preds, loss : torch.Tensor
        Of the step under way, or of the last one.
    grads : list of torch.Tensor
        Gradients of the last BACKWARD, one for each parameter; they outlive ZERO.
    kept : list of torch.Tensor
        What the gradients were when the step began, where an earlier one forgot to put them away; empty as a rule.

    Raises
    ------
    ConfigError
        If model or loss do not exist or do not fit the task.
    DigitsError
        If the digits lack what the task needs.
    """

    def __init__(self, config: TrainConfig, data: DigitDataset) -> None:
        self._loss_spec = self._next_loss = losses.of(config.hyper, config.task)
        self.config = config
        self.data = data
        self.device = config.device
        self._train = Items.of(data.train, config.task, config.device)
        self._valid = Items.of(data.valid, config.task, config.device)
        self._chunk = torch.empty(0, 784)  # made anew for each, its pages would cost more than the validation
        self.model = models.of(config).to(config.device)
        self.opt = BasicOptim(self.model.parameters(), _signed(config.hyper))
        self._floats, self._integers = self._tensors()
        self.dealer = Dealer(self._train, config.seed, config.hyper.shuffle)
        self._hyper = self.step_hyper = config.hyper
        self.step_count = 0
        self.epoch_ended = False
        self._forget_step()

    def _forget_step(self) -> None:
        self.stage: Stage | None = None
        self.xb: Tensor | None = None
        self.yb: Tensor | None = None
        self.chosen: Tensor | None = None
        self.preds: Tensor | None = None
        self.loss: Tensor | None = None
        self.grads: list[Tensor | None] = []
        self.kept: list[Tensor] = []

    @torch.no_grad()
    def begin_with(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Take other first weights than those that the seed drew; before the first step.

        Parameters
        ----------
        arrays : mapping of str to numpy.ndarray
            Parameters and buffers of the model by name, in their shapes.
        """
        for name, tensor in self.model.state_dict().items():
            tensor.copy_(torch.tensor(arrays[name]))

    @property
    def hyper(self) -> Hyper:
        """The hyper-parameters of the next step."""
        return self._hyper

    @hyper.setter
    def hyper(self, hyper: Hyper) -> None:
        self._next_loss = losses.of(hyper, self.config.task)
        self._hyper = hyper
        self.opt.lr = _signed(hyper)
        if self.stage is None:  # no step is seen but the next one
            self.step_hyper = hyper
        elif self.stage not in (Stage.STEP, Stage.ZERO):  # then the weights moved with the old one
            self.step_hyper = replace(self.step_hyper, lr=hyper.lr, wrong_sign=hyper.wrong_sign)

    @property
    def train_items(self) -> Items:
        """The training images of the task, on the device."""
        return self._train

    @property
    def batches(self) -> int:
        """Mini-batches of a whole epoch in the size of the step that is seen, the short last one included."""
        return -(-len(self._train) // self.step_hyper.batch_size)

    @property
    def next_batch(self) -> tuple[int, int]:
        """Epoch and number in it, both from 1, of the batch that is or will be dealt."""
        place = self.dealer.place()
        return place.epoch, place.position // self.step_hyper.batch_size + 1

    @property
    def last_batch(self) -> tuple[int, int]:
        """Epoch and number in it of the last batch of a finished step; (1, 0) before the first."""
        epoch, number = self.next_batch
        if self.step_count == 0:
            return 1, 0
        return (epoch, number - 1) if number > 1 else (epoch - 1, self.batches)

    # -- the step ------------------------------------------------------------------------------------------

    def stages(self) -> Iterator[Stage]:
        """Take one mini-batch step, pausing after each stage; a consumer that stops leaves it half done.

        Yields
        ------
        Stage
            The stage that has just run: BATCH, PREDICT, LOSS, BACKWARD, STEP, ZERO.
        """
        hyper = self.step_hyper = self._hyper
        self._loss_spec = self._next_loss
        self._forget_step()
        self.kept = self._gradients()
        chance = generator(self.config.seed, self.step_count + 1) if hyper.augment else None
        self.xb, self.yb, self.chosen = self.dealer.deal(
            hyper.batch_size, hyper.shuffle, hyper.raw_pixels, chance
        )
        if hyper.swap_labels:
            self.yb = swapped(self.yb)
        self.stage = Stage.BATCH
        yield Stage.BATCH
        self.preds = self.model(self.xb)  # [B, K]
        self.stage = Stage.PREDICT
        yield Stage.PREDICT
        self.loss = self._loss_spec.mean(self.preds, self.yb)  # []
        self.stage = Stage.LOSS
        yield Stage.LOSS
        self.loss.backward()  # type: ignore[no-untyped-call]
        self.grads = [p.grad for p in self.opt.params]
        self.stage = Stage.BACKWARD
        yield Stage.BACKWARD
        self.opt.step()
        self.stage = Stage.STEP
        yield Stage.STEP
        if not hyper.forget_zero:
            self.opt.zero_grad()
        self.step_count += 1
        self.epoch_ended = self.dealer.advance(hyper.batch_size)
        self.stage = Stage.ZERO
        yield Stage.ZERO

    def step(self) -> None:
        """Take one whole mini-batch step."""
        for _ in self.stages():
            pass

    def train_epoch(
        self, each: Callable[[], object] | None = None, step: Callable[[], None] | None = None
    ) -> EpochRecord:
        """Step to the end of the epoch under way, then validate.

        Parameters
        ----------
        each : callable, optional
            Called after every step, for a progress bar.
        step : callable, optional
            Takes a step of this learner, where more is done with it than :meth:`step` does.
        """
        step, epoch = step or self.step, self.dealer.epoch
        total, images = 0.0, 0
        while self.dealer.epoch == epoch:
            step()
            assert self.loss is not None and self.xb is not None
            total += self.loss.item() * len(self.xb)
            images += len(self.xb)
            if each is not None:
                each()
        return EpochRecord(epoch, total / images, self.validate())

    # -- looking -------------------------------------------------------------------------------------------

    @torch.no_grad()
    def validate(self, each: Callable[[], object] = lambda: None) -> Validation:
        """Return loss and accuracy on the whole validation split; the model is left as it was.

        Parameters
        ----------
        each : callable
            Called before every 512 images; what it raises gives the validation up.
        """
        loss_spec, raw = self._next_loss, self._hyper.raw_pixels
        if not len(self._chunk) or self._chunk.device != self._valid.x.device:
            self._chunk = torch.empty(VALID_CHUNK, 784, device=self._valid.x.device)
        right, total = [], 0.0
        self.model.eval()
        try:
            for x, y in zip(
                torch.split(self._valid.x, VALID_CHUNK), torch.split(self._valid.y, VALID_CHUNK), strict=True
            ):
                each()
                xb = self._chunk[: len(x)].copy_(x)
                preds = self.model(xb if raw else xb.div_(255))  # [B, K]
                right.append(correct(preds, y))
                total += loss_spec.items(preds, y).sum().item()
        finally:
            self.model.train()
        all_right = torch.cat(right).cpu()  # [N]
        n = len(all_right)
        exact = int(all_right.sum()) / n
        return Validation(self.step_count, loss_spec.of_mean(total / n), exact, batch_accuracy(all_right))

    def item_losses(self) -> Tensor:
        """Return the loss of each image of the batch, ``[B]``; their mean is the loss as a rule. Needs PREDICT."""
        assert self.preds is not None and self.yb is not None
        return self._loss_spec.items(self.preds.detach(), self.yb).flatten()

    # -- going back ----------------------------------------------------------------------------------------

    def _tensors(self) -> tuple[list[Tensor], list[Tensor]]:
        """Return what must be kept, as it lies on the device now: 1-D views of floats, and integer counters."""
        buffers = list(self.model.buffers())
        floats = [p.detach() for p in self.opt.params] + [b for b in buffers if b.is_floating_point()]
        return [t.view(-1) for t in floats], [b for b in buffers if not b.is_floating_point()]

    def _gradients(self) -> list[Tensor]:
        """Return copies of the gradients that lie there between two steps: only a forgotten zero leaves any."""
        return [p.grad.clone() for p in self.opt.params if p.grad is not None]

    def checkpoint(self) -> Checkpoint:
        """Return this moment. Only between two steps."""
        counters = tuple(int(t.item()) for t in self._integers)
        left = self._gradients()
        grads = flat(left) if left else None
        return Checkpoint(self.step_count, flat(self._floats), counters, self.dealer.place(), grads)

    @torch.no_grad()
    def restore(self, checkpoint: Checkpoint) -> None:
        """Go back to a moment; a half-done step is forgotten."""
        fill(self._floats, checkpoint.state)
        for t, value in zip(self._integers, checkpoint.counters, strict=True):
            t.fill_(value)
        self.opt.zero_grad()
        if checkpoint.grads is not None:
            for p in self.opt.params:
                p.grad = torch.empty_like(p)
            fill([p.grad for p in self.opt.params if p.grad is not None], checkpoint.grads)
        self.dealer.go_to(checkpoint.place)
        self.step_count = checkpoint.step
        self._forget_step()

    def move(self, device: str) -> None:
        """Go on with the same weights on another device. Only between two steps; the last one can still be seen."""
        self._train, self._valid = self._train.to(device), self._valid.to(device)
        self.model.to(device)
        self._floats, self._integers = self._tensors()
        self.dealer.move(self._train)
        self.device = device
        self.config = replace(self.config, device=device)


def _signed(hyper: Hyper) -> float:
    """Return the learning rate; with the wrong sign, steps go uphill by it."""
    return -hyper.lr if hyper.wrong_sign else hyper.lr
