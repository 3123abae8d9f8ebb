from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab import losses
from mnist_desktop.lab.config import ALL_TEN, ConfigError, Task


def logit(p):
    return torch.logit(torch.tensor(p)).unsqueeze(1)


def test_the_books_numbers():
    targets = torch.tensor([[1.0], [0.0], [1.0]])
    items = losses.mnist_losses(logit([0.9, 0.4, 0.2]), targets).flatten().tolist()
    assert items == pytest.approx([0.1, 0.4, 0.8], abs=1e-6)
    assert losses.mnist_loss(logit([0.9, 0.4, 0.2]), targets).item() == pytest.approx(0.4333, abs=5e-5)
    assert losses.mnist_loss(logit([0.9, 0.4, 0.8]), targets).item() == pytest.approx(0.2333, abs=5e-5)


@given(st.integers(1, 40), st.integers(0, 2**16))
def test_the_mean_of_the_items_is_the_loss(n, seed):
    g = torch.Generator().manual_seed(seed)
    for spec in losses.ALL.values():
        pair = spec.info.for_pair
        preds = torch.randn(n, 1 if pair else 10, generator=g) * 3
        y = (
            torch.randint(0, 2, (n, 1), generator=g).float()
            if pair
            else torch.randint(0, 10, (n,), generator=g)
        )
        items = spec.items(preds, y)
        assert items.numel() == n
        assert spec.mean(preds, y).item() == pytest.approx(items.mean().item(), rel=1e-5)


def test_a_loss_must_fit_the_task():
    assert losses.get("bce", Task()).info.id == "bce"
    with pytest.raises(ConfigError, match="mnist_loss or bce"):
        losses.get("cross_entropy", Task())
    with pytest.raises(ConfigError, match="cross_entropy"):
        losses.get("mnist_loss", Task(ALL_TEN))
    for task in (Task(), Task(ALL_TEN)):
        losses.get(losses.default(task), task)
