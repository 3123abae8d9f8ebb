"""What is an expression, and what is not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mnist_desktop.lab.playground.grammar import ATTRIBUTES, METHODS, GrammarError, parse
from mnist_desktop.lab.playground.tree import Call, Index, Name, Number, Operation, Part, Whole

PIECES = st.sampled_from(
    ["tns", "x", "1", "2.5", "(", ")", "[", "]", ",", ":", "+", "-", "*", "**", "/", ".T", ".float()", ".mean(",
     ".view(", ">", "==", "=", "dim", "None", "...", "lambda", "import os", "__class__", "if", " ", "9**9**9", "\\n"]
)  # fmt: skip


def test_the_book_s_expressions_are_read():
    assert parse("tns[1]") == Index(Name("tns"), (Number(1),))
    assert parse("tns[:,1]") == Index(Name("tns"), (Part(None, None, None), Number(1)))
    assert parse("tns[1,1:3]") == Index(Name("tns"), (Number(1), Part(Number(1), Number(3), None)))
    assert parse("tns+1") == Operation("+", Name("tns"), Number(1))
    assert parse("tns.type()") == Call(Name("tns"), "type", (), ())
    assert parse(" tns*1.5 ") == Operation("*", Name("tns"), Number(1.5))


def test_axes_can_be_added_and_left_out():
    assert parse("x[..., None]") == Index(Name("x"), (Whole(...), Whole(None)))


def test_an_option_is_named():
    assert parse("x.mean(dim=0)") == Call(Name("x"), "mean", (), (("dim", Number(0)),))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "for example"),
        ("x" * 201, "201 characters"),
        ("tns = 3", "no single ="),
        ("tns; tns", "; has no meaning"),
        ("print(tns)", "print(…) is not here"),
        ("__import__('os')", "' has no meaning"),
        ("tns.__class__", "__class__ is not in the playground"),
        ("tns.numpy()", "numpy is not in the playground"),
        ("tns.data", "data is not in the playground"),
        ("tns.abs", "brackets"),
        ("tns.T()", "without brackets"),
        ("0 < tns < 3", "two at a time"),
        ("[t for t in tns]", "nothing else"),
        ("(lambda: 1)()", "This call is not here"),
        ("tns if tns else tns", "nothing else"),
        ("tns @ tns", "@ has no meaning"),
        ("(tns", "never closed"),
        ("1e999", "Numbers up to"),
        ("99999999999", "Numbers up to"),
        ("1j", "nothing else"),
        ("tns.sum(*x)", "without a star"),
        ("tns.sum(axis=0)", "dim and keepdim"),
        ("-" * 100 + "tns", "deeply nested"),
        ("tns // 2", "nothing else"),
        ("tns is x", "nothing else"),
        ("None", "nothing else"),
    ],
)
def test_anything_else_is_refused_in_one_sentence(text, why):
    with pytest.raises(GrammarError, match=r"^[^\n]+\.$") as refused:
        parse(text)
    assert why in str(refused.value)


@example("(" * 199)
@example("x[" * 99)
@example("1if 1else 1")
@example("\0")
@given(st.text(max_size=230) | st.lists(PIECES, max_size=40).map("".join))
def test_whatever_the_text_it_is_a_tree_or_one_sentence(text):
    try:
        parse(text)
    except GrammarError as refused:
        assert str(refused).endswith(".") and "\n" not in str(refused)


def test_nothing_that_reaches_out_of_a_tensor_is_listed():
    reaching = {
        "apply_",
        "backward",
        "cpu",
        "data",
        "expand",
        "numpy",
        "register_hook",
        "repeat",
        "storage",
        "to",
    }
    assert not reaching & {*ATTRIBUTES, *METHODS}
    assert not [name for name in (*ATTRIBUTES, *METHODS) if name.startswith("_") or name.endswith("_")]
