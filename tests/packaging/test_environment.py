"""Real virtual environments and a real pip, over a tiny project and offline wheels."""

import base64
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import environment
import pytest
from console import Stop
from environment import Environment

PACKAGING = Path(environment.__file__).parent
PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1"
dependencies = ["torch==9.8.7", "shiboken6"]

[project.optional-dependencies]
test = ["helper"]
packaging = []
"""
BACKEND = """\
import shutil
def get_requires_for_build_editable(config_settings=None):
    return []
def build_editable(folder, config_settings=None, metadata_directory=None):
    return shutil.copy("tiny-1-py3-none-any.whl", folder) and "tiny-1-py3-none-any.whl"
"""


QT = """
import os, pathlib
if "SBK_EMBED" in os.environ:
    pathlib.Path(__file__).with_name("unpacked").write_text(os.environ["SBK_EMBED"])
"""


def make_wheel(folder, name, version, requires=(), code=""):
    """Write a pure wheel of one module that knows its version, and runs some code."""
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Provides-Extra: {extra}\n" for extra in ("test", "packaging"))
    files = {
        f"{name}.py": f"__version__ = {version!r}\n{code}",
        f"{info}/METADATA": metadata + "".join(f"Requires-Dist: {line}\n" for line in requires),
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    digests = {
        path: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        for path, text in files.items()
    }
    files[f"{info}/RECORD"] = "".join(f"{path},sha256={digest},\n" for path, digest in digests.items())
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)


def make_project(root, pyproject=PYPROJECT):
    root.mkdir(parents=True)
    (root / "pyproject.toml").write_text(pyproject)
    (root / "backend.py").write_text(BACKEND)
    make_wheel(root, "tiny", "1", ["torch==9.8.7", "shiboken6", 'helper; extra == "test"'])
    return Environment(root)


@pytest.fixture(scope="module")
def offline(tmp_path_factory):
    """Make pip see only our wheels: torch both plain and for the CPU."""
    wheels = tmp_path_factory.mktemp("wheels")
    for name, version in (("torch", "9.8.7"), ("torch", "9.8.7+cpu"), ("helper", "1")):
        make_wheel(wheels, name, version)
    make_wheel(wheels, "shiboken6", "1", code=QT)
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("PIP_")]:
            patch.delenv(name)
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_FIND_LINKS", str(wheels))
        yield


@pytest.fixture(scope="module")
def interrupted(offline, tmp_path_factory):
    """An environment whose set-up was killed as soon as it had a Python, and had begun to install."""
    made = make_project(tmp_path_factory.mktemp("interrupted") / "project")
    code = f"import sys; sys.path.append({str(PACKAGING)!r})\nfrom environment import *\n"
    code += f"Environment(Path({str(made.root)!r})).ensure('test')"
    with subprocess.Popen([sys.executable, "-c", code], start_new_session=True) as process:
        deadline = time.monotonic() + 60
        while not made.python.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
    return made


@pytest.fixture(scope="module")
def ready(interrupted):
    """The same environment after one more start."""
    interrupted.ensure("test")
    return interrupted


def imports(made, module):
    code = f"import {module}; print({module}.__version__)"
    return subprocess.run([made.python, "-c", code], capture_output=True, text=True).stdout.strip()


needs_posix = pytest.mark.skipif(os.name == "nt", reason="kills a process group")


@needs_posix
def test_an_interrupted_set_up_recovers_by_itself(interrupted):
    assert interrupted.folder.exists()
    assert not interrupted.is_current("test", cuda=False)
    interrupted.ensure("test")
    assert interrupted.is_current("test", cuda=False)
    assert imports(interrupted, "tiny") == "1"
    assert imports(interrupted, "helper") == "1"


@needs_posix
def test_on_linux_torch_is_the_cpu_s(ready):
    assert imports(ready, "torch") == ("9.8.7+cpu" if sys.platform.startswith("linux") else "9.8.7")
    assert ready.read_stamp()["torch"] == "cpu"


@needs_posix
def test_qt_for_python_is_asked_to_lay_its_modules_down_as_files(ready):
    (unpacked,) = ready.folder.rglob("site-packages/unpacked")
    assert unpacked.read_text() == "no"


@needs_posix
def test_a_current_environment_is_left_alone(ready, monkeypatch):
    """No command runs, which is what makes a second start quick, and no file is touched."""
    commands = []
    monkeypatch.setattr(ready, "_run", lambda *command: commands.append(command))
    before = {path: path.stat().st_mtime_ns for path in ready.folder.rglob("*")}
    ready.ensure("test")
    assert commands == []
    assert {path: path.stat().st_mtime_ns for path in ready.folder.rglob("*")} == before


@needs_posix
def test_another_extra_is_added_without_making_it_anew(ready, capsys):
    mark = ready.folder / "mark"
    mark.touch()
    errands = []

    def errand():
        errands.append(ready.read_stamp().get("once", []))

    ready.once(errand)
    ready.ensure("packaging")
    ready.once(errand)
    assert errands == [[]]  # noted when it was done, and not forgotten with the next extra
    assert mark.exists()
    assert ready.is_current("test", cuda=False)
    assert ready.is_current("packaging", cuda=False)
    assert "anew" not in capsys.readouterr().out


@needs_posix
def test_torch_that_is_nowhere_to_be_had_stops_with_the_reason(offline, tmp_path, monkeypatch, ready):
    made = make_project(tmp_path / "project")
    made.folder.symlink_to(ready.folder)  # a Python with pip, at no cost
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    monkeypatch.setattr(environment, "torch_version", lambda root: "1.2.3")
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(Stop, match=r"torch==1\.2\.3\+cpu is to be had neither .* nor from https://"):
        made._install_torch("cpu")


@pytest.fixture
def stamped(tmp_path):
    """A finished environment as far as its stamp tells."""
    made = make_project(tmp_path / "project")
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    stamp = {"key": made.key(), "torch": "cpu", "extras": ["test"]}
    made._write_stamp(stamp)
    assert made.is_current("test", cuda=False)
    return made


def test_a_changed_project_makes_it_stale(stamped):
    with (stamped.root / "pyproject.toml").open("a") as file:
        file.write("# one more line\n")
    assert not stamped.is_current("test", cuda=False)


def test_another_python_makes_it_stale(stamped, monkeypatch):
    monkeypatch.setattr(sys, "version", "3.99.0 (main)")
    assert not stamped.is_current("test", cuda=False)


def test_a_tree_that_was_moved_makes_it_stale(stamped, tmp_path):
    moved = stamped.root.rename(tmp_path / "moved")
    assert not Environment(moved).is_current("test", cuda=False)


def test_a_python_that_is_gone_makes_it_stale(stamped):
    stamped.python.unlink()
    assert not stamped.is_current("test", cuda=False)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"key": 1}', "\x00\xff"])
def test_a_damaged_stamp_counts_as_none(stamped, text):
    stamped.stamp.write_text(text, encoding="latin-1")
    assert not stamped.is_current("test", cuda=False)


def test_cuda_is_opted_into_and_then_kept(stamped):
    assert not stamped.is_current("test", cuda=True)
    stamped._write_stamp({**stamped.read_stamp(), "torch": "cuda"})
    assert stamped.is_current("test", cuda=True)
    assert stamped.is_current("test", cuda=False)


def test_an_extra_that_was_not_installed_is_not_current(stamped):
    assert not stamped.is_current("packaging", cuda=False)


@needs_posix
def test_two_set_ups_at_once_take_turns(stamped):
    code = f"import sys, time; sys.path.append({str(PACKAGING)!r})\nfrom environment import *\n"
    code += f"with Environment(Path({str(stamped.root)!r}))._only_one():\n"
    code += "    t = time.time(); print(t, flush=True); time.sleep(0.3); print(time.time())"
    both = [
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    spans = []
    waited = 0
    for process in both:
        lines = process.communicate(timeout=30)[0].splitlines()
        waited += any("waiting" in line for line in lines)
        spans.append([float(line) for line in lines if "waiting" not in line])
    (_, first_end), (second_start, _) = sorted(spans)
    assert first_end <= second_start
    assert waited == 1


@needs_posix
def test_a_program_that_outlives_a_killed_set_up_still_holds_the_lock(stamped):
    """Else an orphaned pip would go on writing into the environment that the next start makes."""
    code = f"import os, sys; sys.path.append({str(PACKAGING)!r})\nfrom environment import *\n"
    code += f"it = Environment(Path({str(stamped.root)!r}))\n"
    code += "with it._only_one():\n    it._run('sh', '-c', 'kill -9 $PPID; sleep 1')"
    killed = subprocess.run([sys.executable, "-c", code], timeout=30)
    assert killed.returncode == -signal.SIGKILL
    start = time.perf_counter()
    with stamped._only_one():
        assert time.perf_counter() - start > 0.5


def test_the_version_of_torch_is_the_project_s_own(tmp_path):
    assert environment.torch_version(make_project(tmp_path / "one").root) == "9.8.7"
    two = make_project(tmp_path / "two", PYPROJECT.replace("torch==9.8.7", "torch>=9"))
    with pytest.raises(Stop, match="no version of torch"):
        environment.torch_version(two.root)


def test_the_stamp_is_plain_json(stamped):
    assert set(json.loads(stamped.stamp.read_text())) == {"key", "torch", "extras"}
