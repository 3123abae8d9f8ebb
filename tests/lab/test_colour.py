"""Channels, greys and reducing."""

import numpy as np
import pytest
import torch
from PIL import Image

from mnist_desktop.assets import resource
from mnist_desktop.lab.colour import MOST, grey, open_picture, reduced
from mnist_desktop.lab.dataset import DigitsError


@pytest.fixture
def pixels():
    return np.random.default_rng(5).integers(0, 256, (6, 9, 3)).astype(np.uint8)


def test_our_own_picture_is_as_large_as_a_digit():
    house = open_picture(resource("images", "house.png"))
    assert house.pixels.shape == (28, 28, 3) and not house.reduced
    assert len(np.unique(house.pixels.reshape(-1, 3), axis=0)) > 50


def test_grey_is_pillow_s(pixels):
    expected = np.asarray(Image.fromarray(pixels).convert("L"))
    assert np.abs(np.rint(grey(pixels)) - expected).max() <= 1  # Pillow's weights are whole 65,536ths


def test_channels_and_grey_are_pytorch_s(pixels):
    picture = reduced(pixels, "noise")
    image = torch.tensor(pixels).permute(2, 0, 1)  # [3, H, W]
    assert torch.equal(torch.tensor(picture.channels_first()), image)
    weights = torch.tensor([0.299, 0.587, 0.114], dtype=torch.float64)
    assert torch.tensor(grey(pixels)).allclose((image.double() * weights[:, None, None]).sum(0))


def test_white_stays_white_and_black_black():
    assert grey(np.array([[255, 255, 255], [0, 0, 0]], np.uint8)) == pytest.approx([255, 0])


def test_both_orders_of_axes_are_the_same_memory(pixels):
    picture = reduced(pixels, "noise")
    first = picture.channels_first()
    assert first.shape == (3, 6, 9) and np.shares_memory(first, picture.pixels)
    assert first[1].tolist() == picture.channel(1).tolist() == pixels[:, :, 1].tolist()
    with pytest.raises(ValueError, match="read-only"):
        picture.pixels[0, 0, 0] = 1


def test_a_large_picture_is_made_smaller_by_means():
    large = np.zeros((4 * MOST, 2 * MOST, 3), np.uint8)
    large[:4, :4, 0] = np.array([0, 0, 100, 100], np.uint8)
    picture = reduced(large, "large")
    assert picture.pixels.shape == (MOST, MOST // 2, 3)
    assert picture.pixels[0, 0].tolist() == [50, 0, 0]
    assert (picture.size, picture.reduced) == ((4 * MOST, 2 * MOST), True)


def test_a_line_of_pixels_keeps_one_row():
    assert reduced(np.zeros((1, 1000, 3), np.uint8), "line").pixels.shape == (1, MOST, 3)


def test_what_is_no_picture_is_said(tmp_path):
    (tmp_path / "no.png").write_text("no picture")
    with pytest.raises(DigitsError, match=r"no\.png"):
        open_picture(tmp_path / "no.png")
