from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from mnist_desktop.assets import resource
from mnist_desktop.lab import reference
from mnist_desktop.lab.calibration import expected_calibration_error
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits.doodles import UNSEEN, scribbles
from mnist_desktop.lab.digits.drawn import draw_on_canvas
from mnist_desktop.lab.digits.styles import STYLES
from mnist_desktop.lab.reference import SHAPES, Reference

FILE = resource("models", "reference.safetensors")


@pytest.fixture(scope="module")
def shipped():
    return reference.reference()


@pytest.fixture
def arrays():
    rng = np.random.default_rng(0)
    return {name: rng.normal(0, 0.1, shape).astype(np.float16) for name, shape in SHAPES.items()}


def test_it_computes_what_pytorch_computes(arrays):
    images = np.random.default_rng(1).integers(0, 256, (5, 28, 28), np.uint8)
    w = {name: torch.from_numpy(array.astype(np.float32)) for name, array in arrays.items()}
    x = torch.from_numpy(images).float().div(255)[:, None]
    x = F.conv2d(x, w["conv1.weight"], w["conv1.bias"], 2, 2).relu()
    x = F.conv2d(x, w["conv2.weight"], w["conv2.bias"], 2, 1).relu()
    x = F.conv2d(x, w["conv3.weight"], w["conv3.bias"], 1, 1).relu()
    expected = F.linear(x.flatten(1), w["linear.weight"], w["linear.bias"])
    assert np.allclose(Reference(arrays).outputs(images), expected.numpy(), atol=1e-4)


def test_many_are_read_as_each_by_itself(shipped):
    images, _ = draw_on_canvas(STYLES, 300, np.random.default_rng(0))
    probs, strange = shipped.judge(images)
    assert probs.shape == (300, 10) and strange.shape == (300,)
    for at in (0, 299):
        reading = shipped.read(images[at])
        assert reading.answer.probs == pytest.approx(probs[at], abs=1e-5)
        assert reading.strange == pytest.approx(strange[at], abs=1e-5)


def test_what_ships_is_small_and_says_what_it_can_do(shipped):
    assert FILE.stat().st_size <= 400_000
    assert any("validation" in name for name in shipped.notes)
    assert any("test images" in name for name in shipped.notes)
    assert "train_reference.py" in shipped.notes["trained by"]


def test_it_reads_what_hands_it_never_met_draw(shipped):
    images, labels = draw_on_canvas(STYLES, 600, np.random.default_rng(77))
    probs, strange = shipped.judge(images)
    assert (probs.argmax(axis=1) == labels).mean() > 0.95
    assert (strange > shipped.threshold).mean() < 0.04


def test_most_letters_and_scribbles_look_like_no_digit(shipped):
    rng = np.random.default_rng(78)
    for styles, least in ((UNSEEN, 0.7), (scribbles(60, rng), 0.8)):
        images, _ = draw_on_canvas(styles, 300, rng)
        assert (shipped.judge(images)[1] > shipped.threshold).mean() > least


def test_validation_images(shipped, real_mnist):
    """The last 5,000 training images: what chose the threshold, not the test set."""
    images, labels = real_mnist.train.images[55_000:], real_mnist.train.labels[55_000:]
    probs, strange = shipped.judge(images)
    assert (probs.argmax(axis=1) == labels).mean() > 0.985
    assert (strange > shipped.threshold).mean() <= 0.01
    assert expected_calibration_error(probs, labels) < 0.01


def test_reading_needs_no_torch():
    import subprocess
    import sys

    code = (
        "import sys; sys.modules['torch'] = None\n"
        "import numpy as np; from mnist_desktop.lab import reference\n"
        "print(reference.read(np.zeros((28, 28), np.uint8)).answer.digit)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_what_is_no_image_is_refused():
    with pytest.raises(ValueError, match=r"uint8 \[28, 28\]"):
        reference.read(np.zeros((28, 28)))


def test_it_comes_back_from_its_file(arrays, tmp_path):
    file = tmp_path / "r.safetensors"
    reference.save(file, Reference(arrays, 1.25, 0.75), {"accuracy": "0.99"})
    again = reference.load(file)
    assert (again.temperature, again.threshold, again.notes) == (1.25, 0.75, {"accuracy": "0.99"})
    assert all(np.array_equal(again.arrays[name], array) for name, array in arrays.items())


def test_a_damaged_or_missing_file_is_said(arrays, tmp_path):
    for content in (b"", FILE.read_bytes()[:-9]):
        (tmp_path / "r.safetensors").write_bytes(content)
        with pytest.raises(DigitsError, match="Install the program again"):
            reference.load(tmp_path / "r.safetensors")
    with pytest.raises(DigitsError, match="Install the program again"):
        reference.load(tmp_path / "gone.safetensors")
    del arrays["conv3.bias"]
    with pytest.raises(ValueError, match="conv3"):
        Reference(arrays)
