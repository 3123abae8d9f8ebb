import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import mnist_desktop.assets as assets


def test_a_resource_is_found_and_a_missing_one_is_named():
    assert assets.resource("icons", "play.svg").read_text(encoding="utf-8").startswith("<svg")
    assert assets.resource("icons").is_dir()
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg is missing"):
        assets.resource("icons", "nothing.svg")


@pytest.mark.parametrize("inside", [True, False], ids=["wheel or frozen app", "source tree"])
def test_the_same_answer_wherever_the_package_lies(tmp_path, inside):
    package = tmp_path / "mnist_desktop"
    package.mkdir()
    (package / "__init__.py").touch()
    shutil.copy(assets.__file__, package)
    folder = (package if inside else tmp_path) / "resources"
    (folder / "icons").mkdir(parents=True)
    found = subprocess.run(
        [sys.executable, "-c", "from mnist_desktop.assets import resource; print(resource('icons'))"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()) == (folder / "icons").resolve()


def test_an_installation_without_resources_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(assets, "__file__", str(tmp_path / "package" / "assets.py"))
    assets.root.cache_clear()
    with pytest.raises(FileNotFoundError, match="Install the program again"):
        assets.root()
    assets.root.cache_clear()
