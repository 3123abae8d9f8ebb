"""What to try against each finding: words for the button, and what it asks of the session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.diagnostics import Check
from mnist_desktop.session import Session

SMALL_BATCH = 64
BACK = 10  # steps before the loss stopped being a number


@dataclass(frozen=True)
class Remedy:
    """A button.

    Parameters
    ----------
    text : str
        What is on it.
    apply : callable
        ``apply(session)``.
    """

    text: str
    apply: Callable[[Session], None]


def _slower(rate: float) -> Remedy:
    return Remedy(
        QCoreApplication.translate("Remedies", "Learning rate {0}").format(f"{rate:g}"),
        lambda session: session.set_hyper(lr=rate),
    )


def _anew(rate: float) -> Remedy:
    def apply(session: Session) -> None:
        session.set_hyper(lr=rate)
        session.reset()

    return Remedy(QCoreApplication.translate("Remedies", "Begin anew with {0}").format(f"{rate:g}"), apply)


def _back(step: int, rate: float | None = None) -> Remedy:
    def apply(session: Session) -> None:
        session.seek(step)
        if rate is not None:
            session.set_hyper(lr=rate)

    text = (
        QCoreApplication.translate("Remedies", "Go to step {0}")
        if rate is None
        else QCoreApplication.translate("Remedies", "Step {0}, learning rate {1}")
    )
    return Remedy(text.format(step, "" if rate is None else f"{rate:g}"), apply)


def _without_root(step: int) -> Remedy:
    def apply(session: Session) -> None:
        session.seek(step)
        session.set_hyper(rmse=False)

    text = QCoreApplication.translate("Remedies", "Step {0}, without the root")
    return Remedy(text.format(step), apply)


def remedy(check: Check, session: Session) -> Remedy | None:
    """Return what to try against what a check found; None where nothing is left to try."""
    hyper = session.config.hyper
    tenth = float(f"{hyper.lr / 10:.6g}")
    if check.id == "overfitting":
        return _back(int(check.seen["best"]))
    if check.id == "forget_zero":
        if session.config.hyper.forget_zero:
            text = QCoreApplication.translate("Remedies", "Zero the gradients")
            return Remedy(text, lambda session: session.set_hyper(forget_zero=False))
        return None  # it is mended already: this step met the last of it
    if check.id in ("dead", "one_class") and (hyper.shuffle or check.id == "dead"):
        return _anew(tenth)  # from such weights nothing comes back
    if "zero" in check.seen:
        return _without_root(int(check.seen["zero"]) - 1)
    if check.id == "diverged":
        step = check.seen.get("step")
        return _anew(tenth) if step is None or step <= BACK else _back(int(step) - BACK, tenth)
    if check.id in ("one_class", "saturated") and not hyper.shuffle:
        return Remedy(QCoreApplication.translate("Remedies", "Shuffle, and begin anew"), _shuffle)
    if check.id == "saturated" and hyper.loss == "mnist_loss":
        return Remedy(
            QCoreApplication.translate("Remedies", "Binary cross-entropy"),
            lambda session: session.set_hyper(loss="bce"),
        )
    if check.id == "bouncing" and hyper.batch_size < SMALL_BATCH:
        return Remedy(
            QCoreApplication.translate("Remedies", "Batch size 256"),
            lambda session: session.set_hyper(batch_size=256),
        )
    return _slower(tenth)


def _shuffle(session: Session) -> None:
    session.set_hyper(shuffle=True)
    session.reset()
