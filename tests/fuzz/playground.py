"""The playground: an expression, worked out on tensors and on arrays; behind a line break, the numbers of a tensor."""

import numpy as np
import torch

from mnist_desktop.lab.playground.evaluate import MOST, evaluate
from mnist_desktop.lab.playground.grammar import ATTRIBUTES, METHODS, OPTIONS, GrammarError
from mnist_desktop.lab.playground.literal import parse_numbers

WORDS = (*(f".{name}" for name in ATTRIBUTES), *(f".{name}()" for name in METHODS), *OPTIONS)
WORDS = (*WORDS, "tns", "arr", "big", "[::-1]", "[None]", "[...]", "[:,1]", "**", "==", "True", "1e9")


def seeds():
    texts = ("tns[:, 1] * 1.5", "(tns > 2)*arr.sum(0, keepdim=True)", "big**2", "arr.T.view(-1)/0")
    texts += ("tns[tns > 2].mean()", "tns.float().sqrt().item()", "\n[[1, 2.5], [-3, 4e2]]")
    return [text.encode() for text in texts]


def try_one(data, folder):
    text, _, numbers = data.decode("utf-8", "replace").partition("\n")
    names = {
        "tns": torch.arange(6).reshape(2, 3),
        "arr": np.arange(6.0).reshape(2, 3),
        "big": torch.ones(250, 250),
    }
    outcome = evaluate(text, names)
    assert outcome.ok or outcome.words
    assert outcome.tensor is None or np.prod(outcome.tensor.shape) <= MOST
    assert outcome.kind and isinstance(str(outcome.value), str)
    assert names["tns"].flatten().tolist() == [0, 1, 2, 3, 4, 5] and names["big"].sum() == 62500
    if numbers:
        try:
            parse_numbers(numbers)
        except GrammarError as refused:
            assert str(refused)
