"""The frozen app does what the source tree does. `python3 packaging/dev.py build` makes one and runs these tests."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mnist_desktop.inventory import inventory

ROOT = Path(__file__).parents[2]
NAME = "mnist-desktop.exe" if os.name == "nt" else "mnist-desktop"

pytestmark = [
    pytest.mark.skipif(
        "MNIST_DESKTOP_FROZEN" not in os.environ, reason="needs a build: packaging/dev.py build"
    ),
    pytest.mark.timeout(300),
]


@pytest.fixture(scope="module")
def folder():
    return Path(os.environ["MNIST_DESKTOP_FROZEN"])


@pytest.fixture
def frozen(folder, tmp_path):
    """Run the frozen app away from the source tree, with a home of its own; it must not grumble."""

    def run(*arguments, wrapper=(), **environ):
        (tmp_path / "home").mkdir(exist_ok=True)
        kept = {
            name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "DISPLAY") if name in os.environ
        }
        done = subprocess.run(
            [*wrapper, folder / NAME, *map(str, arguments)],
            cwd=tmp_path,
            env={**kept, "HOME": str(tmp_path / "home"), **environ},
            capture_output=True,
            text=True,
            timeout=280,
        )
        assert "Warning" not in done.stderr
        return done

    return run


def test_it_knows_its_version(frozen):
    from mnist_desktop import __version__

    assert __version__ in frozen("--version").stdout


def test_it_holds_qt_for_python_s_packed_modules_compiled(folder):
    laid = folder / "_internal" / "shiboken6" / "files.dir" / "shibokensupport"
    assert (laid / "signature" / "loader.pyc").exists()
    assert not list(laid.rglob("*.py"))


def test_it_holds_every_module(folder):
    readers = pytest.importorskip(
        "PyInstaller.archive.readers", reason="the packaging extra is not installed"
    )
    archive = readers.CArchiveReader(str(folder / NAME))
    inside = set(archive.open_embedded_archive("PYZ.pyz").toc)
    files = [path.relative_to(ROOT).with_suffix("") for path in (ROOT / "mnist_desktop").rglob("*.py")]
    modules = {".".join(path.parts).removesuffix(".__init__") for path in files}
    assert modules - inside == set()


def test_it_holds_every_resource(folder):
    (inside,) = folder.rglob("mnist_desktop/resources")
    files = {
        path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert files
    assert {str(file) for file in files if not (inside / file).is_file()} == set()


def test_it_names_all_that_the_source_tree_has(frozen):
    """Pages, panels, models, lessons, terms, icons, colour maps, translations, licences: as the window finds them."""
    done = frozen("self-check", "--list")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == inventory()


def test_it_does_not_say_where_it_was_built(folder):
    assert not list(folder.rglob("direct_url.json"))


def test_it_holds_qts_own_words_in_the_languages_of_the_app_and_no_others(folder):
    languages = {path.stem for path in (ROOT / "resources" / "i18n").glob("*.ts")}
    assert {path.name for path in folder.rglob("*.qm")} == {f"qtbase_{language}.qm" for language in languages}


@pytest.mark.parametrize("command", ["baseline", "train", "predict", "self-check"])
def test_its_commands_offer_what_the_source_tree_s_do(frozen, command):
    """Models, losses and sources of digits are named in the help, each found by looking into its folder."""
    source = subprocess.run(
        [sys.executable, "-m", "mnist_desktop", command, "--help"],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    assert frozen(command, "--help", COLUMNS="100").stdout == source.stdout


def test_it_trains(frozen):
    done = frozen("train", "--digits", "3,7", "--data", "generated", "--epochs", "1", "--json")
    assert done.returncode == 0, done.stderr
    epochs = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(epochs) == 1


def test_its_window_does_the_main_job_in_memory(frozen, tmp_path):
    done = frozen("self-check", "--screenshot", tmp_path / "pictures", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stdout + done.stderr
    assert list((tmp_path / "pictures").glob("*.png"))


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is not installed")
def test_its_window_does_the_main_job_on_a_screen(frozen, tmp_path):
    screen = ("xvfb-run", "-a", "-s", "-screen 0 1280x800x24")
    done = frozen("self-check", "--screenshot", tmp_path / "pictures", wrapper=screen, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 0, done.stdout + done.stderr
    assert list((tmp_path / "pictures").glob("*.png"))
