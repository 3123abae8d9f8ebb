r"""Make a Debian package of what `packaging/dev.py build` has frozen: started by `packaging/dev.py deb`.

    python3 packaging/dev.py deb --mnist FOLDER    with MNIST's four files inside

Who releases it is read from DEBFULLNAME and DEBEMAIL, as Debian's own tools do.
"""

from __future__ import annotations

import argparse
import filecmp
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from email.utils import formatdate
from pathlib import Path

import icon
import mnist_files
from console import Stop, say

ROOT = Path(__file__).resolve().parent.parent
LINUX = Path(__file__).resolve().parent / "linux"
NAME = "mnist-desktop"
COMPRESSION = ("-Zxz", "-z9")  # every Debian reads it; the large dictionary saves a twentieth
HOLD_MB = {"packed": 140, "installed": 560}  # MB, of a million bytes each
DESCRIPTION = """see how a computer learns to read digits
 Draw a digit, look at its numbers, measure it against the ideal 3 and the
 ideal 7, then train a classifier one mini-batch step at a time, forwards and
 back, and watch its answer to your drawing change.
 .
 It follows the chapter of the fast.ai book that builds a digit classifier
 from scratch, with lessons beside every page, and shows every run as plain
 PyTorch. Everything works without a network.
"""


def main() -> int:
    """Stage, validate, pack; print both sizes."""
    lines = (__doc__ or "").split("\n\n")
    parse = argparse.ArgumentParser(prog="dev.py deb", description=lines[0])
    parse.add_argument("--frozen", type=Path, default=ROOT / "dist" / NAME, help=argparse.SUPPRESS)
    parse.add_argument("--mnist", type=Path, help="folder with MNIST's four files, to lie inside")
    options = parse.parse_args()
    try:
        package = make(options.frozen, ROOT / "dist", options.mnist)
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    say(f"Package: {package}")
    return 0


def make(frozen: Path, dist: Path, mnist: Path | None) -> Path:
    """Make the package in `dist` and return it."""
    stage = ROOT / "build" / "deb" / NAME
    if stage.exists():
        shutil.rmtree(stage)
    inside = stage / "usr" / "lib" / NAME
    say("Copying the frozen app")
    shutil.copytree(frozen, inside, symlinks=True)
    left = drop_system_libraries(inside / "_internal")
    say(f"Left to the system: {len(left)} libraries")
    if mnist is not None:
        mnist_files.bring(mnist, inside / "_internal" / "mnist_desktop" / "resources" / "mnist")
    furnish(stage)
    depends = dependencies(stage)
    say(f"Depends: {depends}")
    package = pack(stage, dist, depends)
    return package


def drop_system_libraries(internal: Path) -> list[str]:
    """Remove the copies of this system's own libraries: the package depends on theirs, and their updates.

    Python's own library stays, which the program opens by its path.
    """
    system = Path("/usr/lib", sysconfig.get_config_var("MULTIARCH") or "x86_64-linux-gnu")
    gone = []
    for library in sorted(internal.glob("lib*.so*")):
        theirs = system / library.name
        if library.is_symlink() or library.name.startswith("libpython") or not theirs.exists():
            continue
        if filecmp.cmp(library, theirs, shallow=False):
            library.unlink()
            gone.append(library.name)
    return gone


def version() -> str:
    """Read the version from the one place that has it."""
    text = (ROOT / NAME.replace("-", "_") / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'__version__ = "([^"]+)"', text)
    assert match is not None
    return match[1]


def maintainer() -> str:
    """Name who releases the package."""
    name = os.environ.get("DEBFULLNAME", "MNIST Desktop contributors")
    return f"{name} <{os.environ.get('DEBEMAIL', 'contributors@mnist-desktop.invalid')}>"


