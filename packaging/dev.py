r"""Everything from a bare machine: set the project up, then run, test, build, measure or translate it.

    python3 packaging/dev.py run        the app; without a display its main job, with a picture of the window
    python3 packaging/dev.py test       every check and test; `test -k drawing` passes arguments to pytest
    python3 packaging/dev.py check      of these what takes seconds: style, types, who knows whom; before a commit
    python3 packaging/dev.py build      the executable, under dist/
    python3 packaging/dev.py deb        the same as a Debian package; `deb --mnist FOLDER` puts MNIST inside
    python3 packaging/dev.py bench      the benchmarks
    python3 packaging/dev.py translate  brings resources/i18n/ up to date and lists what is to be translated

The same on Linux, macOS and Windows (`py packaging\dev.py run`). Standard library only. The first start makes
`.venv`; later ones find it current.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

if sys.version_info < (3, 10):  # noqa: UP036 - no installer has checked it yet
    sys.exit(f"MNIST Desktop needs Python 3.10 or newer; this is {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))  # for the one module of the app that runs before anything is installed

import syslibs  # noqa: E402
from console import Stop, say  # noqa: E402
from environment import Environment  # noqa: E402

from mnist_desktop.display import find_display, why_none  # noqa: E402

PICTURES = ROOT / "output"
CHECKS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
SHAPE = ("tests/test_house.py", "tests/test_architecture.py")
# The whole suite, a file after the other on each processor: one alone would take more than ten minutes.
# In the order of tests/conftest.py: the longest file first, else one processor waits for it at the end.
ALL_AT_ONCE = ["-n", "logical", "--dist", "loadfile", "--no-loadscope-reorder"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    options, rest = parser().parse_known_args(arguments)
    environment = Environment(ROOT)
    try:
        if Path(sys.prefix) == environment.folder:
            # Started by the environment's own Python, which cannot remake the ground it stands on.
            base: str = sys._base_executable  # type: ignore[attr-defined]
            return _call([base, __file__, *arguments])
        status: int = options.command(environment, options, rest)
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. The same command goes on where it can.", file=sys.stderr)
        return 130
    return status


def parser() -> argparse.ArgumentParser:
    """Describe the command line."""
    lines = (__doc__ or "").split("\n\n")
    parse = argparse.ArgumentParser(
        prog="dev.py",
        description=lines[0],
        epilog="\n\n".join(lines[1:]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands = parse.add_subparsers(required=True, metavar="COMMAND")
    for function in (run, test, check, build, deb, bench, translate):
        help_line = (function.__doc__ or "").splitlines()[0]
        command = commands.add_parser(function.__name__, help=help_line, allow_abbrev=False)
        command.set_defaults(command=function)
        command.add_argument("--cuda", action="store_true", help="install torch with CUDA (Linux; gigabytes)")
        if function is run:
            command.add_argument("--gui", action="store_true", help="insist on the window")
    return parse


def run(environment: Environment, options: argparse.Namespace, rest: list[str]) -> int:
    """Start the app, or any of its commands named in `rest`."""
    display = find_display()
    if options.gui and display is None:
        raise Stop(f"There is no display to open the window on. {why_none()}")
    set_up(environment, "test", *filter(None, [display]), cuda=options.cuda)
    app = [str(environment.python), "-m", "mnist_desktop"]
    if rest or display is not None:
        return _call([*app, *rest])
    say(f"{why_none()} So the app does its main job without a window on the screen.")
    return _call([*app, "self-check", "--screenshot", str(PICTURES)], QT_QPA_PLATFORM="offscreen")


def test(environment: Environment, options: argparse.Namespace, rest: list[str]) -> int:
    """Run ruff, mypy and pytest; with arguments for pytest, pytest alone."""
    set_up(environment, "test", cuda=options.cuda)
    if sys.platform.startswith("linux"):
        environment.once(syslibs.offer_test_tools)  # `run` has done without, if it made the environment
    return _checked(environment, rest or ALL_AT_ONCE, CHECKS if not rest else ())


def check(environment: Environment, options: argparse.Namespace, rest: list[str]) -> int:
    """Run ruff, mypy, and the tests of the tree's shape: of `test` what takes seconds."""
    set_up(environment, "test", cuda=options.cuda)
    return _checked(environment, [*SHAPE, *rest], CHECKS)


