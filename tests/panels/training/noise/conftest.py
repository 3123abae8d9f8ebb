import numpy as np
import pytest

from mnist_desktop.lab.probes.gradient_noise import Fan, Noise


@pytest.fixture
def noise():
    """1,000 images; three batches of each size, 60°, 91° and 120° off at 1, ever nearer above."""

    def fan(size, degrees, length):
        angles = np.radians(np.array(degrees, float))
        return Fan(size, length * np.cos(angles), length * np.sin(angles), 0.0002 * size)

    return Noise(
        (
            fan(1, [60, -91, 120], 8),
            fan(16, [30, -30, 40], 2),
            fan(256, [5, -5, 6], 1),
            fan(1000, [0, 0, 0], 1),
        ),
        0.5,
        True,
    )
