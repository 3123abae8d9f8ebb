from __future__ import annotations

import numpy as np
import torch
import train_reference

from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.reference import Reference


def test_folding_batch_norm_changes_no_output():
    torch.manual_seed(0)
    net = train_reference.model()
    images = np.random.default_rng(0).integers(0, 256, (64, 28, 28), np.uint8)
    x = torch.from_numpy(images).float().div(255).view(-1, 784)
    for _ in range(3):
        net(x)  # batch norm finds means and deviations
    with torch.no_grad():
        expected = net.eval()(x)
    outputs = Reference(train_reference.folded(net)).outputs(images)
    assert np.abs(outputs - expected.numpy()).max() < 0.01  # float16


def test_an_epoch_is_mnist_and_new_digits_of_the_same_chance(monkeypatch):
    for name, count in (("TRAIN", 50), ("DRAWN", 70), ("NO_DIGITS", 30)):
        monkeypatch.setattr(train_reference, name, count)
    real = DigitSplit(np.full((60, 28, 28), 9, np.uint8), np.full(60, 4, np.uint8))
    x, y = train_reference.epoch_digits(real, np.random.default_rng(1))
    again, _ = train_reference.epoch_digits(real, np.random.default_rng(1))
    assert torch.equal(x, again)
    assert x.shape == (150, 784) and x.dtype == torch.uint8
    assert (x[:50] == 9).all() and (y[:50] == 4).all()
    assert y[50:120].max() <= 9 and (y[120:] == 10).all()


def test_it_trains_and_judges(monkeypatch, tmp_path, capsys):
    """A tiny run from end to end, told what to do on the command line."""
    from mnist_desktop.lab.digits import generated

    for name, count in (("TRAIN", 300), ("DRAWN", 300), ("NO_DIGITS", 60)):
        monkeypatch.setattr(train_reference, name, count)
    data = generated.load(train=400, valid=100)
    monkeypatch.setattr(train_reference.mnist, "load", lambda folder: data)
    monkeypatch.setattr(
        "sys.argv", ["x", "folder", "--epochs", "1", "--test", "--to", str(tmp_path / "r.safetensors")]
    )
    train_reference.main()
    out = capsys.readouterr().out
    assert "test images: 0." in out and "drawn on a canvas: 0." in out
    assert train_reference.TARGET.parent.name == "models"
