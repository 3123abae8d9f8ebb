"""Sdist and wheel carry the app whole: its modules, its resources inside the package, its licence. And it starts."""

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from mnist_desktop.inventory import inventory

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Folder with the sdist of this tree and the wheel that is made from that sdist, as an index would have them."""
    folder = tmp_path_factory.mktemp("built")
    sdist = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder]
    subprocess.run(sdist, cwd=ROOT, check=True, capture_output=True)
    (archive,) = folder.glob("*.tar.gz")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    wheel = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--quiet", "--wheel-dir", folder, archive]
    done = subprocess.run(wheel, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def unpacked(built):
    """The wheel, unpacked as an installer would."""
    (wheel,) = built.glob("mnist_desktop-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(built / "site")
    return built / "site"


def inside(unpacked, *command):
    """Run Python where the wheel's package is the one that is found; the libraries are this environment's."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=unpacked.parent,
        env={**os.environ, "PYTHONPATH": str(unpacked), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def files_below(folder):
    inside = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in inside if "__pycache__" not in path.parts}


def test_it_holds_every_module_and_resource(unpacked):
    expected = files_below(ROOT / "mnist_desktop")
    expected |= {f"resources/{name}" for name in files_below(ROOT / "resources")}
    assert files_below(unpacked / "mnist_desktop") == expected


def test_it_brings_nothing_else_into_site_packages(unpacked):
    """A top-level `resources`, `tests` or `packaging` would shadow another package's."""
    (info,) = unpacked.glob("*.dist-info")
    assert {path.name for path in unpacked.iterdir()} == {"mnist_desktop", info.name}
    assert list(info.rglob("LICENSE"))


def test_resources_are_found_inside_the_package(unpacked):
    code = "from mnist_desktop.assets import resource; print(resource('icons'))"
    found = Path(inside(unpacked, "-c", code).strip())
    assert found == unpacked / "mnist_desktop" / "resources" / "icons"


def test_it_names_all_that_the_source_tree_has(unpacked):
    """Pages, panels, models, lessons, terms, icons, translations, licences: each found as the window finds it."""
    listed = json.loads(inside(unpacked, "-m", "mnist_desktop", "self-check", "--list"))
    assert listed == inventory()


def test_its_window_opens_and_closes(unpacked):
    code = """
import sys, tempfile
from PySide6.QtCore import QSettings, QTimer
from mnist_desktop import app
qt = app.make_application([])
window = app.make_window(QSettings(tempfile.mkdtemp() + "/settings.ini", QSettings.Format.IniFormat))
window.show()
timer = QTimer()
timer.timeout.connect(lambda: window.session.torch_ready and window.close())
timer.start(20)
qt.lastWindowClosed.connect(qt.quit)
qt.exec()
print(window.windowTitle())
"""
    assert "MNIST Desktop" in inside(unpacked, "-c", code)


def test_the_sdist_holds_what_a_builder_needs(built):
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    assert {"pyproject.toml", "LICENSE", "packaging/dev.py", "tests/conftest.py", ".importlinter"} <= names
    assert {f"resources/{name}" for name in files_below(ROOT / "resources")} <= names
