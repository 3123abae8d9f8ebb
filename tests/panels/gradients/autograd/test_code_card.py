import pytest
import torch

from mnist_desktop.panels.gradients.autograd.code_card import CodeCard, lines
from mnist_desktop.panels.gradients.autograd.tape import Tape


@pytest.fixture
def tape(qtbot):
    tape = Tape()
    tape.torch_loaded()
    return tape


def test_the_lines_grow_with_the_graph(tape):
    assert [code for code, *_ in lines(tape)] == ["x = tensor(3.).requires_grad_()", "f = x**2"]
    tape.go_on()
    assert lines(tape)[-1] == ("f = x**2", "tensor(9.)", True)
    tape.backward()
    assert lines(tape)[2:] == [("f.backward()", "", True), ("x.grad", "tensor(6.)", False)]
    tape.backward()
    assert "2 times" in lines(tape)[2][1] and lines(tape)[3][1] == "tensor(12.)"
    tape.zero()
    assert lines(tape)[-1][:2] == ("x.grad.zero_()", "tensor(0.)")


@pytest.mark.parametrize("example", ["square", "sum", "own"])
def test_the_lines_are_pytorch(tape, example):
    tape.take(example)
    tape.backward()
    names = {"tensor": torch.tensor}
    for code, answer, _ in lines(tape):
        if code.endswith(".grad"):
            assert repr(eval(code, names)) == answer
        else:
            exec(code, names)
            if answer:
                assert repr(names["f"].detach()) == answer


def test_it_is_painted_and_said(qtbot, tape, scheme):
    card = CodeCard(tape)
    qtbot.addWidget(card)
    card.resize(300, 180)
    card.show()
    tape.take("own")
    tape.backward()
    assert card.view.text.endswith("b.grad  # tensor(6.)")
    assert card.view.current == (6,) and "f.backward()" in card.view.accessibleDescription()
    assert not card.grab().isNull()
