from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from mnist_desktop.engine.preload import preload_torch
found = preload_torch()
assert "torch" not in sys.modules, "the libraries, not the module"
import torch
assert torch.ones(2).sum().item() == 2
print(*found)
"""


def test_torch_works_after_its_libraries_were_loaded_beforehand():
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    if sys.platform.startswith("linux"):
        assert "libtorch_cpu.so" in done.stdout
