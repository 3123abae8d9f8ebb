import subprocess
import sys

import numpy as np
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st

from mnist_desktop.lab.toys.expression import FUNCTIONS, ExpressionError, parse
from mnist_desktop.lab.toys.graph import Graph


def graph(text, frozen=(), **inputs):
    return Graph(parse(text), inputs, frozen)


def test_three_squared_is_the_book_s():
    square = graph("x**2", x=3.0)
    assert square.values[-1] == 9
    square.backward()
    assert square.grad(0) == 6 and square.rule(1, 0) == "2x"
    square.backward()
    assert square.grad(0) == 12 and square.backwards == 2
    square.zero_()
    assert square.grad(0) == 0 and square.backwards == 0
    assert repr(square.output) == "tensor(9., grad_fn=<PowBackward0>)"


def test_the_sum_of_squares_is_the_book_s():
    squares = graph("(x**2).sum()", x=[3.0, 4.0, 10.0])
    assert squares.values[-1] == 125
    squares.backward()
    assert squares.grad(0).tolist() == [6, 8, 20]
    assert squares.passed[2, 0].tolist() == [1, 1, 1]


def test_a_prediction_s_loss_backwards():
    loss = graph("(w*x + b - y)**2", frozen=("x", "y"), w=2.0, x=3.0, b=1.0, y=4.0)
    loss.backward()
    assert [loss.grad(i) for i in (1, 3)] == [None, None] and not loss.needs_grad(1)
    assert (loss.grad(0), loss.grad(2)) == (18, 6)
    assert (4, 1) not in loss.passed and loss.passed[4, 0] == 18


def test_what_is_used_twice_gets_both_parts():
    twice = graph("x*x", x=3.0)
    twice.backward()
    assert twice.passed[1, 0] == twice.passed[1, 1] == 3 and twice.grad(0) == 6


def test_a_backward_can_be_taken_back():
    square = graph("x**2", x=3.0)
    square.backward()
    before = square.gradients()
    square.backward()
    square.restore(before, 1)
    assert square.grad(0) == 6 and square.backwards == 1


def test_backward_loads_nothing_that_the_window_would_wait_for():
    program = (
        "import sys; from mnist_desktop.lab.toys import expression, graph; Graph = graph.Graph;"
        "g = Graph(expression.parse('(x**2).sum()'), {'x': [3., 4.]}); before = set(sys.modules); g.backward();"
        "late = {name.split('.')[0] for name in set(sys.modules) - before}; assert 'sympy' not in late, late"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("text", "inputs", "frozen", "why"),
    [
        ("x**2", {"x": [1.0, 2.0]}, (), "scalar outputs"),
        ("x**2", {"x": 1.0}, ("x",), "does not require grad"),
    ],
)
def test_torch_s_own_words_are_told(text, inputs, frozen, why):
    with pytest.raises(ExpressionError, match=why):
        Graph(parse(text), inputs, frozen).backward()


def test_lists_must_fit():
    with pytest.raises(ExpressionError, match="equally long"):
        graph("x*y", x=[1.0, 2.0], y=[1.0, 2.0, 3.0])


PLAIN = {
    "(w*x + b - y)**2": lambda w, x, b, y: (w * x + b - y) ** 2,
    "sum(exp(x)/y)": lambda x, y: torch.sum(torch.exp(x) / y),
    "-x*y + 2*x": lambda x, y: -x * y + 2 * x,
    "sigmoid(x)*tanh(y)": lambda x, y: torch.sigmoid(x) * torch.tanh(y),
    "relu(x - 1)**3": lambda x: torch.relu(x - 1) ** 3,
    "mean(sqrt(abs(x)))": lambda x: torch.mean(torch.sqrt(torch.abs(x))),
    "log(x**2 + 1)": lambda x: torch.log(x**2 + 1),
    "1/x - x/2": lambda x: 1 / x - x / 2,
}


@pytest.mark.parametrize("text", list(PLAIN))
@given(
    numbers=st.lists(st.floats(0.25, 8, width=32) | st.floats(-8, -0.25, width=32), min_size=4, max_size=4)
)
def test_values_and_gradients_are_plain_pytorch_bit_for_bit(text, numbers):
    expression = parse(text)
    inputs = dict(zip(expression.inputs, numbers, strict=False))
    mine = Graph(expression, inputs)
    mine.backward()
    leaves = [torch.tensor(inputs[name]).requires_grad_() for name in expression.inputs]
    result = PLAIN[text](*leaves)
    result.backward()
    np.testing.assert_array_equal(mine.values[-1], result.item())
    for index, leaf in enumerate(leaves):
        np.testing.assert_array_equal(mine.grad(index), leaf.grad.numpy())


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_has_a_rule(name):
    one = graph(f"{name}(x)", x=0.5)
    one.backward()
    assert one.rule(1, 0)


@given(st.floats(-5, 5, width=32), st.floats(-5, 5, width=32))
def test_what_is_handed_on_adds_up_to_the_gradient(x, y):
    assume(abs(y) > 0.1)
    whole = graph("x*y + x/y - x", x=x, y=y)
    whole.backward()
    for index in range(2):
        handed = sum(
            value
            for (part, place), value in whole.passed.items()
            if whole.expression.parts[part].of[place] == index
        )
        assert handed == pytest.approx(float(whole.grad(index)), rel=1e-4, abs=1e-4)
