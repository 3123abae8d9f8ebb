"""The formula of the graph of gradients: read, worked out and differentiated; behind a line break, an input."""

import torch

from mnist_desktop.lab.toys.expression import FUNCTIONS, ExpressionError, parse, read_values
from mnist_desktop.lab.toys.graph import Graph

WORDS = (
    *(f"{name}(" for name in FUNCTIONS),
    *(f".{name}()" for name in FUNCTIONS),
    "**2",
    "**-1",
    "(x",
    "y1",
)


def seeds():
    texts = ("(w*x + b - y)**2\n3, 4, 10", "(x**2).sum()\n[1, 2]", "mean(sqrt(x))/2\n-1e-3", "-x**0.5\n0")
    return [text.encode() for text in texts]


def try_one(data, folder):
    formula, _, typed = data.decode("utf-8", "replace").partition("\n")
    torch.manual_seed(0)
    try:
        value = read_values(typed)
    except ExpressionError as refused:
        assert str(refused)
        value = 2.0
    try:
        expression = parse(formula)
        graph = Graph(expression, dict.fromkeys(expression.inputs, value))
        graph.backward()
    except ExpressionError as refused:
        assert str(refused)
        return
    for index, part in enumerate(expression.parts):
        assert expression.written(index)
        for place in range(len(part.of)):
            if isinstance(part.of[place], int):
                graph.rule(index, place)
        graph.grad(index)
