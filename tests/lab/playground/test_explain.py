"""The errors that PyTorch really raises, in words."""

import pytest
import torch

from mnist_desktop.lab.playground.explain import explain

tns = torch.tensor([[1, 2, 3], [4, 5, 6]])
arr = tns.numpy()


@pytest.mark.parametrize(
    ("raises", "words"),
    [
        (lambda: tns.mean(), "write .float() before .mean()"),
        (lambda: tns.view(4), "room for 4 numbers, but there are 6"),
        (lambda: tns.view(-1, 4), "6 numbers cannot be dealt out evenly"),
        (lambda: tns + tns.T, "on axis 1 one has 3 and the other 2"),
        (lambda: arr + arr.T, "(2,3) (3,2)"),
        (lambda: tns[5], "There is no place 5 on axis 0: it has 2 (0 to 1)"),
        (lambda: arr[5], "There is no place 5 on axis 0"),
        (lambda: tns[0, 0, 0], "It has 2 axes"),
        (lambda: arr[0, 0, 0], "It has 2 axes"),
        (lambda: tns.unsqueeze(5), "no axis 5 here: the axes are 0 to 2"),
        (lambda: arr.mean(5), "no axis 5"),
        (lambda: tns.T.view(6), "never moves numbers"),
        (lambda: tns.view(-1, -1), "Only one size may be -1"),
        (lambda: tns.view(-2), "A size is 0 or more"),
        (lambda: tns.float().mean((0, 0)), "each axis once"),
        (lambda: tns[::-1], "step of 1 or more"),
        (lambda: tns**-1, "seldom whole"),
        (lambda: -(tns > 1), "True and False"),
        (lambda: (tns > 1).abs(), "True and False"),
        (lambda: (tns > 1) - (tns > 1), "True and False"),
        (lambda: (arr > 1) - (arr > 1), "True and False"),
        (lambda: tns.item(), "single number"),
        (lambda: arr.item(), "single number"),
        (lambda: tns[tns.T > 1], "must have the shape"),
        (lambda: tns[0.5], "whole number"),
        (lambda: tns[0.5:], "whole numbers"),
        (lambda: torch.tensor([[1, 2, 3], [4]]), "no ragged list"),
        (lambda: arr.float(), "An array has no .float"),
        (lambda: (3).abs(), "A Python number has no .abs"),
        (lambda: tns.unsqueeze(), ".unsqueeze(0)"),
        (lambda: tns.view(2.5), "whole numbers"),
        (lambda: tns.unsqueeze(1.5), "whole numbers"),
        (lambda: 1 / 0, "divided by 0"),
        (lambda: tns * 10**30, "too large"),
    ],
)
def test_says_what_and_what_next(raises, words):
    with pytest.raises(Exception) as raised:
        raises()
    said = explain(raised.value)
    assert words in said, (said, str(raised.value))
    assert said.endswith(".") and "\n" not in said


def test_an_unknown_error_has_words_too():
    assert explain(RuntimeError("something nobody foresaw")).endswith(".")
