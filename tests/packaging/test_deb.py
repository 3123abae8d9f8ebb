"""The package around a small stand-in for the frozen app: real tools, real dependencies, a real .deb."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import deb
import pytest
from console import Stop

from mnist_desktop import __version__

TOOLS = ("dpkg-deb", "dpkg-shlibdeps", "desktop-file-validate", "appstreamcli")
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Debian package is made on Linux"),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}: dev.py deb"
    ),
]


def system_library(name):
    """Where this system has a library that a package of its own brings."""
    return next(Path("/").glob(f"usr/lib/*/{name}"), None)


@pytest.fixture
def frozen(tmp_path):
    """A program, and beside it a copy of a system library, and one that is ours alone."""
    library = system_library("libz.so.1")
    if library is None:
        pytest.skip("no library of a Debian package to copy")
    folder = tmp_path / "frozen"
    internal = folder / "_internal"
    (internal / "mnist_desktop" / "resources").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "mnist-desktop")
    shutil.copy(library, internal / "libz.so.1")
    (internal / "libours.so.1").write_bytes(library.read_bytes() + b"\0")
    (internal / "libpython3.so").write_bytes(library.read_bytes())
    (internal / "mnist_desktop" / "resources" / "words.txt").write_text("words")
    (folder / "mnist-desktop").chmod(0o700)
    return folder


def listing(package):
    out = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    return {line.split()[5].lstrip("."): (line.split()[0], line.split()[1]) for line in out.splitlines()}


def field(package, name):
    done = subprocess.run(["dpkg-deb", "-f", package, name], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def package(frozen, tmp_path, monkeypatch, qapp):
    for path in ("packaging", "resources"):
        (tmp_path / path).symlink_to(deb.ROOT / path)
    (tmp_path / "CHANGELOG.md").write_text("What changed")
    (tmp_path / "mnist_desktop").symlink_to(deb.ROOT / "mnist_desktop")
    monkeypatch.setattr(deb, "ROOT", tmp_path)
    monkeypatch.setattr(deb, "COMPRESSION", ("-Znone",))
    return deb.make(frozen, tmp_path, None)


def test_it_is_at_home_on_a_desktop(package):
    files = listing(package)
    share = "/usr/share"
    for name in (
        f"{share}/applications/mnist-desktop.desktop",
        f"{share}/icons/hicolor/48x48/apps/mnist-desktop.png",
        f"{share}/icons/hicolor/scalable/apps/mnist-desktop.svg",
        f"{share}/icons/hicolor/scalable/mimetypes/application-x-mnistlab.svg",
        f"{share}/metainfo/org.mnist_desktop.MnistDesktop.metainfo.xml",
        f"{share}/mime/packages/mnist-desktop.xml",
        f"{share}/man/man1/mnist-desktop.1.gz",
        f"{share}/doc/mnist-desktop/copyright",
        "/usr/lib/mnist-desktop/_internal/mnist_desktop/resources/words.txt",
    ):
        assert files[name][0] == "-rw-r--r--", name
    assert files["/usr/bin/mnist-desktop"][0].startswith("l")
    assert files["/usr/lib/mnist-desktop/mnist-desktop"][0] == "-rwxr-xr-x"
    assert {owner for _, owner in files.values()} == {"root/root"}


def test_what_the_system_has_is_left_to_it_and_depended_on(package):
    inside = {Path(name).name for name in listing(package)}
    assert "libz.so.1" not in inside
    assert {"libours.so.1", "libpython3.so"} <= inside
    assert re.search(r"\blibc6 \(>= ", field(package, "Depends"))


def test_its_version_is_the_project_s(package):
    assert field(package, "Version") == __version__
    assert package.name.startswith(f"mnist-desktop_{__version__}_")
    assert int(field(package, "Installed-Size")) > 0


def test_who_releases_it_is_asked_of_the_environment(monkeypatch):
    monkeypatch.setenv("DEBFULLNAME", "Ada Lovelace")
    monkeypatch.setenv("DEBEMAIL", "ada@example.org")
    assert deb.maintainer() == "Ada Lovelace <ada@example.org>"


def test_a_menu_entry_that_is_not_valid_stops_it(tmp_path):
    share = tmp_path / "share"
    shutil.copytree(
        deb.LINUX, share / "metainfo", ignore=lambda _, names: {n for n in names if "metainfo" not in n}
    )
    (share / "applications").mkdir()
    (share / "applications" / "mnist-desktop.desktop").write_text("[Desktop Entry]\nType=Nonsense\n")
    with pytest.raises(Stop, match="desktop-file-validate says"):
        deb.validate(share)
