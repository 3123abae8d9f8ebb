import os
import sys

import pytest
import syslibs
from console import Stop
from syslibs import ANY_FONT, BASE, TYPEFACES, VENV, Need

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are Linux's")

LIBC = Need("libc.so.6", "libc6", "glibc")
NOWHERE = Need("libnowhere-to-be-had.so.9", "libnowhere9", "nowhere-libs")
BOOKWORM = {"ID": "debian", "VERSION_ID": "12"}


@pytest.fixture
def apt(tmp_path, monkeypatch):
    """An apt-get that writes down what it is told, and fails to find `unknown`; its log."""
    log = tmp_path / "log"
    script = tmp_path / "bin" / "apt-get"
    script.parent.mkdir()
    script.write_text(
        f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> {log}\n'
        'case "$*" in *update*) exit 100;; *unknown*) echo "E: Unable to locate"; exit 100;; esac\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return log


def test_a_library_that_loads_is_not_missing_and_one_that_does_not_is(monkeypatch):
    monkeypatch.setattr(syslibs, "BASE", (LIBC, NOWHERE))
    assert NOWHERE in syslibs.missing_libraries()
    assert LIBC not in syslibs.missing_libraries()


def test_a_window_system_adds_its_own_libraries(monkeypatch):
    monkeypatch.setattr(syslibs, "BASE", ())
    monkeypatch.setattr(syslibs, "WINDOW_SYSTEM", {"x11": (NOWHERE,)})
    assert NOWHERE in syslibs.missing_libraries("x11")
    assert NOWHERE in syslibs.missing_libraries("wayland", "x11")
    assert NOWHERE not in syslibs.missing_libraries()
    assert NOWHERE not in syslibs.missing_libraries("wayland")


def test_this_machine_has_what_the_tests_themselves_draw_with():
    assert syslibs.missing_libraries() == []


def test_a_program_is_missing_unless_the_path_has_it():
    shell, nothing = Need("sh", "dash", "dash"), Need("nowhere-to-be-had", "nowhere", "nowhere")
    assert syslibs.missing_programs([shell, nothing]) == [nothing]


def test_fonts_are_found_by_their_files(tmp_path, monkeypatch):
    monkeypatch.setattr(syslibs, "FONT_FOLDERS", (str(tmp_path),))
    assert syslibs.missing_fonts([ANY_FONT, *TYPEFACES]) == [ANY_FONT, *TYPEFACES]
    assert ANY_FONT in syslibs.missing_libraries()
    nested = tmp_path / "truetype" / "inter"
    nested.mkdir(parents=True)
    (nested / "README.txt").touch()
    assert syslibs.missing_fonts([ANY_FONT]) == [ANY_FONT]
    (nested / "Inter-Regular.OTF").touch()
    assert syslibs.missing_fonts([ANY_FONT, *TYPEFACES]) == [TYPEFACES[1]]


def test_nothing_missing_asks_for_nothing(apt):
    syslibs.provide([])
    assert not apt.exists()


def test_as_root_the_packages_are_installed_even_where_an_update_fails(apt, capsys):
    syslibs.provide([BASE[0], ANY_FONT])
    update, install = apt.read_text().splitlines()
    assert update.endswith("update")
    assert install.startswith("noninteractive ")
    assert install.endswith("install -y --no-install-recommends libegl1 fonts-dejavu-core")
    assert "libEGL.so.1, any font" in capsys.readouterr().out


def test_an_apt_get_that_fails_stops_with_its_own_message(apt, capsys):
    with pytest.raises(Stop, match=r"apt-get could not install what is needed \(libx\.so\)"):
        syslibs.provide([Need("libx.so", "unknown", "unknown")])
    assert "E: Unable to locate" in capsys.readouterr().out


def test_without_root_the_exact_line_is_named(apt, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(syslibs, "_os_release", lambda: BOOKWORM)
    with pytest.raises(Stop) as stop:
        syslibs.provide([BASE[0], VENV])
    needs, line = str(stop.value).splitlines()
    assert needs == "MNIST Desktop needs from the system: libEGL.so.1, ensurepip."
    assert line == f"Run: sudo apt-get install libegl1 python3.{sys.version_info.minor}-venv"
    assert not apt.exists()


def test_typefaces_are_installed_as_root_and_only_named_otherwise(apt, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(syslibs, "FONT_FOLDERS", (str(tmp_path / "none"),))
    monkeypatch.setattr(syslibs, "_os_release", lambda: BOOKWORM)
    syslibs.offer_typefaces()
    assert apt.read_text().splitlines()[-1].endswith(" fonts-inter fonts-jetbrains-mono")
    apt.unlink()
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    syslibs.offer_typefaces()
    assert "sudo apt-get install fonts-inter fonts-jetbrains-mono" in capsys.readouterr().out
    assert not apt.exists()


@pytest.mark.parametrize(
    ("os_release", "line"),
    [
        (BOOKWORM, "Run: sudo apt-get install libglib2.0-0 libgl1"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "Run: sudo apt-get install libglib2.0-0 libgl1"),
        ({"ID": "fedora"}, "Run: sudo dnf install glib2 mesa-libGL"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "Run: sudo dnf install glib2 mesa-libGL"),
        (
            {"ID": "arch"},
            "Install them with your system's package manager (Debian calls them: libglib2.0-0 libgl1).",
        ),
        ({}, "Install them with your system's package manager (Debian calls them: libglib2.0-0 libgl1)."),
    ],
    ids=["debian", "mint", "fedora", "rocky", "arch", "unknown"],
)
def test_the_line_fits_the_distribution(os_release, line):
    assert syslibs.install_line([BASE[2], BASE[1]], os_release) == line


@pytest.mark.parametrize(
    ("distribution", "release", "name"),
    [
        ("debian", "12", "libglib2.0-0"),
        ("debian", "13", "libglib2.0-0t64"),
        ("debian", None, "libglib2.0-0t64"),
        ("ubuntu", "22.04", "libglib2.0-0"),
        ("ubuntu", "24.04", "libglib2.0-0t64"),
        ("ubuntu", "26.04", "libglib2.0-0t64"),
    ],
)
def test_glib_bears_the_release_s_name(distribution, release, name):
    os_release = {"ID": distribution} | ({"VERSION_ID": release} if release else {})
    assert syslibs.debian_name("libglib2.0-0", os_release) == name
    assert syslibs.debian_name("libgl1", os_release) == "libgl1"


def test_os_release_is_read_with_and_without_quotes():
    text = (
        'ID=debian\n# a comment=1\nVERSION_ID="12"\nNAME=\'Debian GNU/Linux\'\n\nHOME_URL="https://x/?a=b"\n'
    )
    assert syslibs.parse_os_release(text) == {
        "ID": "debian",
        "VERSION_ID": "12",
        "NAME": "Debian GNU/Linux",
        "HOME_URL": "https://x/?a=b",
    }


def test_test_tools_are_installed_as_root_and_only_named_otherwise(apt, tmp_path, monkeypatch, capsys):
    tools = (Need("apt-get", "there", "there"), Need("no-such-tool", "missing-tool", "missing-tool"))
    monkeypatch.setattr(syslibs, "TEST_TOOLS", tools)
    monkeypatch.setattr(syslibs, "SYSTEM_PREFIX", tmp_path)
    (tmp_path / "lib" / "python3" / "dist-packages" / "pyatspi").mkdir(parents=True)
    monkeypatch.setattr(syslibs, "WINDOW_SYSTEM", {"x11": (Need("libnone.so.1", "libnone1", "libnone"),)})
    monkeypatch.setattr(syslibs, "_os_release", lambda: BOOKWORM)
    syslibs.offer_test_tools()
    assert apt.read_text().splitlines()[-1].endswith(" missing-tool libnone1")
    apt.unlink()
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    syslibs.offer_test_tools()
    assert "sudo apt-get install missing-tool libnone1" in capsys.readouterr().out
    assert not apt.exists()


def test_a_desktop_that_has_the_launcher_alone_still_lacks_its_client(apt, tmp_path, monkeypatch):
    monkeypatch.setattr(syslibs, "TEST_TOOLS", ())
    monkeypatch.setattr(syslibs, "WINDOW_SYSTEM", {"x11": ()})
    monkeypatch.setattr(syslibs, "SYSTEM_PREFIX", tmp_path)
    syslibs.offer_test_tools()
    assert apt.read_text().splitlines()[-1].endswith(" python3-pyatspi")
