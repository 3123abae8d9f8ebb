"""The commands, over a fake `.venv` whose Python writes down what it was started with."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import dev
import pytest
from environment import Environment

REAL = Path(dev.__file__).parents[1]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the fake Python is a shell script")


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A copy of what dev.py consists of, set up as far as its stamp tells; the environment of it."""
    root = tmp_path / "tree"
    shutil.copytree(REAL / "packaging", root / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "mnist_desktop").mkdir()
    for name in ("mnist_desktop/__init__.py", "mnist_desktop/display.py", "pyproject.toml"):
        shutil.copy(REAL / name, root / name)
    made = Environment(root)
    made.python.parent.mkdir(parents=True)
    made.python.write_text(
        '#!/bin/sh\necho "$QT_QPA_PLATFORM|$*" >> "$LOG"\ncase "$2" in $FAIL) exit 3;; esac\n'
    )
    made.python.chmod(0o755)
    stamp = {"key": made.key(), "torch": "cpu", "extras": ["test", "packaging"]}
    made._write_stamp({**stamp, "once": ["offer_test_tools"]})
    monkeypatch.setenv("LOG", str(tmp_path / "log"))
    monkeypatch.setenv("FAIL", "none")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(dev, "ROOT", root)
    monkeypatch.setattr(dev, "PICTURES", root / "output")
    return made


def started(tree):
    log = tree.root.parent / "log"
    return log.read_text().splitlines() if log.exists() else []


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a screen is optional only on Linux")


@linux
def test_run_without_a_display_does_the_main_job_and_leaves_a_picture(tree, capsys):
    assert dev.main(["run"]) == 0
    assert started(tree) == [f"offscreen|-m mnist_desktop self-check --screenshot {tree.root / 'output'}"]
    assert "Neither WAYLAND_DISPLAY nor DISPLAY is set." in capsys.readouterr().out


@linux
def test_run_with_a_dead_display_does_so_too(tree, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":987")
    assert dev.main(["run"]) == 0
    assert "self-check" in started(tree)[0]


@linux
def test_run_gui_insists_and_says_why_it_cannot(tree, monkeypatch, capsys):
    monkeypatch.setenv("DISPLAY", ":987")
    assert dev.main(["run", "--gui"]) == 1
    assert "no display" in capsys.readouterr().err
    assert started(tree) == []


@pytest.mark.parametrize("arguments", [[], ["--gui"]])
def test_run_with_a_display_opens_the_window(tree, monkeypatch, arguments):
    monkeypatch.setattr(dev, "find_display", lambda: "native")
    assert dev.main(["run", *arguments]) == 0
    assert started(tree) == ["|-m mnist_desktop"]


def test_run_passes_the_apps_own_commands_on(tree):
    assert dev.main(["run", "baseline", "--digits", "3,7"]) == 0
    assert started(tree) == ["|-m mnist_desktop baseline --digits 3,7"]


def test_the_apps_failure_is_the_commands(tree, monkeypatch):
    monkeypatch.setenv("FAIL", "mnist_desktop")
    assert dev.main(["run"]) == 3


def test_after_ctrl_c_it_waits_until_the_app_has_kept_its_session(tree):
    """A terminal sends it to both. Python's own `subprocess.call` gives a program a quarter of a second to end."""
    slow = "trap 'sleep 1; echo kept >> \"$LOG\"; exit 0' INT\necho open\nwhile :; do sleep 0.05; done\n"
    tree.python.write_text(f"#!/bin/sh\n{slow}")
    command = [sys._base_executable, tree.root / "packaging" / "dev.py", "run", "--version"]
    heard = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731 - the shell may have made us deaf
    pipes = {"stdout": subprocess.PIPE, "text": True, "preexec_fn": heard, "start_new_session": True}
    with subprocess.Popen(command, **pipes) as started_dev:
        assert started_dev.stdout.readline() == "open\n"
        os.killpg(started_dev.pid, signal.SIGINT)
        assert started_dev.wait(60) == 130
    assert started(tree) == ["kept"]


def test_test_runs_every_check_and_pytest_last(tree):
    assert dev.main(["test"]) == 0
    *checks, tests = started(tree)
    assert checks == ["|-m ruff check", "|-m ruff format --check", "|-m mypy"]
    assert tests == "offscreen|-m pytest -n logical --dist loadfile --no-loadscope-reorder"


def test_check_runs_every_check_and_the_tests_of_the_shape(tree):
    assert dev.main(["check"]) == 0
    *checks, tests = started(tree)
    assert checks == ["|-m ruff check", "|-m ruff format --check", "|-m mypy"]
    assert tests == "offscreen|-m pytest tests/test_house.py tests/test_architecture.py"


@linux
def test_the_tools_of_the_tests_are_offered_once_even_where_run_made_the_environment(tree, monkeypatch):
    tree._write_stamp({**tree.read_stamp(), "once": []})
    offers = []

    def offer_test_tools():
        offers.append(len(started(tree)))

    monkeypatch.setattr(dev.syslibs, "offer_test_tools", offer_test_tools)
    monkeypatch.setattr(dev, "find_display", lambda: "native")
    assert dev.main(["run"]) == 0
    assert offers == []  # a person who only runs the app is asked for nothing
    assert dev.main(["test", "-k", "drawing"]) == 0
    assert dev.main(["test", "-k", "drawing"]) == 0
    assert offers == [1]  # before the tests, and at the first of them only
    assert tree.is_current("test", cuda=False)


