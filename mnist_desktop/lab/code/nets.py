"""The deeper models written down: the simple net, and the small convolutional one."""

from __future__ import annotations

from mnist_desktop.lab.code.forms import INIT, Form, Param, of_model
from mnist_desktop.lab.code.plan import Plan

_NET_WORDS = "Two linear layers with a ReLU between them, which sets what is negative to 0."
_CNN_WORDS = (
    "16 filters of 5 x 5 slide over the image, 32 of 3 x 3 over what they find; a linear layer decides.\n"
    "Batch norm brings what each filter finds to mean 0 and deviation 1, then scales and shifts it."
)

_NO_RELU = "# sabotage: no ReLU"
_NO_BIAS = "# sabotage: no biases"

_NET = """
torch.manual_seed(seed)
w1, b1 = init_params((30, 28 * 28), 1 / 28), init_params((30,), 1 / 28)
w2, b2 = init_params(({0}, 30), 30**-0.5), init_params(({0},), 30**-0.5)
params = w1, b1, w2, b2
for p in params:
    p.requires_grad_()


def simple_net(xb):
    res = F.linear(xb, w1, b1)  # xb @ w1.T + b1, in one call
    {1}
    return F.linear(res, w2, b2)
"""

_NET_NO_BIAS = """
torch.manual_seed(seed)
w1 = init_params((30, 28 * 28), 1 / 28)
w2 = init_params(({0}, 30), 30**-0.5)
params = w1, w2  # sabotage: no biases
for p in params:
    p.requires_grad_()


def simple_net(xb):
    res = F.linear(xb, w1)  # xb @ w1.T
    {1}
    return F.linear(res, w2)
"""

_CNN = """
torch.manual_seed(seed)
k1 = init_params((16, 1, 5, 5), 1 / 5)  # 25 inputs each
scale1, shift1 = torch.ones(16), torch.zeros(16)
k2 = init_params((32, 16, 3, 3), 1 / 12)  # 144 inputs each
scale2, shift2 = torch.ones(32), torch.zeros(32)
w, b = init_params(({0}, 32 * 7 * 7), 1568**-0.5), init_params(({0},), 1568**-0.5)
params = k1, scale1, shift1, k2, scale2, shift2, w, b
for p in params:
    p.requires_grad_()
mean1, var1, mean2, var2 = torch.zeros(16), torch.ones(16), torch.zeros(32), torch.ones(32)  # kept for validating


def small_cnn(xb, training=True):
    res = xb.view(-1, 1, 28, 28)
    res = F.conv2d(res, k1, stride=2, padding=2)  # [B, 16, 14, 14]
    res = F.batch_norm(res, mean1, var1, scale1, shift1, training){1}
    res = F.conv2d(res, k2, stride=2, padding=1)  # [B, 32, 7, 7]
    res = F.batch_norm(res, mean2, var2, scale2, shift2, training){1}
    return F.linear(res.flatten(1), w, b)
"""

_NET_LAYERS = """
torch.manual_seed(seed)
model = nn.Sequential(nn.Linear(28 * 28, 30{1}), {2}, nn.Linear(30, {0}{1}))
"""

_CNN_LAYERS = """
torch.manual_seed(seed)
model = nn.Sequential(
    nn.Unflatten(1, (1, 28, 28)),
    nn.Conv2d(1, 16, 5, stride=2, padding=2, bias=False),  # [B, 16, 14, 14]
    nn.BatchNorm2d(16),
    {1},
    nn.Conv2d(16, 32, 3, stride=2, padding=1, bias=False),  # [B, 32, 7, 7]
    nn.BatchNorm2d(32),
    {1},
    nn.Flatten(),
    nn.Linear(32 * 7 * 7, {0}),
)
"""

_NET_NAMES = {"w1": "0.weight", "b1": "0.bias", "w2": "2.weight", "b2": "2.bias"}
_CNN_NAMES = {
    "k1": "1.weight",
    "scale1": "2.weight",
    "shift1": "2.bias",
    "k2": "4.weight",
    "scale2": "5.weight",
    "shift2": "5.bias",
    "w": "8.weight",
    "b": "8.bias",
}

_CNN_MEANS = {
    "mean1": "2.running_mean",
    "var1": "2.running_var",
    "mean2": "5.running_mean",
    "var2": "5.running_var",
}


def _named(names: dict[str, str]) -> tuple[Param, ...]:
    return tuple(Param(name, of) for name, of in names.items())


def _indexed(names: dict[str, str]) -> tuple[Param, ...]:
    """Return the parameters as Python reaches them in ``nn.Sequential``: ``model[0].weight``."""
    parts = [of.split(".") for of in names.values()]
    return tuple(Param(f"model[{place}].{what}", f"{place}.{what}") for place, what in parts)


def net_by_hand(plan: Plan) -> Form:
    """Write the simple net with four tensors."""
    call, relu = "simple_net({x})", "res = res.clamp_min(0)  # the ReLU"
    if plan.config.no_relu:
        relu = f"# res = res.clamp_min(0)  {_NO_RELU}"
    code = (_NET_NO_BIAS if plan.config.no_bias else _NET).format(plan.config.task.outputs, relu)
    return Form(_NET_WORDS, INIT + code, call, call, _named(_net_names(plan)))


def net_as_layers(plan: Plan) -> Form:
    """Write the simple net as ``nn.Sequential``."""
    bias = ", bias=False" if plan.config.no_bias else ""
    code = _NET_LAYERS.format(plan.config.task.outputs, bias, _between(plan)).rstrip()
    if plan.config.no_bias:
        code += f"  {_NO_BIAS}"
    if plan.config.no_relu:
        code += f"  {_NO_RELU}"
    return of_model(_NET_WORDS, f"{code}\n", _indexed(_net_names(plan)))


def cnn_by_hand(plan: Plan) -> Form:
    """Write the small CNN with its filters as tensors."""
    relu = f"  {_NO_RELU}" if plan.config.no_relu else ".relu()"
    code = INIT + _CNN.format(plan.config.task.outputs, relu)
    judged = "small_cnn({x}, training=False)"
    names = _named(_CNN_NAMES), _named(_CNN_MEANS)
    return Form(_CNN_WORDS, code, "small_cnn({x})", judged, *names)


def cnn_as_layers(plan: Plan) -> Form:
    """Write the small CNN as ``nn.Sequential``."""
    code = _CNN_LAYERS.format(plan.config.task.outputs, _between(plan))
    if plan.config.no_relu:
        code = code.replace("nn.Identity(),", f"nn.Identity(),  {_NO_RELU}")
    return of_model(_CNN_WORDS, code, _indexed(_CNN_NAMES), _indexed(_CNN_MEANS))


def _between(plan: Plan) -> str:
    """Return what stands between two layers."""
    return "nn.Identity()" if plan.config.no_relu else "nn.ReLU()"


def _net_names(plan: Plan) -> dict[str, str]:
    """Return the parameters of the simple net; sabotaged it has no biases."""
    return {name: of for name, of in _NET_NAMES.items() if not (plan.config.no_bias and of.endswith("bias"))}
