"""Train the reference reader that ships with the app, and write down what it can do.

    python packaging/train_reference.py MNIST_FOLDER [--epochs 7] [--test]

It learns from MNIST's first 55,000 training images and from digits, letters and scribbles that the program draws
itself, all of them augmented. The last 5,000 training images choose nothing but the temperature and the threshold.
With --test the test set is looked at, once, for the figure in the metadata. Seven epochs take about five minutes of
one processor.
"""

from __future__ import annotations

import argparse
import math
import os
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from mnist_desktop.lab.augment import Strength, augment, generator
from mnist_desktop.lab.calibration import expected_calibration_error, fit_temperature
from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.digits import mnist
from mnist_desktop.lab.digits.doodles import DOODLES, NOTHING, UNSEEN, scribbles
from mnist_desktop.lab.digits.drawn import draw, draw_on_canvas
from mnist_desktop.lab.digits.styles import STYLES
from mnist_desktop.lab.reference import Reference, save

TRAIN = 55_000  # of MNIST's training images; the other 5,000 validate
DRAWN, NO_DIGITS = 45_000, 15_000  # drawn anew for every epoch
BATCH = 128
LR, MOMENTUM, DECAY = 0.1, 0.9, 1e-4
STRENGTH = Strength(turn=12.0, shear=0.2, scale=0.14, shift=1.5, width=0.6)
FALSE_REJECTS = 0.006  # of MNIST's validation images; at most 1 % is asked for
TARGET = Path(__file__).parents[1] / "resources" / "models" / "reference.safetensors"


def model() -> nn.Sequential:
    """Return the network: three convolutions and a linear layer, eleven outputs, the last one for "no digit"."""
    return nn.Sequential(
        nn.Unflatten(1, (1, 28, 28)),
        nn.Conv2d(1, 24, 5, stride=2, padding=2, bias=False),  # [B, 24, 14, 14]
        nn.BatchNorm2d(24),
        nn.ReLU(),
        nn.Conv2d(24, 64, 3, stride=2, padding=1, bias=False),  # [B, 64, 7, 7]
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.Conv2d(64, 64, 3, padding=1, bias=False),  # [B, 64, 7, 7]
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.Flatten(),
        nn.Dropout(0.2),
        nn.Linear(64 * 7 * 7, NOTHING + 1),
    )


