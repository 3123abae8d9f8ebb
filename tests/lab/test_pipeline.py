from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image

from mnist_desktop.lab.pipeline import CODE, CONDITIONS, chosen, mean_refusal, run


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).integers(0, 256, (12, 28, 28)).astype(np.uint8)


def test_the_lines_of_python_make_what_the_steps_say(images, tmp_path):
    """Every line is run as it stands, on real files."""
    paths = [tmp_path / f"{i}.png" for i in range(len(images))]
    for path, image in zip(paths, images, strict=True):
        Image.fromarray(image).save(path)
    names = {"Image": Image, "tensor": torch.tensor, "array": np.array, "torch": torch, "paths": paths}
    found = run(images.copy())
    assert [step.name for step in found.steps] == list(CODE)
    for step in found.steps:
        exec(step.code, names)
        made = names[step.code.partition(" = ")[0]]
        if step.kind == "Image":
            assert made.size == step.shape[::-1]
            made = torch.tensor(np.array(made))
        if step.kind == "list":
            assert step.shape == (len(made),)
            made = torch.stack(made)
        else:
            assert tuple(made.shape) == step.shape
        assert str(made.dtype) == f"torch.{step.dtype}"
        assert (made.min().item(), made.max().item(), made.nbytes) == (step.low, step.high, step.nbytes)
    assert np.array_equal(found.ideal, names["ideal"].numpy())
    assert np.array_equal(found.images, images) and not found.images.flags.writeable


def test_the_mean_of_integers_is_refused_in_pytorch_s_own_words(images):
    refusal = run(images.copy()).refusal
    with pytest.raises(RuntimeError) as raised:
        torch.tensor(images).mean(0)
    assert refusal == str(raised.value).splitlines()[0] and "dtype" in refusal
    assert mean_refusal(torch.tensor(images).float()) == ""


def test_no_image_is_said():
    with pytest.raises(ValueError, match="no image"):
        run(np.zeros((0, 28, 28), np.uint8))


@given(arrays(np.uint8, (5, 28, 28)), st.sampled_from(range(len(CONDITIONS))))
def test_a_condition_keeps_what_the_list_comprehension_keeps(images, which):
    ts = [torch.tensor(image) for image in images]
    kept = eval(CONDITIONS[which].line, {"ts": ts})  # our own code, word for word
    positions = chosen(images)[which]
    assert len(kept) == len(positions)
    assert all(torch.equal(one, ts[i]) for one, i in zip(kept, positions, strict=True))


def test_the_book_s_threes(real_mnist):
    found = run(real_mnist.train.of(3))
    assert [step.shape for step in found.steps[2:]] == [(6131,), (6131, 28, 28), (6131, 28, 28), (28, 28)]
    assert [len(kept) for kept in chosen(found.images)] == [6131, 4921, 1210, 428, 137, 561]
