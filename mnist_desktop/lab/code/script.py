"""A run written down whole: from the files of digits to the accuracy."""

from __future__ import annotations

from dataclasses import replace

from mnist_desktop.lab.code import augmented, digits, first_weights, sabotage, steps
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.code.forms import Form
from mnist_desktop.lab.code.plan import Plan, Way
from mnist_desktop.lab.code.template import Script, Section, assemble

VALID_CHUNK = 512  # images validated at once, as the learner does: sums of the same numbers in the same order
_WAYS = {
    Way.HAND: "by hand",
    Way.LAYERS: "with layers and BasicOptim",
    Way.LEARNER: "with torch.optim and a Learner",
}

_MNIST_LOSS = '''

def mnist_loss(preds, targets, reduction="mean"):
    """Return how far the sigmoid of each prediction is from its target; their mean, or each."""
    preds = preds.sigmoid()
    losses = torch.where(targets == 1, 1 - preds, preds)
    return losses.mean() if reduction == "mean" else losses
'''

_BATCHES = '''
generator = torch.Generator().manual_seed(seed)
{swapped}{augmented}

def deal():
    """Deal mini-batches for ever; what batch_size and shuffle are when a batch or an epoch begins counts."""
    while True:
        n = len(train_x)
        order = torch.randperm(n, generator=generator) if shuffle else torch.arange(n)
        position = 0
        while position < n:
            chosen = order[position : position + batch_size]
            position += batch_size
            {noted}yield {images}{pixels}, {targets}


batches = deal()
'''

_VALIDATE = '''
@torch.no_grad()
def validate():
    """Return loss and accuracy on all validation images."""
    right, total = 0, 0.0
{before}    for x, y in zip(valid_x.split({chunk}), valid_y.split({chunk})):
        x = x.float(){scaled}
        preds = {judged}
        right += ({right}).sum().item()
        total += {loss}(preds, y, reduction="none").sum().item()
{after}    return {mean}, right / len(valid_x)
'''


def sections(plan: Plan, way: Way, notebook: bool = False) -> list[Section]:
    """Return the parts of a script, the cells of a notebook.

    Raises
    ------
    ConfigError
        If the model has not been written down.
    """
    form = form_of(plan, way)
    loss, losses = _loss_name(plan), _losses(plan)
    batches = "A few images at a time, in an order that is drawn for every epoch."
    if augmented.ever(plan):
        batches += " Augmentation turns, shifts, scales and thickens each a little, differently every time."
    found = [
        Section(
            "What is used",
            "One thread adds up in one fixed order, so that the figures are the same to the last digit.",
            _imports(plan, way, notebook) + "\ntorch.set_num_threads(1)\n",
        ),
        digits.reading(plan, notebook),
        Section("The settings", _settings_words(plan), _settings(plan)),
        Section("The model", form.words, form.code),
    ]
    if faults := sabotage.named(plan):
        words = f"This run is sabotaged: {faults}. Comments show where."
        found[2] = replace(found[2], words=f"{found[2].words} {words}")
    if plan.config.start:
        found.append(first_weights.reading(plan, form, notebook))
    if losses:  # else PyTorch brings it
        found.append(Section("The loss", "What the gradient is taken of: smaller is better.", losses))
    found.append(Section("The mini-batches", batches, _batches(plan)))
    if way is Way.LAYERS:
        code = steps.BASIC_OPTIM.format(move=steps.move(plan, "p", "self.lr"))
        found.append(Section("The optimiser", "Every parameter goes against its gradient.", code))
    if way is Way.LEARNER:
        code = steps.learner(plan, loss)
        found.append(Section("The learner", "It holds what belongs together and takes the steps.", code))
    words = "How good is it on images it does not learn from?"
    found.append(Section("Validation", words, _validate(plan, form, way, loss)))
    words = (
        "Predict, compare, find the gradient, take a step against it, forget the gradient; again and again."
    )
    found.append(Section("Training", words, steps.loop(plan, way, form, loss)))
    return found


def script(plan: Plan, way: Way) -> Script:
    """Return the run as a script: on a CPU it gives the losses and the accuracy of the app to the last digit.

    Raises
    ------
    ConfigError
        If the model has not been written down.
    """
    count = "1 step" if plan.steps == 1 else f"{plan.steps:,} steps"
    heading = (
        f"A run of MNIST Desktop, {_WAYS[way]}: {plan.config.task.title}, {plan.config.model}, {count}.\n"
    )
    if plan.mnist:
        heading += "Run it with the folder that holds the four MNIST files: python THIS_FILE.py FOLDER"
    else:
        heading += f"Run it beside {plan.digits_file}, which holds the digits: python THIS_FILE.py"
    if plan.config.start:
        heading += f"\nThe weights it begins with are in {plan.weights_file}."
    if plan.config.device != "cpu":
        heading += f"\nThe app ran on {plan.config.device}; on the CPU the last digits may differ."
    return assemble(heading, sections(plan, way))


