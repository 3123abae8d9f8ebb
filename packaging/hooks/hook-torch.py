"""Collect of torch what runs: its libraries, and nothing of its compiler, its tests and its headers.

The hook that comes with PyInstaller's collection takes the whole package, 901 MB in all where this makes 560.
"""

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, get_package_paths

_PACKAGE = Path(get_package_paths("torch")[1])
_TEST_LIBRARIES = ("torchbind_test", "jitbackend_test", "backend_with_compiler", "aoti_custom_ops")

# torch/__init__.py loads torch_global_deps by name and looks for the manager of shared memory, though nobody
# shares any; all else in bin/ is for its own tests.
binaries = [
    (source, target)
    for source, target in collect_dynamic_libs("torch")
    if Path(target).name == "lib" and not any(test in Path(source).name for test in _TEST_LIBRARIES)
]
_MANAGER = _PACKAGE / "bin" / "torch_shm_manager"
if _MANAGER.exists():
    binaries.append((str(_MANAGER), "torch/bin"))

# What only C++ imports, so that no analysis of Python sees it.
hiddenimports = ["torch._prims", "torch._refs", "torch.testing._internal.logging_tensor", "unittest"]

# torch.jit compiles a few modules from their source, and configuration modules read their own to find the
# comments of their settings. The rest is needed as bytecode only.
_READS_ITSELF = "install_config_module(sys.modules[__name__])"
_COMPILED = ("torch.functional", "torch.nn.functional", "torch.nn.modules.rnn")
module_collection_mode = {"torch": "pyz", **dict.fromkeys(_COMPILED, "pyz+py")}
for _path in _PACKAGE.rglob("*config*.py"):
    if _READS_ITSELF in _path.read_text(encoding="utf-8"):
        _name = ".".join(_path.relative_to(_PACKAGE.parent).with_suffix("").parts)
        module_collection_mode[_name] = "pyz+py"

excludedimports = [
    "torch._dynamo",
    "torch._inductor",
    "torch.onnx",
    "torch.utils.tensorboard",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch.utils.cpp_extension",
    # what trains on many machines, beyond the part that `import torch` itself takes
    *(
        f"torch.distributed.{part}"
        for part in (
            "_composable", "_shard", "_tools", "checkpoint", "elastic", "fsdp", "launcher", "nn", "optim",
            "pipelining", "tensor",
        )
    ),
]  # fmt: skip
