"""``mnist-desktop``: the window without arguments, else a command."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence

from mnist_desktop import overrides, plain_imports
from mnist_desktop.display import find_display, why_none
from mnist_desktop.opening import is_opening


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window or carry out a command; only what is asked for is imported.

    Parameters
    ----------
    argv : sequence of str, optional
        The words after the program's name; those of the process if not given.

    Returns
    -------
    int
        Exit status.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(
            stream, io.TextIOWrapper
        ):  # Windows' old code pages have no "→"; a window has no stream
            stream.reconfigure(errors="replace")
    if arguments[:1] == ["self-check"]:
        _load_qt()
        from mnist_desktop import selfcheck

        return selfcheck.main(arguments[1:])
    if arguments[:2] == ["lessons", "check"]:
        _load_qt()
        from mnist_desktop.rehearsal import command

        return command.main(arguments[2:])
    if not is_opening(arguments):
        from mnist_desktop import cli

        return cli.main(arguments)
    # Qt would abort the process, with a message that blames a library.
    if find_display() is None and not os.environ.get("QT_QPA_PLATFORM"):
        sys.stderr.write(f"{why_none()} Without a window, “mnist-desktop --help” shows what can be done.\n")
        return 1
    get_ready()
    from mnist_desktop import app

    return app.main(arguments)


def get_ready() -> None:
    """Make Python ready for a window that is to open at once, before anything of it is imported."""
    # A thread for numpy's matrices, of which the app has only small ones, would spin beside the start: on two
    # processors that other programs want, too, importing numpy takes 60 ms without it and 110 with it.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # The same for torch's, in every thread of the app; torch.set_num_threads tells the thread that calls it only. With
    # two of them, the model's answer to a stroke beside a run took 14 ms now and then, in place of a tenth of one.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    gc.disable()  # nearly all that a start makes stays; the app turns it on again once it is painted
    _load_qt()


def _load_qt() -> None:
    """Load Qt for Python as the window needs it, before any of its classes is made."""
    plain_imports.use()
    overrides.guard()


if __name__ == "__main__":
    sys.exit(main())