def _imports(plan: Plan, way: Way, notebook: bool) -> str:
    lines = ["gzip", "struct", "sys"] if plan.mnist else []
    lines += ["math"] if "rmse" in plan.values("loss").values() else []
    lines.sort()
    code = "".join(f"import {name}\n" for name in lines)
    code += "from pathlib import Path\n\n" if plan.mnist or not notebook else ""
    code += "import numpy as np\n" if plan.config.start or not plan.mnist else ""
    code += "import torch\n"
    if way is not Way.HAND or ("rmse" in plan.values("loss").values() and not plan.config.task.is_pair):
        code += "from torch import nn\n"
    if way is Way.HAND and plan.config.model in ("simple_net", "small_cnn"):
        code += "import torch.nn.functional as F\n"
    names = set(plan.values("loss").values())
    if "bce" in names:
        code += "from torch.nn.functional import binary_cross_entropy_with_logits as bce\n"
    if "cross_entropy" in names:
        code += "from torch.nn.functional import cross_entropy\n"
    return f"\n{code}"


def _settings_words(plan: Plan) -> str:
    changed = [
        name for name in ("lr", "batch_size", "shuffle", augmented.NAME, "loss") if len(plan.values(name)) > 1
    ]
    changed += sabotage.switched(plan)
    if not changed:
        return "They stayed the same for the whole run."
    tables = " and ".join(f"{name}_from" for name in changed)
    return f"Some were changed during the run: {tables} say from which step on which value counts."


def _settings(plan: Plan) -> str:
    code = f"\nseed = {plan.config.seed}  # of the first weights and of the order of the batches\n"
    code += f"steps = {plan.steps}\n"
    for name in ("lr", "batch_size", "shuffle", augmented.NAME):
        values = plan.values(name)
        if name == augmented.NAME and len(values) == 1:  # then it is said where the batches are dealt
            continue
        if len(values) > 1:
            code += f"{name}_from = {_table(values)}\n"
        code += f"{name} = {values[min(values)]!r}\n"
    for name in sabotage.switched(plan):
        values = plan.values(name)
        code += f"{name}_from = {_table(values)}  # sabotage\n{name} = {values[min(values)]!r}\n"
    return code


def _table(values: dict[int, object]) -> str:
    """Return a dict as code, a line for every five entries where there are many."""
    entries = [f"{step}: {value}" for step, value in values.items()]
    if len(entries) <= 5:
        return f"{{{', '.join(entries)}}}"
    rows = [", ".join(entries[i : i + 5]) for i in range(0, len(entries), 5)]
    return "{\n" + "".join(f"    {row},\n" for row in rows) + "}"


def _loss_name(plan: Plan) -> str:
    values = plan.values("loss")
    return "loss_func" if len(values) > 1 else str(values[min(values)])


def _losses(plan: Plan) -> str:
    values = plan.values("loss")
    code = _MNIST_LOSS if "mnist_loss" in values.values() else ""
    if "rmse" in values.values():
        code += sabotage.rmse(plan.config.task)
    if len(values) > 1:
        code += f"\n\nloss_from = {_table(values)}\nloss_func = {values[min(values)]}\n"
    return code


def _batches(plan: Plan) -> str:
    noted, pixels, targets = sabotage.dealt(plan)
    return _BATCHES.format(
        swapped=sabotage.swapped(plan),
        augmented=augmented.function(plan),
        noted=noted,
        images=augmented.images(plan),
        pixels=pixels,
        targets=targets,
    )


def _validate(plan: Plan, form: Form, way: Way, loss: str) -> str:
    pair = plan.config.task.is_pair
    modes = ("", "") if way is Way.HAND else ("    model.eval()\n", "    model.train()\n")
    return _VALIDATE.format(
        before=modes[0],
        after=modes[1],
        chunk=VALID_CHUNK,
        judged=form.judged.format(x="x"),
        scaled=sabotage.scaled(plan),
        mean=sabotage.mean(plan),
        right="(preds.sigmoid() > 0.5) == (y == 1)" if pair else "preds.argmax(dim=1) == y",
        loss=loss,
    )
