import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.toys.expression import FUNCTIONS, Expression, ExpressionError, parse, read_values


def written(text):
    expression = parse(text)
    start = len(expression.inputs)
    return [f"{part.name} = {expression.written(i)}" for i, part in enumerate(expression.parts) if i >= start]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("x**2", ["f = x²"]),
        ("(x**2).sum()", ["p = x²", "f = Σ p"]),
        ("sum(x**2)", ["p = x²", "f = Σ p"]),
        ("(w*x + b - y)**2", ["p = w × x", "q = p + b", "r = q − y", "f = r²"]),
        ("-x + 2*3", ["p = −x", "f = p + 6"]),
        ("1/x", ["f = 1 ÷ x"]),
        ("x**-1.5", ["f = x^−1.5"]),
        ("sigmoid(p*x)", ["q = p × x", "f = sigmoid q"]),
        ("x*x", ["f = x × x"]),
        ("+x - 1", ["f = x − 1"]),
    ],
)
def test_formulas_are_read_operation_by_operation(text, steps):
    assert written(text) == steps


def test_inputs_stand_in_the_order_of_the_text():
    assert parse("(w*x + b - y)**2").inputs == ("w", "x", "b", "y")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no formula"),
        ("2x", "2*x"),
        ("x +", "missing"),
        ("x", "needs an operation"),
        ("3 + 4", "needs an operation"),
        ("__import__('os')", "not understood"),
        ("x.__class__", "not understood"),
        ("x.data()", "not understood"),
        ("open(x)", "not understood"),
        ("x[0]", "not understood"),
        ("(lambda: 1)()", "not understood"),
        ("x % 2", "not understood"),
        ("sum(x, dim=0)", "not understood"),
        ("'a' * x", "no number"),
        ("True * x", "no number"),
        ("x ** 99", "too large"),
        ("x ** y", "raise an input"),
        ("2 ** x", "raise an input"),
        ("9**9**9", "raise an input"),
        ("x * 1e99", "too large"),
        ("x + 1/0", "divided by 0"),
        ("f + 1", "name of the result"),
        ("sum + 1", "is an operation"),
        ("weights + 1", "cannot be an input"),
        ("_x + 1", "cannot be an input"),
        ("é + 1", "cannot be an input"),
        ("a+b+c+d+e", "inputs"),
        ("x+x+x+x+x+x+x+x+x+x", "more than 8"),
        ("x+" * 50 + "x", "characters"),
        ("exp(2)*x", "without an input"),
        ("x if x else x", "not understood"),
        ("x\n+1; y", "no formula in Python"),
    ],
)
def test_what_is_not_understood_is_said(text, why):
    with pytest.raises(ExpressionError, match=why.replace("*", r"\*")) as caught:
        parse(text)
    assert str(caught.value).endswith((".", "”"))


@given(st.text(max_size=100))
def test_any_text_is_read_or_refused(text):
    try:
        found = parse(text)
    except ExpressionError:
        return
    assert isinstance(found, Expression)


TREES = st.recursive(
    st.sampled_from(["x", "y", "2", "0.5"]),
    lambda inner: (
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})")
        | st.tuples(st.sampled_from(FUNCTIONS), inner).map(lambda t: f"{t[0]}({t[1]})")
        | inner.map(lambda t: f"({t})**2")
    ),
    max_leaves=5,
)


@given(TREES)
def test_every_part_comes_after_what_it_needs(text):
    try:
        expression = parse(text)
    except ExpressionError:
        return
    for index, part in enumerate(expression.parts):
        assert all(parent < index for parent in part.parents)
        assert expression.written(index)
    names = [part.name for part in expression.parts]
    assert len(set(names)) == len(names) and names[-1] == "f"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3", 3.0),
        (" −1.5 ", -1.5),
        ("3, 4, 10", (3, 4, 10)),
        ("[3,4]", (3, 4)),
        ("[7]", (7,)),
        ("1e3", 1000.0),
    ],
)
def test_values_are_read(text, values):
    assert read_values(text) == values


@pytest.mark.parametrize("text", ["", "x", "[]", "nan", "1e9", "1,2,3,4,5,6", "1;2", "[1"])
def test_what_is_no_value_is_refused(text):
    with pytest.raises(ExpressionError):
        read_values(text)
