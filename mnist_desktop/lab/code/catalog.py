"""Which models can be written down, and how."""

from __future__ import annotations

from mnist_desktop.lab.code import linear, nets
from mnist_desktop.lab.code.forms import Form, Writer
from mnist_desktop.lab.code.plan import Plan, Way
from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.text import Text

_WRITERS: dict[str, tuple[Writer, Writer]] = {  # by hand; with layers
    "linear": (linear.by_hand, linear.as_layer),
    "linear_randn": (linear.by_hand_randn, linear.as_layer_randn),
    "simple_net": (nets.net_by_hand, nets.net_as_layers),
    "small_cnn": (nets.cnn_by_hand, nets.cnn_as_layers),
}


def form_of(plan: Plan, way: Way) -> Form:
    """Return the model of a run written in a way.

    Raises
    ------
    ConfigError
        If nobody has written that model down.
    """
    model = plan.config.model
    if model not in _WRITERS:
        raise ConfigError(Text("the model {0} has not been written as a script").format(model))
    by_hand, with_layers = _WRITERS[model]
    return (by_hand if way is Way.HAND else with_layers)(plan)