def epoch_digits(real: DigitSplit, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Return the images of an epoch, uint8 ``[N, 784]``, and their labels, int64 ``[N]``: MNIST's, and new ones."""
    nothing = (*DOODLES, *scribbles(120, rng))
    parts = [
        (real.images[:TRAIN], real.labels[:TRAIN]),
        draw(STYLES, DRAWN, rng),
        draw(nothing, NO_DIGITS, rng),
    ]
    images = np.concatenate([images for images, _ in parts]).reshape(-1, 784)
    labels = np.concatenate([labels for _, labels in parts]).astype(np.int64)
    return torch.from_numpy(images), torch.from_numpy(labels)


def train(net: nn.Sequential, real: DigitSplit, epochs: int, seed: int) -> None:
    """Train with momentum and a learning rate that rises for a fifth of the steps, then falls to nothing."""
    opt = torch.optim.SGD(net.parameters(), LR, MOMENTUM, weight_decay=DECAY, nesterov=True)
    rng, order = np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    steps, step = epochs * ((TRAIN + DRAWN + NO_DIGITS) // BATCH), 0
    for epoch in range(epochs):
        began = time.process_time()
        x, y = epoch_digits(real, rng)
        losses = []
        shuffled = torch.randperm(len(x), generator=order)
        for start in range(0, len(x) - BATCH + 1, BATCH):
            chosen = shuffled[start : start + BATCH]
            done = step / steps
            lr = LR * (done / 0.2 if done < 0.2 else (1 + math.cos(math.pi * (done - 0.2) / 0.8)) / 2)
            opt.param_groups[0]["lr"] = lr
            xb = augment(x[chosen].float() / 255, generator(seed, step), STRENGTH)
            loss = F.cross_entropy(net(xb), y[chosen])
            loss.backward()  # type: ignore[no-untyped-call]
            opt.step()
            opt.zero_grad()
            losses.append(loss.item())
            step += 1
        print(
            f"epoch {epoch + 1}: loss {np.mean(losses):.4f}, {time.process_time() - began:.0f} s", flush=True
        )


def folded(net: nn.Sequential) -> dict[str, np.ndarray]:
    """Return the weights with batch norm folded into the convolutions, float16, as the app's reader takes them."""
    layers, arrays = list(net), {}
    convolutions = [i for i, layer in enumerate(layers) if isinstance(layer, nn.Conv2d)]
    for number, place in enumerate(convolutions, start=1):
        conv, norm = layers[place], layers[place + 1]
        assert isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d)
        assert norm.running_mean is not None and norm.running_var is not None
        scale = norm.weight / (norm.running_var + norm.eps).sqrt()  # [C]
        arrays[f"conv{number}.weight"] = conv.weight * scale.view(-1, 1, 1, 1)
        arrays[f"conv{number}.bias"] = norm.bias - norm.running_mean * scale
    linear = layers[-1]
    assert isinstance(linear, nn.Linear)
    arrays["linear.weight"], arrays["linear.bias"] = linear.weight, linear.bias
    return {name: tensor.detach().numpy().astype(np.float16) for name, tensor in arrays.items()}


def judge(arrays: dict[str, np.ndarray], real: DigitSplit) -> tuple[Reference, dict[str, str]]:
    """Fit temperature and threshold on the validation images, and measure."""
    valid, labels = real.images[TRAIN:], real.labels[TRAIN:].astype(np.int64)
    raw = Reference(arrays)
    logits = raw.outputs(valid)  # [5000, 11]
    temperature = fit_temperature(logits[:, :10], labels)
    _, strange = raw.judge(valid)
    reader = Reference(arrays, temperature, float(np.quantile(strange, 1 - FALSE_REJECTS)))
    rng = np.random.default_rng(2**32)  # other people than those it learned from
    strokes, digits = draw_on_canvas(STYLES, 3_000, rng)
    letters, _ = draw_on_canvas(UNSEEN, 1_500, rng)
    wild, _ = draw_on_canvas(scribbles(150, rng), 1_500, rng)
    probs, strange = reader.judge(valid)
    read, odd = reader.judge(strokes)
    before = expected_calibration_error(raw.judge(valid)[0], labels)
    after = expected_calibration_error(probs, labels)

    def refused(images: np.ndarray) -> float:
        return float((reader.judge(images)[1] > reader.threshold).mean())

    notes = {
        "accuracy on 5,000 validation images of MNIST": f"{(probs.argmax(1) == labels).mean():.4f}",
        "calibration error there": f"{after:.4f}, before fitting the temperature {before:.4f}",
        "validation images called no digit": f"{(strange > reader.threshold).mean():.4f}",
        "accuracy on 3,000 digits drawn on a canvas": f"{(read.argmax(1) == digits).mean():.4f}",
        "digits drawn on a canvas called no digit": f"{(odd > reader.threshold).mean():.4f}",
        "letters and signs it never met called no digit": f"{refused(letters):.4f}",
        "scribbles it never met called no digit": f"{refused(wild):.4f}",
    }
    return reader, notes


def main() -> None:
    """Train, judge, save."""
    parser = argparse.ArgumentParser(description="Train the reference reader that ships with the app.")
    parser.add_argument("mnist", type=Path, help="the folder with the four MNIST files")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument(
        "--test", action="store_true", help="look at the test set, once, for the final figure"
    )
    parser.add_argument("--to", type=Path, default=TARGET)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    data = mnist.load(options.mnist)
    net = model()
    train(net, data.train, options.epochs, options.seed)
    reader, notes = judge(folded(net), data.train)
    if options.test:
        right = reader.judge(data.valid.images)[0].argmax(1) == data.valid.labels
        notes["accuracy on MNIST's 10,000 test images"] = f"{right.mean():.4f}"
    notes["trained by"] = f"packaging/train_reference.py --epochs {options.epochs} --seed {options.seed}"
    options.to.parent.mkdir(exist_ok=True)
    save(options.to, reader, notes)
    for name, figure in notes.items():
        print(f"{name}: {figure}")
    print(f"{options.to}: {options.to.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
