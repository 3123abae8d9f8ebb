"""What people do with the branches of a run: show another one, name it, delete it, let some race."""

from __future__ import annotations

from mnist_desktop.lab.run import Run


def switch(run: Run, branch: int, step: int | None = None) -> None:
    """Look at another branch from now on: at a step of it, or at its head. KeyError if there is none."""
    run.history.active = run.history.branch(branch)
    run.seek(run.head if step is None else step)


def rename(run: Run, branch: int, name: str) -> None:
    """Give a branch a name; an empty one is none. KeyError if there is no such branch."""
    run.history.branch(branch).name = name.strip()


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
    for branch in (*(id for id in branches if id != shown), shown):
        run.take_up(branch)
        for _ in range(steps if branch in branches else 0):
            run.step()
            if run.learner.epoch_ended:
                run.validate()
        run.history.keep(run.learner.checkpoint())  # the next round begins here
