"""What a run began with: needed to repeat one whose first weights did not come from its seed."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab import models
from mnist_desktop.lab.archive.saved_run import SavedRun


def first_weights(run: SavedRun) -> dict[str, np.ndarray]:
    """Return parameters and floating-point buffers of step 0 by name, float32."""
    module = models.of(run.head.config)
    named = {**dict(module.named_parameters()), **dict(module.named_buffers())}
    state, found, start = run.branches[0].checkpoints[0].state.numpy(), {}, 0
    for name, tensor in named.items():
        if tensor.is_floating_point():
            found[name] = state[start : start + tensor.numel()].reshape(tuple(tensor.shape))
            start += tensor.numel()
    return found
