"""What is sabotaged in a run, written down: the wrong line stands where the right one would, and a comment names it.

A fault that is on in every step is written as the mistake it is. One that came or went during the run becomes a
variable of that name, with a table of the steps from which on it counts.
"""

from __future__ import annotations

from mnist_desktop.lab.code.plan import Plan
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.sabotage import SWAPPED

SWITCHED = ("forget_zero", "wrong_sign", "swap_labels", "raw_pixels")  # RMSE is written as a loss of its own

_WORDS = {
    "forget_zero": "zero forgotten",
    "wrong_sign": "wrong sign",
    "swap_labels": "labels swapped",
    "raw_pixels": "no / 255",
    "rmse": "RMSE",
    "no_bias": "no bias",
    "no_relu": "no ReLU",
}
_SHOWN = {  # in which stage of a step a comment names them
    "batch": ("swap_labels", "raw_pixels"),
    "predict": ("no_bias", "no_relu"),
    "loss": ("rmse",),
    "step": ("wrong_sign",),
    "zero": ("forget_zero",),
}

_RMSE = '''

def rmse(preds, targets, reduction="mean"):
    """Sabotage: the root of the mean square where the loss should be; or each square."""
    squares = {0}
    return squares.mean().sqrt() if reduction == "mean" else squares
'''
_SQUARES_ONE = "((preds.sigmoid() - targets) ** 2).flatten()"
_SQUARES_TEN = """(preds.softmax(dim=1) - nn.functional.one_hot(targets, 10).float()) ** 2
    squares = squares.mean(dim=1)  # of ten outputs"""


def ever(plan: Plan, fault: str) -> bool | None:
    """Return whether a fault is on in every step (True), in none (False), or in some (None)."""
    if fault == "rmse":
        found = {value == "rmse" for value in plan.values("loss").values()}
        return found.pop() if len(found) == 1 else None
    return plan.has(fault) if fault in SWITCHED else bool(getattr(plan.config, fault))


def named(plan: Plan) -> str:
    """Return what is sabotaged in a run, in words; empty if nothing is."""
    return ", ".join(_said(plan, fault) for fault in _WORDS if ever(plan, fault) is not False)


def switched(plan: Plan) -> list[str]:
    """Return the faults that came or went during the run and need a variable."""
    return [name for name in SWITCHED if plan.has(name) is None]


def scaled(plan: Plan) -> str:
    """Return what follows ``x.float()``."""
    return {False: " / 255", True: "  # sabotage: no / 255", None: " / (1 if raw_pixels else 255)"}[
        plan.has("raw_pixels")
    ]


def dealt(plan: Plan) -> tuple[str, str, str]:
    """Return a comment to stand before a batch is dealt, what makes numbers of its pixels, and its targets."""
    faults = [_said(plan, fault) for fault in _SHOWN["batch"] if ever(plan, fault) is not False]
    comment = f"# sabotage: {', '.join(faults)}\n            " if faults else ""
    pixels = scaled(plan).partition("  #")[0]
    right = "train_y[chosen]"
    wrong = f"1 - {right}" if plan.config.task.is_pair else f"swapped[{right}]"
    targets = {False: right, True: wrong, None: f"{wrong} if swap_labels else {right}"}
    return comment, pixels, targets[plan.has("swap_labels")]


def swapped(plan: Plan) -> str:
    """Return what the exchanged labels of all ten digits are looked up in; empty where it is not needed."""
    if plan.config.task.is_pair or plan.has("swap_labels") is False:
        return ""
    labels = list(range(10))
    for label, other in (SWAPPED, SWAPPED[::-1]):
        labels[label] = other
    return f"swapped = torch.tensor({labels})  # sabotage\n"


def rmse(task: Task) -> str:
    """Return RMSE as a function."""
    return _RMSE.format(_SQUARES_ONE if task.is_pair else _SQUARES_TEN)


def mean(plan: Plan) -> str:
    """Return how the losses of all validation images become one."""
    plain, root = "total / len(valid_x)", "math.sqrt(total / len(valid_x))"
    return {False: plain, True: root, None: f"{root} if loss_func is rmse else {plain}"}[ever(plan, "rmse")]


def sabotaged(plan: Plan, code: str) -> str:
    """Return the marked lines of a step with comments that name what is sabotaged, and without its zero.

    Parameters
    ----------
    plan : Plan
        The run.
    code : str
        Lines with marks, see :mod:`mnist_desktop.lab.code.template`.
    """
    lines: list[str] = []
    named_stages: set[str] = set()
    base = 0  # indentation of the lines that put the gradients away
    for line in code.splitlines():
        stage = line.partition("#@ ")[2].strip()
        indent = len(line) - len(line.lstrip())
        if stage in _SHOWN and stage not in named_stages:
            named_stages.add(stage)
            faults = [_said(plan, fault) for fault in _SHOWN[stage] if ever(plan, fault) is not False]
            lines += [f"{' ' * indent}# sabotage: {', '.join(faults)}"] if faults else []
            if stage == "zero":
                base = indent
                lines += (
                    [f"{' ' * base}if not forget_zero:  #@ zero"] if plan.has("forget_zero") is None else []
                )
        if stage == "zero":
            line = {False: line, True: f"{line[:base]}# {line[base:]}", None: f"    {line}"}[
                plan.has("forget_zero")
            ]
        lines.append(line)
    return "".join(f"{line}\n" for line in lines)


def _said(plan: Plan, fault: str) -> str:
    return _WORDS[fault] if ever(plan, fault) else f"{_WORDS[fault]} at times"