@pytest.mark.parametrize("check", ["ruff", "mypy"])
def test_a_failed_check_fails_the_run_but_hides_no_test(tree, monkeypatch, capsys, check):
    monkeypatch.setenv("FAIL", check)
    assert dev.main(["test"]) == 1
    assert started(tree)[-1].startswith("offscreen|-m pytest")
    assert check in capsys.readouterr().err


def test_failed_tests_fail_the_run(tree, monkeypatch):
    monkeypatch.setenv("FAIL", "pytest")
    assert dev.main(["test"]) == 3


def test_arguments_of_pytest_run_pytest_alone(tree):
    assert dev.main(["test", "-k", "drawing", "-x"]) == 0
    assert started(tree) == ["offscreen|-m pytest -k drawing -x"]


def test_build_freezes_into_dist_and_tries_it(tree):
    assert dev.main(["build"]) == 0
    freeze, trial = started(tree)
    assert freeze.startswith("|-m PyInstaller --noconfirm ")
    assert f"--distpath {tree.root / 'dist'} " in freeze
    assert freeze.endswith("packaging/mnist-desktop.spec")
    assert trial == f"|-m pytest {tree.root / 'tests' / 'packaging' / 'test_frozen.py'}"


def test_a_failed_build_tries_nothing(tree, monkeypatch):
    monkeypatch.setenv("FAIL", "PyInstaller")
    assert dev.main(["build"]) == 3
    assert len(started(tree)) == 1


@linux
def test_deb_freezes_tries_and_packs_with_the_digits_that_are_named(tree):
    assert dev.main(["deb", "--mnist", "digits"]) == 0
    freeze, trial, pack = started(tree)
    assert "PyInstaller" in freeze and trial.endswith("test_frozen.py")
    assert pack == f"|{tree.root / 'packaging' / 'deb.py'} --mnist digits"


@linux
def test_what_did_not_work_frozen_is_not_packed(tree, monkeypatch):
    monkeypatch.setenv("FAIL", "pytest")
    assert dev.main(["deb"]) == 3
    assert len(started(tree)) == 2


def test_bench_runs_the_benchmarks(tree):
    assert dev.main(["bench", "--quick"]) == 0
    assert started(tree) == [f"|{tree.root / 'tests' / 'benchmarks'} --quick"]


def test_translate_brings_the_translations_up_to_date(tree):
    assert dev.main(["translate"]) == 0
    assert started(tree) == [f"|{tree.root / 'packaging' / 'translate.py'}"]


def test_a_missing_library_stops_before_anything_is_made(tree, monkeypatch, capsys):
    tree.stamp.unlink()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(
        dev.syslibs, "BASE", (dev.syslibs.Need("libnowhere.so.9", "libnowhere9", "nowhere-libs"),)
    )
    assert dev.main(["test"]) == 1
    assert "libnowhere.so.9" in capsys.readouterr().err
    assert started(tree) == []


def test_an_unknown_command_is_refused(capsys):
    with pytest.raises(SystemExit) as stop:
        dev.main(["frobnicate"])
    assert stop.value.code == 2


def test_every_command_is_in_the_help(capsys):
    with pytest.raises(SystemExit):
        dev.main(["--help"])
    text = capsys.readouterr().out
    assert all(
        f"packaging/dev.py {command}" in text for command in ("run", "test", "check", "build", "deb", "bench")
    )


def test_a_second_start_adds_less_than_a_second(tree):
    """As a person starts it: a fresh Python, every probe, then the app."""
    command = [sys._base_executable, tree.root / "packaging" / "dev.py", "run", "--version"]
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run(command, check=True)
        seconds.append(time.perf_counter() - start)
    assert started(tree) == ["|-m mnist_desktop --version"] * 3
    assert min(seconds) < 1.0


def test_the_environments_own_python_hands_over_to_the_one_it_was_made_from(tree, monkeypatch):
    """`.venv/bin/python packaging/dev.py test` must not remove the ground it stands on."""
    monkeypatch.setattr(sys, "prefix", str(tree.folder))
    monkeypatch.setattr(dev, "__file__", str(tree.root / "packaging" / "dev.py"))
    tree.stamp.write_text(json.dumps({**tree.read_stamp(), "key": base_key(tree)}))
    assert dev.main(["test", "--co"]) == 0
    assert started(tree) == ["offscreen|-m pytest --co"]


def base_key(tree):
    """The key as the base Python computes it (its own prefix is the same; asked rather than assumed)."""
    code = "import sys; from pathlib import Path; from environment import Environment\n"
    code += f"print(Environment(Path({str(tree.root)!r})).key())"
    packaging = str(tree.root / "packaging")
    done = subprocess.run(
        [sys._base_executable, "-c", code], cwd=packaging, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
