"""What sets a branch apart, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.config import Hyper
from mnist_desktop.lab.records import Curves
from mnist_desktop.lab.sabotage import STEP_FAULTS
from mnist_desktop.panels.training.sabotage.words import fault_name


def hyper_at(curves: Curves, step: int) -> Hyper | None:
    """Return what a step of a branch was taken with; None before the first."""
    found = [since.hyper for since in curves.hypers if since.step <= max(step, 1)]
    return found[-1] if found else None


def difference(branch: Curves, parent: Curves | None) -> str:
    """Say what was changed where a branch left its parent: "lr 1 → 0.1"; the settings of the first line itself.

    Parameters
    ----------
    branch : Curves
        The branch.
    parent : Curves or None
        The branch it left; None for the first line.
    """
    now = branch.branch.hyper
    if now is None:
        return ""
    if parent is None:
        return QCoreApplication.translate("Branches", "lr {0}, batches of {1}").format(
            f"{now.lr:g}", now.batch_size
        )
    then = hyper_at(parent, branch.branch.fork + 1) or now
    pairs = [
        ("lr", f"{then.lr:g}", f"{now.lr:g}"),
        (QCoreApplication.translate("Branches", "batch size"), str(then.batch_size), str(now.batch_size)),
        (QCoreApplication.translate("Branches", "loss"), then.loss, now.loss),
        (QCoreApplication.translate("Branches", "shuffle"), _on_off(then.shuffle), _on_off(now.shuffle)),
        (QCoreApplication.translate("Branches", "augment"), _on_off(then.augment), _on_off(now.augment)),
    ]
    changed = [f"{name} {old} → {new}" for name, old, new in pairs if old != new]
    changed += [
        f"{fault_name(fault)} {_on_off(getattr(then, fault))} → {_on_off(getattr(now, fault))}"
        for fault in STEP_FAULTS
        if getattr(then, fault) != getattr(now, fault)
    ]
    return ", ".join(changed)


def same_batches(branches: list[Curves]) -> bool:
    """Whether branches meet the same batches at the same steps: one batch size and one way to order them."""
    ways = {
        (c.branch.hyper.batch_size, c.branch.hyper.shuffle, c.branch.hyper.augment)
        for c in branches
        if c.branch.hyper is not None
    }
    return len(ways) <= 1


def _on_off(on: bool) -> str:
    return (
        QCoreApplication.translate("Branches", "on") if on else QCoreApplication.translate("Branches", "off")
    )
