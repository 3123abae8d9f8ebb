"""From an exception to words: what happened, why, what next."""

from __future__ import annotations

from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.records import Failure


def explain(error: BaseException, details: str, moved: bool = False) -> Failure:
    """Describe an exception for people.

    Parameters
    ----------
    error : BaseException
        What was raised.
    details : str
        The traceback, for the log and "copy details".
    moved : bool
        Whether the run went on to the CPU because its device failed.
    """
    if isinstance(error, DigitsError):
        return Failure(error.message, error.hint, details)
    if isinstance(error, ConfigError):
        text = str(error)
        return Failure(f"{text[0].upper()}{text[1:]}.", "Choose another setting.", details)
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        hint = "The weights are kept. Choose a smaller batch size or another device, then go on."
        return Failure("There is not enough memory for this step.", hint, details)
    first = (str(error).strip() or type(error).__name__).splitlines()[0]
    if moved:
        hint = "The weights are kept, and the run is now on the CPU. Run goes on from here."
        return Failure(f"The device failed: {first}.", hint, details)
    return Failure(f"Something went wrong: {first}", "The weights are kept. Run goes on from here.", details)