def _checked(environment: Environment, tests: list[str], checks: Sequence[Sequence[str]]) -> int:
    failed = []
    for words in checks:
        say(" ".join(words))
        if _call([str(environment.python), "-m", *words]):
            failed.append(" ".join(words))
    say("pytest")
    status = _call([str(environment.python), "-m", "pytest", *tests], QT_QPA_PLATFORM="offscreen")
    if failed:
        print(f"\nFailed besides the tests: {', '.join(failed)}", file=sys.stderr)
    return status or bool(failed)


def build(environment: Environment, options: argparse.Namespace, rest: list[str]) -> int:
    """Freeze the app into ``dist/mnist-desktop``, and try what was frozen."""
    if sys.platform.startswith("linux"):
        syslibs.provide(syslibs.missing_programs(syslibs.FREEZING))
    # The libraries of both window systems go into what is frozen, so they have to be here.
    set_up(environment, "packaging", "x11", "wayland", cuda=options.cuda)
    set_up(environment, "test", cuda=options.cuda)
    python, dist = str(environment.python), ROOT / "dist"
    folders = ["--distpath", str(dist), "--workpath", str(ROOT / "build")]
    spec = str(ROOT / "packaging" / "mnist-desktop.spec")
    status = _call([python, "-m", "PyInstaller", "--noconfirm", *folders, *rest, spec])
    if status:
        return status
    frozen = dist / "mnist-desktop"
    say(f"Frozen: {frozen}. Now trying it")
    tests = str(ROOT / "tests" / "packaging" / "test_frozen.py")
    return _call([python, "-m", "pytest", tests], MNIST_DESKTOP_FROZEN=str(frozen))


def deb(environment: Environment, options: argparse.Namespace, rest: list[str]) -> int:
    """Freeze the app, try it, and make a Debian package of it."""
    if not sys.platform.startswith("linux"):
        raise Stop("A Debian package is made on Linux. `build` makes what packaging/windows and macos pack.")
    syslibs.provide(syslibs.missing_programs(syslibs.PACKAGING))
    status = build(environment, options, [])
    if status:
        return status
    return _call([str(environment.python), str(ROOT / "packaging" / "deb.py"), *rest])


def bench(environment: Environment, options: argparse.Namespace, rest: list[str]) -> int:
    """Run the benchmarks: a table on the screen, JSON in a file."""
    set_up(environment, "test", cuda=options.cuda)
    return _call([str(environment.python), str(ROOT / "tests" / "benchmarks"), *rest])


def translate(environment: Environment, options: argparse.Namespace, rest: list[str]) -> int:
    """Bring the translations up to date and list what is to be translated."""
    set_up(environment, "test", cuda=options.cuda)
    return _call([str(environment.python), str(ROOT / "packaging" / "translate.py"), *rest])


def set_up(environment: Environment, extra: str, *displays: str, cuda: bool) -> None:
    """Bring the machine and `.venv` to what the command needs. Takes milliseconds where all is there."""
    current = environment.is_current(extra, cuda=cuda)
    if sys.platform.startswith("linux"):
        syslibs.provide(syslibs.missing_libraries(*displays) + ([] if current else syslibs.missing_venv()))
        if not current:
            syslibs.offer_typefaces()
    environment.ensure(extra, cuda=cuda)


def _call(command: list[str], **environ: str) -> int:
    """Run a program and wait for its end, after Ctrl+C too: the app keeps its session then."""
    heard: list[int] = []
    before = signal.getsignal(signal.SIGINT)
    # Noted, not raised: it must not stop the wait, nor the start, for the program hears it too. Ignored stays ignored.
    if before is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, lambda number, _frame: heard.append(number))
    try:
        status = subprocess.run(command, cwd=ROOT, env={**os.environ, **environ}).returncode
    finally:
        signal.signal(signal.SIGINT, before)
    if heard:
        raise KeyboardInterrupt
    return status


if __name__ == "__main__":
    sys.exit(main())
