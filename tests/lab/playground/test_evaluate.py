"""Expressions on tensors: what PyTorch itself gives, or an error that is said."""

import numpy as np
import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mnist_desktop.lab.playground.evaluate import MOST, evaluate

tns = torch.tensor([[1, 2, 3], [4, 5, 6]])
x = (torch.arange(784).reshape(28, 28) % 256).to(torch.uint8)
NAMES = {"tns": tns, "x": x}


@pytest.mark.parametrize(
    "text",
    [
        "tns[1]", "tns[:,1]", "tns[1,1:3]", "tns+1", "tns*1.5", "tns/2", "-tns", "2**tns", "tns**2", "tns.T",
        "tns.float().mean()", "tns.float().mean(0)", "x.float().mean(dim=1, keepdim=True)", "tns.sum()", "tns.sum(1)",
        "(tns-3).abs()", "tns.sqrt()", "tns > 2", "tns[tns > 2]", "x[4:10,4:10]", "x.view(-1, 28*28)",
        "tns.unsqueeze(1)", "tns[:, None]", "x[...,0]", "tns.float().mean((0,1))", "tns.view(3,2).T", "tns[-1][0]",
        "((x.float()/255 - 0.5)**2).mean().sqrt()", "tns == tns", "tns + tns[0]", "tns[tns[0,0]]", "tns[True]",
    ],
)  # fmt: skip
def test_equals_pytorch_bit_for_bit(text):
    expected = eval(text, {"__builtins__": {}}, NAMES)
    outcome = evaluate(text, NAMES)
    assert outcome.ok and outcome.kind == "tensor"
    assert outcome.tensor.dtype == expected.dtype and torch.equal(outcome.tensor, expected)
    assert outcome.tensor.stride() == expected.stride()


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("tns.type()", "torch.LongTensor", "text"),
        ("tns.shape", torch.Size([2, 3]), "text"),
        ("tns.shape[1] * 2", 6, "number"),
        ("tns[1,2].item()", 6, "number"),
        ("28*28", 784, "number"),
        ("2**62", 2**62, "number"),
        ("tns.T.stride()", (1, 3), "text"),
    ],
)
def test_numbers_and_texts_are_results_too(text, value, kind):
    outcome = evaluate(text, NAMES)
    assert (outcome.value, outcome.kind, outcome.tensor) == (value, kind, None)


@pytest.mark.parametrize(
    "text",
    [
        "tns.mean()", "tns.view(4)", "tns + x", "tns[5]", "tns[0,0,0]", "tns.unsqueeze(5)", "tns.T.view(6)",
        "tns**-1", "x[::-1]", "tns.view(-1,-1)", "tns.item()", "-(tns>1)", "(tns>1).abs()", "tns[0.5]",
        "tns.unsqueeze()", "tns.view(2.5)", "1/0", "tns.float().sum(0.5)", "(3).abs()", "tns*2**62*2**62*9.5**9999",
    ],
)  # fmt: skip
def test_an_error_is_pytorch_s_own(text):
    with pytest.raises(Exception) as raised:
        eval(text, {"__builtins__": {}}, NAMES)
    outcome = evaluate(text, NAMES)
    assert not outcome.ok and outcome.words
    assert outcome.error == f"{type(raised.value).__name__}: {raised.value}"
    assert outcome.kind == type(raised.value).__name__


@pytest.mark.parametrize(
    "text",
    [
        "9**9**9", "2**64", "10**9*10**9*10**9", "(-8)**0.5", "tns.type()*1000", "tns.shape*1000", "y", "torch.float",
        "x[:,:,None]*x[:,None]*x[None,None]*x[:,None,None,None]*x[None]", "tns.sum(tns)", "tns[tns]", "(tns, tns)",
        "tns.view((tns.type(), 1))",
    ],
)  # fmt: skip
def test_the_playground_refuses_what_is_not_safe(text):
    outcome = evaluate(text, NAMES)
    assert (outcome.kind, outcome.error, outcome.value) == ("refused", "", None) and outcome.words


def test_arrays_work_as_tensors_do():
    names = {"tns": tns.numpy()}
    assert evaluate("tns[1,1:3]", names).tensor.tolist() == [5, 6]
    assert evaluate("tns*1.5", names).tensor.dtype == np.float64
    assert evaluate("tns[0,1]", names).kind == "number"
    assert (
        evaluate("tns.float()", names).error
        == "AttributeError: 'numpy.ndarray' object has no attribute 'float'"
    )


OPERANDS = st.sampled_from(
    ["tns", "x", "x[:,None]", "x[None]", "tns.T", "2", "9", "0", "1e9", "tns.float()", "x[4:10,4:10]"]
)
AFTER = st.sampled_from(
    ["", ".abs()", ".sqrt()", ".mean(0)", ".sum(1)", ".view(-1)", ".view(28,28)", ".unsqueeze(0)", ".T", "[0]", "[1:3]",
     "[...,None]", ".max(0)", ".type()", ".shape", ".item()", "[x>3]", ".squeeze()"]
)  # fmt: skip
SIGNS = st.sampled_from(["+", "-", "*", "/", "**", ">", "<=", "=="])
EXPRESSIONS = st.recursive(
    OPERANDS,
    lambda inner: (
        st.tuples(inner, AFTER).map("({0[0]}){0[1]}".format)
        | st.tuples(inner, SIGNS, inner).map("({0[0]}{0[1]}{0[2]})".format)
    ),
    max_leaves=12,
)


@settings(deadline=None)
@example("9**9**9**9")
@example("x[:,None,None]*x[:,None]")
@given(EXPRESSIONS | st.text(max_size=60))
def test_whatever_the_text_it_is_a_bounded_result_or_words(text):
    before = [tensor.clone() for tensor in NAMES.values()]
    outcome = evaluate(text, NAMES)
    assert outcome.ok == (not outcome.words) and (outcome.ok or outcome.value is None)
    if outcome.tensor is not None:
        assert outcome.tensor.numel() <= MOST
    if isinstance(outcome.value, int):
        assert outcome.value.bit_length() <= 63
    assert all(torch.equal(a, b) for a, b in zip(before, NAMES.values(), strict=True))
