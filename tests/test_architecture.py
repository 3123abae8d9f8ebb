"""Who may know whom, and what that buys: a laboratory without Qt, a window before torch."""

import ast
import subprocess
import sys
from itertools import product
from pathlib import Path

import grimp
import numpy as np
import pytest
from grimp import ImportGraph
from PIL import Image

ROOT = Path(__file__).parents[1]
APP = ROOT / "mnist_desktop"
QT = ("PySide6", "shiboken6", "pyqtgraph")


@pytest.fixture(scope="module")
def graph():
    return grimp.build_graph(
        "mnist_desktop", include_external_packages=True, exclude_type_checking_imports=True, cache_dir=None
    )


def module_name(path):
    """`mnist_desktop/lab/run.py` -> `mnist_desktop.lab.run`."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def modules_below(*parts):
    """Every module file below a room, packages' own files aside."""
    return sorted(path for path in APP.joinpath(*parts).rglob("*.py") if path.stem != "__init__")


def in_a_subprocess(code):
    """Run code in a fresh Python; its output, or its error as the failure."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    return done.stdout


# ---------------------------------------------------------------------------------------------------- contracts


def lint_imports(config=None):
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    command += ["--config", str(config)] if config else []
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100)


def test_the_contracts_hold():
    done = lint_imports()
    assert done.returncode == 0, done.stdout[done.stdout.find("Contracts") :] + done.stderr


def test_a_broken_contract_names_the_offending_import(tmp_path):
    """The same file with the laboratory put above the session: every such import must be named."""
    text = (ROOT / ".importlinter").read_text()
    config = tmp_path / "broken.ini"
    config.write_text(
        text.replace("    session | ui\n    engine\n    lab\n", "    lab\n    session | ui\n    engine\n")
    )
    done = lint_imports(config)
    assert done.returncode == 1
    assert "mnist_desktop.session.session -> mnist_desktop.lab." in done.stdout.replace("\n", " ")


def strangers(graph: ImportGraph, modules):
    """Say which of `modules` know one another, as chains of imports; empty where none does."""
    found = graph.find_illegal_dependencies_for_layers(layers=({*modules},))
    routes = [route for dependency in found for route in dependency.routes]
    return [" -> ".join([min(route.heads), *route.middle, min(route.tails)]) for route in routes]


def panels():
    """Modules that declare a panel."""
    return [module_name(path) for path in modules_below("panels") if assigns(path, "PANEL")]


def models():
    return [module_name(path) for path in modules_below("lab", "models") if assigns(path, "MODELS")]


def sources():
    """Modules of `lab.digits` with a public function that gives a whole `DigitDataset`."""
    return [
        module_name(path)
        for path in modules_below("lab", "digits")
        if any(
            isinstance(node, ast.FunctionDef) and node.returns and "DigitDataset" in ast.unparse(node.returns)
            for node in ast.parse(path.read_text()).body
        )
    ]


def assigns(path, name):
    body = ast.parse(path.read_text()).body
    targets = [target for node in body if isinstance(node, ast.Assign) for target in node.targets]
    targets += [node.target for node in body if isinstance(node, ast.AnnAssign)]
    return any(isinstance(target, ast.Name) and target.id == name for target in targets)


@pytest.mark.parametrize("kind", [panels, models, sources])
def test_things_of_one_kind_do_not_know_each_other(graph, kind):
    modules = kind()
    assert len(modules) >= 2
    assert strangers(graph, modules) == []


def test_places_do_not_know_each_other(graph):
    places = [
        module_name(path) for path in APP.joinpath("panels").iterdir() if (path / "__init__.py").exists()
    ]
    assert strangers(graph, places) == []


def test_strangers_finds_what_it_looks_for(graph):
    found = strangers(graph, ["mnist_desktop.lab.run", "mnist_desktop.lab.batches"])
    assert found == ["mnist_desktop.lab.run -> mnist_desktop.lab.learner -> mnist_desktop.lab.batches"]


def test_the_engine_knows_nothing_of_qt_but_its_core():
    offending = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"
        for path in modules_below("engine")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in (
            [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
        if name.startswith(QT) and name != "PySide6.QtCore"
    ]
    assert offending == []


# ------------------------------------------------------------------------------------- what the borders buy

NO_QT = f"""
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {QT}:
            raise ImportError(f"the laboratory asked for {{name}}")
sys.meta_path.insert(0, Refuse())
"""


@pytest.fixture
def pictures(tmp_path):
    """A tree of pictures of 3 and 7."""
    ink = np.random.default_rng(0)
    for split, digit in product(("train", "valid"), "37"):
        (tmp_path / split / digit).mkdir(parents=True)
        for number in range(4):
            pixels = ink.integers(0, 256, (28, 28), dtype=np.uint8)
            Image.fromarray(pixels).save(tmp_path / split / digit / f"{number}.png")
    return tmp_path


def test_the_laboratory_trains_and_the_commands_run_where_qt_cannot_be_imported(pictures):
    """Import all of it, take five steps, run every command."""
    in_a_subprocess(
        NO_QT
        + f"""
from pathlib import Path
import importlib, pkgutil
import mnist_desktop.lab
for found in pkgutil.walk_packages(mnist_desktop.lab.__path__, "mnist_desktop.lab."):
    importlib.import_module(found.name)

from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.digits import folders
from mnist_desktop.lab.run import Run
run = Run(TrainConfig(), folders.load(Path({str(pictures)!r})))
for _ in range(5):
    run.step()
assert run.cursor == 5

from mnist_desktop.__main__ import main
data, weights = ["--data", {str(pictures)!r}, "--json"], {str(pictures / "weights.safetensors")!r}
session = {str(pictures / "s.mnistlab")!r}
assert main(["baseline", "--digits", "3,7", *data]) == 0
assert main(["train", "--digits", "3,7", "--epochs", "1", "--save", weights, "--save-session", session, *data]) == 0
assert main(["export", session, "--csv", {str(pictures / "s.csv")!r}, "--script", {str(pictures / "s.py")!r}]) == 0
assert main(["predict", {str(pictures / "valid" / "3")!r}, "--weights", weights, "--json"]) == 0
"""
    )


@pytest.mark.parametrize("folder", ["pixels", "guide", "code"])
def test_what_opens_with_the_window_does_not_load_torch_on_its_thread(folder):
    code = f"""
import sys
from mnist_desktop.panels.page import panels_of
assert panels_of({folder!r})
assert "torch" not in sys.modules, "the panels of {folder} import torch"
"""
    in_a_subprocess(code)


def test_the_window_s_modules_load_before_torch():
    code = """
import sys
import mnist_desktop.app
heavy = [name for name in ("torch", "pyqtgraph", "importlib.metadata") if name in sys.modules]
assert not heavy, f"importing the window imports {heavy}"
"""
    in_a_subprocess(code)


def test_what_draws_and_reads_digits_needs_no_torch():
    """The whole kit, and the parts of the laboratory that must work while torch is still loading."""
    free = [module_name(path) for path in modules_below("ui") + modules_below("lab", "digits")]
    free += [
        f"mnist_desktop.lab.{name}" for name in ("config", "dataset", "records", "drawing", "digit", "infos")
    ]
    code = f"""
import importlib, sys
for name in {free}:
    importlib.import_module(name)
    assert "torch" not in sys.modules, f"{{name}} imports torch"
"""
    in_a_subprocess(code)
