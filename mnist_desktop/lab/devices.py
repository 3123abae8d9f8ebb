"""Which devices work here. A device is believed only after it has multiplied two matrices."""

from __future__ import annotations

import torch

from mnist_desktop.lab.infos import DeviceInfo
from mnist_desktop.lab.text import Text


def _problem(device: str) -> str:
    """Return why a device cannot be used, in one line; empty if it can."""
    try:
        ones = torch.ones(8, 8, device=device)
        if (ones @ ones).sum().item() != 512:
            return Text("it gives wrong results")
    except (RuntimeError, AssertionError) as error:  # torch raises either, by build and driver
        return (str(error).strip() or type(error).__name__).splitlines()[0]
    return ""


def available() -> tuple[DeviceInfo, ...]:
    """Return CPU, CUDA and MPS, each with the reason if it cannot be used."""
    cuda_problem: str
    mps_problem: str
    cuda, mps = "CUDA GPU", "Apple GPU (MPS)"
    if not torch.backends.cuda.is_built():  # type: ignore[no-untyped-call]
        cuda_problem = Text("this PyTorch was built without CUDA")
    elif not torch.cuda.is_available():
        cuda_problem = Text("no NVIDIA GPU with a working driver was found")
    else:
        cuda_problem = _problem("cuda")
        cuda = cuda if cuda_problem else torch.cuda.get_device_name()
    if not torch.backends.mps.is_built():
        mps_problem = Text("this PyTorch was built without MPS, which only macOS has")
    elif not torch.backends.mps.is_available():
        mps_problem = Text("this Mac has no GPU that PyTorch can use")
    else:
        mps_problem = _problem("mps")
    return (
        DeviceInfo("cpu", "CPU"),
        DeviceInfo("cuda", cuda, cuda_problem),
        DeviceInfo("mps", mps, mps_problem),
    )
