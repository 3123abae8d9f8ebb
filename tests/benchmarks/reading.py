"""Does it read what people draw? Takes minutes, so it runs only when it is named: ``dev.py bench reading``.

The figures of the test set are final ones: nothing was chosen by them. Choices are made on the last 5,000 training
images, and on drawings of hands that nothing learned from.
"""

from __future__ import annotations

import time

import numpy as np
import torch
from measure import Row, digits, paired, rate, row

from mnist_desktop.assets import resource
from mnist_desktop.lab import recipe, reference
from mnist_desktop.lab.augment import augment, generator
from mnist_desktop.lab.calibration import expected_calibration_error
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit
from mnist_desktop.lab.digits import generated
from mnist_desktop.lab.digits.doodles import UNSEEN, scribbles
from mnist_desktop.lab.digits.drawn import draw_on_canvas
from mnist_desktop.lab.digits.styles import STYLES
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.photo import from_photo
from mnist_desktop.lab.run import Run

HELD_OUT = slice(55_000, None)  # of the training images: nothing here learned from them
PENS = 2**32 + 1  # seed of hands that nothing learned from, nor was chosen by


def run(quick: bool) -> list[Row]:
    """The rows: generated digits, augmentation, the recipe, the reference."""
    torch.set_num_threads(1)
    data = digits()
    return [
        *_generated(data, quick),
        *_augmentation(data, quick),
        *_recipe(data, quick),
        *_reference(data, quick),
    ]


def _generated(data: DigitDataset, quick: bool) -> list[Row]:
    count = 2_000 if quick else 60_000
    began = time.perf_counter()
    made = generated.load(train=count, valid=100)
    seconds = (time.perf_counter() - began) * 60_000 / count
    both = DigitDataset(made.train, data.valid, made.provenance)
    pair = Learner(TrainConfig(hyper=Hyper(1.0, 256)), both)
    ten = Run(TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.5, 64, "cross_entropy")), both)
    for _ in range(1 if quick else 5):
        linear = pair.train_epoch().validation
    for _ in recipe.train(ten, epochs=1 if quick else 3):
        pass
    test = ten.learner.validate()
    return [
        row("60,000 generated digits", seconds, "s", ("≤", 20.0)),
        row(
            "learned from them alone: linear, 3 from 7, MNIST's test set",
            100 * linear.accuracy,
            "%",
            ("≥", 95.0),
        ),
        row("learned from them alone: small CNN, MNIST's test set", 100 * test.accuracy, "%", ("≥", 95.0)),
    ]


def _augmentation(data: DigitDataset, quick: bool) -> list[Row]:
    rows, (rounds, steps) = [], (3, 3) if quick else (9, 40)
    for batch in (64, 256):
        plain, varied = (
            Learner(
                TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, batch, "cross_entropy", augment=on)),
                data,
            )
            for on in (False, True)
        )
        ratio, _ = paired(lambda w=plain: rate(w.step, steps), lambda w=varied: rate(w.step, steps), rounds)
        rows.append(
            row(f"step with augmentation ÷ without, small CNN, batch {batch}", ratio, "×", ("≤", 1.3))
        )
    x = torch.rand(256, 784)
    rows.append(row("augmenting 256 images", 1000 / rate(lambda: augment(x, generator(0, 1)), 20), "ms"))
    return rows


def _recipe(data: DigitDataset, quick: bool) -> list[Row]:
    trained = Run(recipe.CONFIG, data)
    wall, busy = time.perf_counter(), time.thread_time()
    for epoch in recipe.train(trained, epochs=1 if quick else recipe.EPOCHS):
        accuracy = epoch.validation.accuracy
    wall, busy = time.perf_counter() - wall, time.thread_time() - busy
    note = f"{wall:.0f} s by the clock, beside what else ran"
    return [
        row("train --recipe: small CNN, MNIST's test set", 100 * accuracy, "%", ("≥", 99.0)),
        row("train --recipe: seconds of one processor", busy, "s", ("≤", 60.0), note),
    ]


def _reference(data: DigitDataset, quick: bool) -> list[Row]:
    reader = reference.reference()
    part = 20 if quick else 1
    rng = np.random.default_rng(PENS)
    held = DigitSplit(data.train.images[HELD_OUT][::part].copy(), data.train.labels[HELD_OUT][::part].copy())
    test = DigitSplit(data.valid.images[::part].copy(), data.valid.labels[::part].copy())
    pens = draw_on_canvas(STYLES, 3_000 // part, rng)
    photos = np.stack([_photographed(image, rng) for image in pens[0][: 400 // part]])
    none = {
        "letters and signs": draw_on_canvas(UNSEEN, 1_500 // part, rng)[0],
        "scribbles": draw_on_canvas(scribbles(200, rng), 1_500 // part, rng)[0],
    }
    probs, strange = reader.judge(held.images)
    image, size = held.images[0], resource("models", "reference.safetensors").stat().st_size
    rows = [
        row("reference: its file", size / 1000, "kB", ("≤", 400.0)),
        row(
            "reference: reading one digit",
            1000 / rate(lambda: reader.read(image), 20 if quick else 200),
            "ms",
        ),
        row("reference: MNIST's test set", _right(reader, test.images, test.labels), "%", ("≥", 99.0)),
        row("reference: drawn with a mouse, hands it never met", _right(reader, *pens), "%", ("≥", 95.0)),
        row(
            "reference: the same, photographed",
            _right(reader, photos, pens[1][: len(photos)]),
            "%",
            ("≥", 95.0),
        ),
        row("reference: calibration error, held-out images", 100 * _ece(probs, held), "%", ("≤", 1.0)),
        row("reference: held-out images it calls no digit", _refused(reader, strange), "%", ("≤", 1.0)),
        row("reference: drawn digits it calls no digit", _refused(reader, reader.judge(pens[0])[1]), "%"),
    ]
    for name, images in none.items():
        refused = _refused(reader, reader.judge(images)[1])
        rows.append(row(f"reference: {name} it never met and calls no digit", refused, "%", ("≥", 70.0)))
    return rows


def _right(reader: reference.Reference, images: np.ndarray, labels: np.ndarray) -> float:
    return 100 * float((reader.judge(images)[0].argmax(axis=1) == labels).mean())


def _refused(reader: reference.Reference, strange: np.ndarray) -> float:
    return 100 * float((strange > reader.threshold).mean())


def _ece(probs: np.ndarray, split: DigitSplit) -> float:
    return expected_calibration_error(probs, split.labels.astype(int))


def _photographed(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A digit on paper under uneven light, with the camera's noise, ink dark or light; and back to MNIST form."""
    cover = np.zeros((420, 420))
    top, left = rng.integers(20, 160, 2)
    cover[top : top + 224, left : left + 224] = np.kron(image, np.ones((8, 8))) / 255
    paper, ink = rng.uniform(160, 250), rng.uniform(20, 90)
    y, x = np.mgrid[0:1:420j, 0:1:420j]
    grey = (paper + (ink - paper) * cover) * (1 - rng.uniform(0, 0.4) * (0.6 * x + 0.4 * y))
    grey += rng.normal(0, rng.uniform(0, 6), grey.shape)
    bytes_ = grey.clip(0, 255).astype(np.uint8)
    return from_photo(255 - bytes_ if rng.random() < 0.3 else bytes_).image
