"""Words of a command line: what is wrong with them is one sentence and status 2, whichever command they are for."""

from __future__ import annotations

import argparse
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """A parser that answers bad arguments with one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and exit with status 2."""
        self.exit(2, f"{self.prog}: {message.rstrip('.')}.\n")
