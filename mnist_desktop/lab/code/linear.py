"""The linear model, ``xb @ weights + bias``, written down; it begins with small numbers or as ``torch.randn`` draws."""

from __future__ import annotations

from mnist_desktop.lab.code.forms import INIT, Form, Param, of_model
from mnist_desktop.lab.code.plan import Plan

_HAND = (Param("weights", "weights"), Param("bias", "bias"))
_LAYER = (Param("model.weight", "weights", turned=True), Param("model.bias", "bias"))

_LEARN = """weights.requires_grad_()
bias.requires_grad_()
params = weights, bias
"""
_NO_BIAS = "# sabotage: no bias"
_LEARN_NO_BIAS = f"""weights.requires_grad_()
params = (weights,)  {_NO_BIAS}
"""

_SMALL_ONE = """
torch.manual_seed(seed)
weights = init_params((28 * 28, 1), 1 / 28)
bias = init_params((1,), 1 / 28)
"""
# nn.Linear draws its numbers output by output, and the app begins with the same ones.
_SMALL_TEN = """
torch.manual_seed(seed)
weights = init_params((10, 28 * 28), 1 / 28).T.contiguous()  # [784, 10]
bias = init_params((10,), 1 / 28)
"""

_RANDN = """
torch.manual_seed(seed)
weights = torch.randn(28 * 28, {0})
bias = torch.randn({0})
"""

_CLASS = '''
class Linear(nn.Linear):
    """nn.Linear in two operations, as by hand. Its own forward is one, which may round the last digits otherwise."""

    def forward(self, xb):
        return xb @ {0}{1}


'''

_RANDN_LAYER = """
torch.manual_seed(seed)
with torch.no_grad():
    model.weight.copy_(torch.randn(28 * 28, {0}).T)
    model.bias.copy_(torch.randn({0}))
"""

_WORDS = "One weight a pixel and a bias for each output: the pixels vote."


def by_hand(plan: Plan) -> Form:
    """Write ``weights`` and ``bias`` as ``nn.Linear`` begins."""
    return _hand(plan, INIT + (_SMALL_ONE if plan.config.task.outputs == 1 else _SMALL_TEN))


def by_hand_randn(plan: Plan) -> Form:
    """Write ``weights`` and ``bias`` with a standard deviation of 1."""
    return _hand(plan, _RANDN.format(plan.config.task.outputs))


def _hand(plan: Plan, code: str) -> Form:
    if plan.config.no_bias:
        lines = [line for line in code.splitlines() if not line.startswith("bias = ")]
        return Form(_WORDS, "\n".join([*lines, _LEARN_NO_BIAS]), "{x} @ weights", "{x} @ weights", _HAND[:1])
    return Form(_WORDS, code + _LEARN, "{x} @ weights + bias", "{x} @ weights + bias", _HAND)


def as_layer(plan: Plan) -> Form:
    """Write ``nn.Linear``."""
    make, name = _model(plan)
    return of_model(_WORDS, f"{make}torch.manual_seed(seed)\nmodel = {name}\n", _params(plan))


def as_layer_randn(plan: Plan) -> Form:
    """Write ``nn.Linear``, filled with a standard deviation of 1."""
    make, name = _model(plan)
    randn = _RANDN_LAYER.format(plan.config.task.outputs)
    if plan.config.no_bias:
        randn = randn.replace(f"    model.bias.copy_(torch.randn({plan.config.task.outputs}))\n", "")
    return of_model(_WORDS, f"{make}model = {name}\n{randn}", _params(plan))


def _params(plan: Plan) -> tuple[Param, ...]:
    return _LAYER[:1] if plan.config.no_bias else _LAYER


def _model(plan: Plan) -> tuple[str, str]:
    """Return what must come before the model, and the call that makes it.

    For one output and several images ``nn.Linear`` gives the bits of ``xb @ weights + bias``; else it is told to
    take the two operations, on weights that lie in memory as by hand.
    """
    no_bias = plan.config.no_bias
    end = f", bias=False)  {_NO_BIAS}" if no_bias else ")"
    plus = "" if no_bias else " + self.bias"
    if plan.config.task.outputs > 1:
        return _CLASS.format("self.weight.T.contiguous()", plus), f"Linear(28 * 28, 10{end}"
    if plan.single or no_bias:
        return _CLASS.format("self.weight.view(-1, 1)", plus), f"Linear(28 * 28, 1{end}"
    return "", "nn.Linear(28 * 28, 1)"
