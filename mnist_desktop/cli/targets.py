"""Files that a command writes: what is wrong with their names is said before anything is worked out."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def target(suffix: str) -> Callable[[str], Path]:
    """Return what argparse makes a path of, for a file whose name must end in ``suffix``."""

    def path(text: str) -> Path:
        path = Path(text)
        if path.suffix != suffix:
            raise argparse.ArgumentTypeError(f"the name of the file must end in {suffix}")
        if not path.absolute().parent.is_dir():
            raise argparse.ArgumentTypeError(f"there is no folder {path.parent}")
        return path

    return path
