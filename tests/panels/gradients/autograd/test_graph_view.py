import numpy as np
import pytest

from mnist_desktop.panels.gradients.autograd.graph_view import GraphView, figure, figures
from mnist_desktop.panels.gradients.autograd.tape import Tape


@pytest.fixture
def view(qtbot):
    tape = Tape()
    view = GraphView(tape)
    view.tape = tape
    tape.setParent(view)
    qtbot.addWidget(view)
    view.resize(700, 240)
    view.show()
    return view


def test_it_says_every_value_and_gradient(view):
    assert view.accessibleDescription() == "x = 3.0; f = ?"
    view.tape.torch_loaded()
    view.tape.go_on()
    assert view.accessibleDescription() == "x = 3.0; f = 9.0"
    view.tape.backward()
    assert view.accessibleDescription() == "x = 3.0, gradient 6.0; f = 9.0, gradient 1.0"


@pytest.mark.parametrize(
    "text", ["x**2", "(x**2).sum()", "(w*x + b - y)**2", "x*x", "exp(x)/log(y) - tanh(z)*x"]
)
def test_every_stage_is_painted(view, scheme, text):
    view.tape.write(text)
    assert not view.grab().isNull()
    view.tape.torch_loaded()
    before = None
    while view.tape.can_go_on:
        view.tape.go_on()
        image = view.grab().toImage()
        assert image != before
        before = image


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.0, "3.0"), (-6.0, "−6.0"), (125.0, "125"), (0.7310586, "0.731"), (1e8, "1e8"), (float("inf"), "∞")],
)
def test_numbers_are_short(value, text):
    assert figure(value) == text


def test_lists_stand_in_brackets():
    assert figures(np.array([6, 8, 20], np.float32)) == "[6, 8, 20]"
