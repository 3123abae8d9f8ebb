from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import images
from mnist_desktop.lab.digits.images import open_digit, open_grey, open_rgb
from mnist_desktop.lab.photo import from_photo

RAMP = np.arange(256, dtype=np.uint8).reshape(8, 32)


def saved(path, array, mode=None, **options):
    Image.fromarray(array, mode).save(path, **options)
    return path


@pytest.mark.parametrize("suffix", ["png", "bmp", "gif", "tif", "pgm"])
def test_grey_levels_stay_as_they_are(tmp_path, suffix):
    path = saved(tmp_path / f"a.{suffix}", RAMP)
    assert np.array_equal(open_grey(path), RAMP)
    assert np.array_equal(open_rgb(path), np.repeat(RAMP[..., None], 3, axis=2))


def test_grey_in_colour_stays_and_colour_becomes_luma(tmp_path):
    assert np.array_equal(open_grey(saved(tmp_path / "g.png", np.stack([RAMP] * 3, axis=2))), RAMP)
    colours = np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255]]], np.uint8)
    path = saved(tmp_path / "c.png", colours)
    assert open_grey(path).tolist() == [[76, 150, 29]]  # 255 × 0.299, 0.587, 0.114
    assert np.array_equal(open_rgb(path), colours)


def test_transparent_parts_lie_on_white(tmp_path):
    black = np.zeros((1, 3, 4), np.uint8)
    black[0, :, 3] = [0, 128, 255]
    assert open_grey(saved(tmp_path / "a.png", black)).tolist() == [[255, 127, 0]]
    palette = Image.new("P", (2, 1))
    palette.putpalette([0, 0, 0, 80, 80, 80])
    palette.putdata([0, 1])
    palette.save(tmp_path / "p.png", transparency=0)
    assert open_grey(tmp_path / "p.png").tolist() == [[255, 80]]
    saved(tmp_path / "l.png", RAMP, transparency=7)
    expected = np.where(RAMP == 7, 255, RAMP)
    assert np.array_equal(open_grey(tmp_path / "l.png"), expected)


def test_exif_turns_the_picture_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by a quarter
    path = tmp_path / "a.png"
    Image.fromarray(RAMP).save(path, exif=exif)
    assert np.array_equal(open_grey(path), np.rot90(RAMP, -1))


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_sixteen_bits_become_eight(tmp_path, suffix):
    levels = np.array([[0, 127, 128, 257, 32768, 65535]], np.uint16)
    assert open_grey(saved(tmp_path / f"a.{suffix}", levels)).tolist() == [[0, 0, 0, 1, 128, 255]]


def test_one_bit(tmp_path):
    Image.fromarray(RAMP > 99).save(tmp_path / "a.png")
    assert np.array_equal(open_grey(tmp_path / "a.png"), np.where(RAMP > 99, 255, 0))


def refused(path, words):
    for open_it in (open_grey, open_rgb):
        with pytest.raises(DigitsError, match=words) as caught:
            open_it(path)
        assert path.name in caught.value.message
        assert caught.value.hint


def test_what_is_no_picture(tmp_path):
    path = tmp_path / "a.png"
    path.write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n")
    refused(path, "not a picture")
    path.write_bytes(b"")
    refused(path, "not a picture")
    refused(tmp_path / "none.png", "cannot be read: No such file")
    refused(tmp_path, "cannot be read: Is a directory")
    Image.new("F", (2, 2)).save(tmp_path / "f.tif")
    refused(tmp_path / "f.tif", "fractions")


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp"])
def test_damaged_pictures(tmp_path, suffix):
    noise = np.random.default_rng(0).integers(0, 256, (40, 40), np.uint8)
    path = saved(tmp_path / f"a.{suffix}", noise)
    path.write_bytes(path.read_bytes()[:700])
    refused(path, "damaged picture")


def png_header(width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"x") + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [8200, 10_000, 60_000])  # above our limit, Pillow's warning, its error
def test_decompression_bombs(tmp_path, side):
    assert Image.MAX_IMAGE_PIXELS is not None
    path = tmp_path / "a.png"
    path.write_bytes(png_header(side, side))
    refused(path, "too large to be opened safely")


def test_large_files(tmp_path, monkeypatch):
    monkeypatch.setattr(images, "MAX_BYTES", 1_000_000)
    path = tmp_path / "a.png"
    path.write_bytes(bytes(1_500_000))
    refused(path, "has 2 MB; pictures up to 1 MB")


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow warns about damage that it can read past
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.sampled_from(["png", "jpg", "bmp", "gif", "tif", "pgm", "webp"]),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=6),
    st.integers(0, 400) | st.none(),
)
def test_whatever_the_bytes_it_is_a_picture_or_a_sentence(tmp_path, suffix, changes, keep):
    path = saved(tmp_path / f"a.{suffix}", RAMP)
    content = bytearray(path.read_bytes()[:keep])
    for place, value in changes:
        if place < len(content):
            content[place] = value
    path.write_bytes(content)
    try:
        assert open_grey(path).dtype == np.uint8
    except DigitsError as error:
        assert error.hint


def test_a_digit_of_mnist_s_size_stays_and_any_other_goes_through_the_recipe(tmp_path):
    small = np.zeros((28, 28), np.uint8)
    small[4:24, 12:16] = 200
    Image.fromarray(small).save(tmp_path / "small.png")
    np.testing.assert_array_equal(open_digit(tmp_path / "small.png"), small)
    paper = np.full((300, 200), 240, np.uint8)
    paper[60:240, 90:110] = 20
    Image.fromarray(paper).save(tmp_path / "paper.png")
    np.testing.assert_array_equal(open_digit(tmp_path / "paper.png"), from_photo(paper).image)


def test_a_picture_without_a_digit_is_named(tmp_path):
    Image.fromarray(np.full((300, 200), 240, np.uint8)).save(tmp_path / "bare.png")
    with pytest.raises(DigitsError, match=r"Nothing is drawn in .*bare\.png"):
        open_digit(tmp_path / "bare.png")
