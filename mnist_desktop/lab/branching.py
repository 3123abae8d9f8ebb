"""What people do with the branches of a run: show another one, name it, delete it, let some race.

They may ask about one that a reset just before took away, or that is shown meanwhile: then nothing happens.
"""

from __future__ import annotations

from mnist_desktop.lab.run import Run


def switch(run: Run, branch: int, step: int | None = None) -> None:
    """Look at another branch from now on: at a step of it, or at its head."""
    if run.history.has(branch):
        run.history.active = run.history.branch(branch)
        run.seek(run.head if step is None else step)


def rename(run: Run, branch: int, name: str) -> None:
    """Give a branch a name; an empty one is none."""
    if run.history.has(branch):
        run.history.branch(branch).name = name.strip()


def delete(run: Run, branch: int) -> None:
    """Forget a branch that is not shown and in which no other begins."""
    if run.history.can_delete(branch):
        run.history.delete(branch)


def race(run: Run, branches: tuple[int, ...], steps: int) -> None:
    """Take more steps on some branches, each with what it was trained with last; then stand on the one that is shown.

    Where batch size and order agree, all of them meet the same batches at the same steps. At the end of an epoch each
    is validated.

    Parameters
    ----------
    run : Run
        The run.
    branches : tuple of int
        Their numbers.
    steps : int
        Of each.
    """
    shown = run.history.active.id
    branches = tuple(filter(run.history.has, branches))
    for branch in (*(id for id in branches if id != shown), shown):
        run.take_up(branch)
        for _ in range(steps if branch in branches else 0):
            run.step()
            if run.learner.epoch_ended:
                run.validate()
        run.history.keep(run.learner.checkpoint())  # the next round begins here
