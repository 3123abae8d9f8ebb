"""From an exception to words: what happened, why, what next."""

from __future__ import annotations

from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.text import Failure, Text, sentence

# PyTorch has no exception of its own for memory on the CPU, and other words on every system.
_NO_MEMORY = ("out of memory", "not enough memory", "can't allocate memory")


def explain(error: BaseException, details: str, moved: bool = False, kept: bool = True) -> Failure:
    """Describe an exception of a run for people.

    Parameters
    ----------
    error : BaseException
        What was raised.
    details : str
        The traceback, for the log and "copy details".
    moved : bool
        Whether the run went on to the CPU because its device failed.
    kept : bool
        Whether there is a run that can go on.
    """
    known = _known(error, details)
    if known is not None:
        return known
    if not kept:
        return Failure(
            Text("Something went wrong: {0}.").format(_reason(error)),
            Text("Reset begins a new run."),
            details,
        )
    on_cpu = Text("The weights are kept, and the run is now on the CPU. Run goes on from here.")
    if _lacks_memory(error):
        hint = Text("The weights are kept. Choose a smaller batch size or another device, then go on.")
        return Failure(Text("There is not enough memory for this step."), on_cpu if moved else hint, details)
    if moved:
        return Failure(Text("The device failed: {0}.").format(_reason(error)), on_cpu, details)
    return Failure(
        Text("Something went wrong: {0}.").format(_reason(error)),
        Text("The weights are kept. Run goes on from here."),
        details,
    )


def explain_job(name: str, error: BaseException, details: str) -> Failure:
    """Describe an exception of work beside the run, which is called ``name``."""
    known = _known(error, details)
    if known is not None:
        return known
    if _lacks_memory(error):
        return Failure(
            Text("{0} failed: there is not enough memory.").format(name),
            Text("Close other programs, then try again."),
            details,
        )
    return Failure(
        Text("{0} failed: {1}.").format(name, _reason(error)),
        Text("Nothing was changed. Try again."),
        details,
    )


def cannot_load(error: BaseException, details: str) -> Failure:
    """Describe why PyTorch did not load."""
    hint = Text("Drawing and numbers work without it. To train, install the app again.")
    return Failure(Text("PyTorch did not load: {0}.").format(_reason(error)), hint, details)


def _known(error: BaseException, details: str) -> Failure | None:
    """Return the words that an exception of ours brings."""
    if isinstance(error, DigitsError):
        return Failure(error.message, error.hint, details)
    if isinstance(error, ConfigError):
        return Failure(sentence(error), Text("Choose another setting."), details)
    return None


def _lacks_memory(error: BaseException) -> bool:
    return isinstance(error, MemoryError) or any(words in str(error).lower() for words in _NO_MEMORY)


def _reason(error: BaseException) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
