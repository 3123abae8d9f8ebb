"""Arrays and tensors side by side, each as its library prints it."""

import numpy as np
import torch

from mnist_desktop.panels.pixels.numpy_torch.same_panel import SamePanel
from mnist_desktop.ui.label import Label

DATA = [[1, 2, 3], [4, 5, 6]]


def words(panel):
    return [label.text() for label in panel.findChildren(Label)]


def test_both_columns_are_the_libraries_own_words(with_torch, show):
    panel = show(SamePanel(with_torch), 728, 250)
    arr, tns = np.array(DATA), torch.tensor(DATA)
    for pair in (
        (arr[1], tns[1]),
        (arr[:, 1], tns[:, 1]),
        (arr[1, 1:3], tns[1, 1:3]),
        (arr * 1.5, tns * 1.5),
    ):
        assert {repr(pair[0]), repr(pair[1])} <= set(words(panel))
    assert {repr((arr * 1.5).dtype), "torch.float32"} <= set(words(panel))


def test_numpy_does_not_wait_for_torch(session, show):
    panel = show(SamePanel(session), 728, 250)
    assert "array([4, 5, 6])" in words(panel) and "PyTorch is still loading" in words(panel)
