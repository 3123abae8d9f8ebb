"""The bench: its tensors, its numbers, its facts."""

import pytest
import torch

from mnist_desktop.panels.pixels.playground.bench import BOOK, Bench


def test_has_the_book_s_tensor_and_the_digit(bench, session):
    names = bench.names()
    assert names["tns"].tolist() == BOOK and names["tns"].dtype == torch.int64
    assert torch.equal(names["x"], torch.tensor(session.digit.image))
    assert torch.equal(names["part"], torch.tensor(session.digit.image[4:10, 4:10].copy()))


def test_is_not_ready_before_torch(session):
    assert not Bench(session, session).ready


def test_numbers_are_typed(bench, session, qtbot):
    with qtbot.waitSignal(bench.numbers_changed):
        assert bench.type_numbers("[[1.5, 2]]") == ""
    assert bench.names()["tns"].dtype == torch.float32
    assert session.facts.get("playground.tns") == "[[1.5, 2]]"


@pytest.mark.parametrize(("text", "why"), [("[[1, 2], [3]]", "ragged"), ("import os", "square brackets")])
def test_what_is_no_tensor_is_explained_and_changes_nothing(bench, text, why):
    assert why in bench.type_numbers(text)
    assert bench.numbers == BOOK


def test_one_number_is_changed_in_place(bench):
    bench.set_number(4, -7.0)
    assert bench.numbers == [[1, 2, 3], [4, -7, 6]]
    assert bench.names()["tns"].dtype == torch.int64
    bench.set_number(0, 0.5)
    assert bench.numbers == [[0.5, 2, 3], [4, -7, 6]]
    bench.type_numbers("7")
    bench.set_number(0, 8)
    assert bench.numbers == 8


def test_facts_say_what_came_out(bench, session):
    fact = lambda name: session.facts.get(f"playground.{name}")  # noqa: E731
    bench.work_out("tns[:,1]")
    assert [fact(name) for name in ("expression", "kind", "rank", "shape", "dtype")] == [
        *("tns[:,1]", "tensor", 1, "[2]", "torch.int64")
    ]
    bench.work_out("tns.float().mean()")
    assert fact("value") == 3.5
    bench.work_out("tns.mean()")
    assert fact("kind") == "RuntimeError"
    bench.work_out("tns.shape[0]")
    assert (fact("kind"), fact("value")) == ("number", 2)
    bench.work_out("open('x')")
    assert fact("kind") == "refused"
