"""The first weights of a run that did not draw them: they lie beside the script."""

from __future__ import annotations

import json

from mnist_desktop.lab.code.forms import Form
from mnist_desktop.lab.code.plan import Plan
from mnist_desktop.lab.code.template import Section


def reading(plan: Plan, form: Form, notebook: bool) -> Section:
    """Return the section that puts other weights in the place of those that were drawn.

    Parameters
    ----------
    plan : Plan
        A run that began with weights from elsewhere.
    form : Form
        Its model.
    notebook : bool
        A notebook does not know its own folder; it starts in it.
    """
    name = json.dumps(plan.weights_file)
    path = name if notebook else f"Path(__file__).with_name({name})"
    lines = [f"first = np.load({path})", "with torch.no_grad():"]
    for param in (*form.params, *form.buffers):
        turned = ".T" if param.turned else ""
        lines.append(f'    {param.name}.copy_(torch.from_numpy(first["{param.of}"]{turned}))')
    words = (
        f"The run did not begin with random numbers but with {plan.config.start}; they lie beside this file."
    )
    return Section("The first weights", words, "\n" + "\n".join(lines) + "\n")