def furnish(stage: Path) -> None:
    """Add what makes a program at home on a desktop: command, menu entry, icons, file type, manual, licence."""
    share = stage / "usr" / "share"
    command = stage / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..", "lib", NAME, NAME))
    _write(share / "applications" / f"{NAME}.desktop", _filled(LINUX / f"{NAME}.desktop"))
    (metainfo,) = LINUX.glob("*.metainfo.xml")
    _write(share / "metainfo" / metainfo.name, _filled(metainfo))
    _write(share / "mime" / "packages" / f"{NAME}.xml", _filled(LINUX / f"{NAME}.mime.xml"))
    _zip(share / "man" / "man1" / f"{NAME}.1.gz", _filled(LINUX / f"{NAME}.1"))
    doc = share / "doc" / NAME
    _write(doc / "copyright", _filled(LINUX / "copyright"))
    change = f"{NAME} ({version()}) unstable; urgency=medium\n\n  * See NEWS.md.gz, which is written for users.\n\n"
    _zip(doc / "changelog.gz", f"{change} -- {maintainer()}  {formatdate(_time())}\n")
    _zip(doc / "NEWS.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    icon.write_theme(icon.APP, "apps", NAME, share / "icons" / "hicolor")
    kind = "application-x-mnistlab"
    icon.write_theme(LINUX / f"{kind}.svg", "mimetypes", kind, share / "icons" / "hicolor")
    validate(share)


def validate(share: Path) -> None:
    """Let the desktop's own tools check the menu entry and the description."""
    (metainfo,) = share.glob("metainfo/*.xml")
    entry = share / "applications" / f"{NAME}.desktop"
    for command in (["desktop-file-validate", entry], ["appstreamcli", "validate", "--no-net", metainfo]):
        done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
        if done.returncode or done.stdout.startswith(str(entry)):
            raise Stop(f"{command[0]} says:\n{done.stdout}{done.stderr}")


def dependencies(stage: Path) -> str:
    """Ask dpkg-shlibdeps which packages the program's libraries come from."""
    source = stage.parent / "shlibs"
    control = source / "debian" / "control"
    _write(control, f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    (stage / "DEBIAN").mkdir(exist_ok=True)  # by which dpkg-shlibdeps knows the root that $ORIGIN lies in
    inside = stage / "usr" / "lib" / NAME
    programs = [path for path in sorted(inside.rglob("*")) if is_elf(path)]
    folders = sorted({path.parent for path in programs})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{folder}" for folder in folders] + [f"-e{path}" for path in programs]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    match = re.search(r"^shlibs:Depends=(.+)$", done.stdout, re.MULTILINE)
    if done.returncode or match is None:
        errors = "\n".join(line for line in done.stderr.splitlines() if "error:" in line)
        raise Stop(f"dpkg-shlibdeps could not say what the program depends on:\n{errors}")
    return match[1]


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def pack(stage: Path, dist: Path, depends: str) -> Path:
    """Write control files and pack; say both sizes."""
    files = [path for path in sorted(stage.rglob("*")) if path.is_file() and not path.is_symlink()]
    for path in [stage, *stage.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (is_elf(path) and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
    size = sum(path.stat().st_size for path in files)
    control = {
        "Package": NAME,
        "Version": version(),
        "Architecture": _output("dpkg", "--print-architecture"),
        "Maintainer": maintainer(),
        "Installed-Size": str(-(-size // 1024)),
        "Depends": depends,
        "Recommends": "fonts-inter, fonts-jetbrains-mono",
        "Section": "education",
        "Priority": "optional",
        "Description": DESCRIPTION.rstrip(),
    }
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(stage)}\n" for path in files]
    _write(stage / "DEBIAN" / "control", "".join(f"{key}: {value}\n" for key, value in control.items()))
    _write(stage / "DEBIAN" / "md5sums", "".join(sums))
    package = dist / f"{NAME}_{control['Version']}_{control['Architecture']}.deb"
    say("Packing")
    command = ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", str(stage), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    for what, mb in (("packed", package.stat().st_size / 1e6), ("installed", size / 1e6)):
        mark = "holds" if mb <= HOLD_MB[what] else "MISSED"
        say(f"{what}: {mb:.0f} MB (≤ {HOLD_MB[what]}: {mark})")
    return package


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _time() -> float | None:
    """Return the moment of the release, where a reproducible build names it; None for now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return float(epoch) if epoch else None


def _filled(path: Path) -> str:
    """Read a template, and fill in version and date."""
    date = time.strftime("%Y-%m-%d", time.gmtime(_time()))
    return path.read_text(encoding="utf-8").replace("@VERSION@", version()).replace("@DATE@", date)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _zip(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


if __name__ == "__main__":
    sys.exit(main())
