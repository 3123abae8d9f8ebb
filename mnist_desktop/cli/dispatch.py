"""From the words of a command line to a command, and from what it meets to an exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from mnist_desktop import __version__
from mnist_desktop.arguments import Parser
from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.dataset import DigitsError

# Each is a module of this package with add_arguments(parser) and run(options) -> exit status.
COMMANDS = {
    "baseline": "how often the nearest ideal digit is right",
    "train": "train a model, and save its weights",
    "export": "write a saved session as a notebook, a script or a table",
    "predict": "read digits in pictures, with saved weights",
    "lessons": "list the lessons of the guide, or those of a folder",
}
_EPILOG = """\
mnist-desktop [--lesson ID|FILE] [SESSION]   opens the window, at a lesson, with a saved session
mnist-desktop self-check [--screenshot DIR]  tries the real window: draws, steps, trains, checks the answers
mnist-desktop lessons check [FOLDER]         does every task of every lesson in the real window, unseen
"""
INTERRUPTED = 130  # 128 + SIGINT, as shells report it


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out a command.

    Parameters
    ----------
    argv : sequence of str, optional
        The words after the program's name; those of the process if not given.

    Returns
    -------
    int
        0; 1 if something could not be done; 130 if the person interrupted it.

    Raises
    ------
    SystemExit
        2 after bad arguments, 0 after ``--help`` and ``--version``.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    name = ""
    try:
        parser, name = _parser(arguments)
        options = parser.parse_args(arguments)
        if options.command is None:  # argparse would say so of an unknown option, too
            parser.error("name a command; --help lists them")
        status: int = import_module(f"mnist_desktop.cli.{options.command}").run(options)
        sys.stdout.flush()  # a reader that has gone is noticed here, not when Python exits
        return status
    except ConfigError as error:
        sys.stderr.write(f"mnist-desktop {name}: {str(error).rstrip('.')}.\n")
        raise SystemExit(2) from None
    except DigitsError as error:
        sys.stderr.write(f"mnist-desktop {name}: {error}\n")
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # "mnist-desktop train … | head -1"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parser(arguments: Sequence[str]) -> tuple[Parser, str]:
    """Build the parser; only the command that is asked for is imported, so that ``--help`` is instant."""
    parser = Parser(
        prog="mnist-desktop",
        description="See how a computer learns to read digits.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"mnist-desktop {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    asked = next((word for word in arguments if not word.startswith("-")), "")
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        if name == asked:
            import_module(f"mnist_desktop.cli.{name}").add_arguments(command)
    return parser, asked
