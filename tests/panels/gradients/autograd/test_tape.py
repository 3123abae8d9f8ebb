import pytest

from mnist_desktop.panels.gradients.autograd.tape import EXAMPLES, Tape


@pytest.fixture
def tape():
    tape = Tape()
    tape.torch_loaded()
    return tape


def test_before_torch_there_is_nothing_to_fill():
    tape = Tape()
    tape.go_on()
    tape.backward()
    tape.zero()
    assert tape.graph is None and tape.phase == "empty" and not tape.can_go_on


def test_node_by_node_forwards_then_backwards(tape):
    tape.take("sum")
    seen = []
    while tape.can_go_on:
        tape.go_on()
        seen.append((tape.phase, tape.current))
    assert seen == [("empty", 1), ("forwards", 2), ("forwards", 2), ("forwards", 1), ("backwards", 0)]
    assert tape.graph.grad(0).tolist() == [6, 8, 20]


def test_every_node_can_be_taken_back(tape):
    while tape.can_go_on:
        tape.go_on()
    while tape.can_go_back:
        tape.go_back()
    assert tape.phase == "empty" and tape.graph.grad(0) is None and tape.graph.backwards == 0


def test_a_gradient_stands_only_where_the_pen_has_been(tape):
    tape.go_on()
    tape.go_on()
    assert tape.shows_grad(1) and not tape.shows_grad(0)
    tape.go_on()
    assert tape.shows_grad(0)


def test_backward_twice_adds_up_and_zero_clears(tape):
    tape.backward()
    assert tape.graph.grad(0) == 6 and tape.phase == "backwards"
    tape.backward()
    assert tape.graph.grad(0) == 12
    tape.zero()
    assert tape.graph.grad(0) == 0 and tape.zeroed and tape.phase == "forwards"
    tape.backward()
    assert tape.graph.grad(0) == 6 and not tape.zeroed


def test_the_second_backward_can_be_taken_back(tape):
    tape.backward()
    tape.backward()
    tape.go_back()
    tape.go_back()
    assert tape.graph.grad(0) == 6 and tape.phase == "forwards"


def test_backward_finishes_what_was_begun(tape):
    tape.go_on()
    tape.go_on()
    tape.backward()
    assert tape.graph.backwards == 1 and tape.phase == "backwards"


def test_the_own_formula_and_its_values_are_kept(tape):
    tape.take("own")
    assert tape.text == EXAMPLES["own"][0] and tape.frozen == {"x", "y"}
    tape.write("a*b")
    assert tape.values["a"] == 2.0
    tape.set_value("a", 5.0)
    tape.take("square")
    tape.take("own")
    assert tape.text == "a*b" and tape.values["a"] == 5.0


def test_typing_leaves_the_example(tape):
    tape.write("x**3")
    assert tape.example == "own" and tape.values["x"] == 3.0
    tape.backward()
    assert tape.graph.grad(0) == 27


def test_what_cannot_be_read_is_said_and_forgotten(tape):
    tape.write("x +")
    assert "no formula" in tape.error
    tape.take("square")
    assert tape.error == ""


def test_torch_refuses_a_list_and_what_helps_is_said(tape):
    tape.set_value("x", (1.0, 2.0))
    tape.backward()
    assert ".sum()" in tape.error and tape.phase == "forwards"
    tape.write("(x**2).sum()")
    tape.backward()
    assert tape.error == "" and tape.graph.grad(0).tolist() == [2, 4]


def test_a_constant_gets_no_gradient(tape):
    tape.set_constant("x", True)
    tape.backward()
    assert "requires_grad" in tape.error
    tape.set_constant("x", False)
    tape.backward()
    assert tape.error == "" and tape.graph.grad(0) == 6


def test_lists_that_do_not_fit_leave_no_graph(tape):
    tape.take("own")
    tape.set_value("w", (1.0, 2.0))
    tape.set_value("x", (1.0, 2.0, 3.0))
    assert tape.graph is None and "equally long" in tape.error
    tape.set_value("x", 1.0)
    assert tape.graph is not None and tape.error == ""


def test_a_formula_of_constants_alone_gets_a_gradient(tape):
    tape.take("own")
    assert tape.frozen == {"x", "y"}
    tape.write("relu(x)")
    tape.backward()
    assert tape.frozen == {"y"} and tape.graph.backwards == 1
    tape.set_constant("x", True)  # as the student wishes
    assert "x" in tape.frozen
