import numpy as np
import pytest

from mnist_desktop.ui.colormaps import contrast, diverging_lut, ink_lut, light_lut, linear, luminance
from mnist_desktop.ui.tokens import DARK, LIGHT

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def colour(entry):
    assert int(entry) >> 24 == 0xFF, "opaque"
    return f"#{int(entry) & 0xFFFFFF:06X}"


def lightness(entry):
    """CIE 1976 L*, 0..100."""
    y = luminance(colour(entry))
    return 116 * np.cbrt(y) - 16 if y > (6 / 29) ** 3 else y * (29 / 3) ** 3


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)  # the well-known near miss
    assert linear(np.array([0.0, 0.5, 1.0])) == pytest.approx([0, 0.2140, 1], abs=1e-4)


@SCHEMES
def test_the_diverging_map_runs_from_token_to_token_through_neutral(tokens):
    lut = diverging_lut(tokens)
    assert lut.shape == (256,)
    assert lut.dtype == np.uint32
    assert [colour(lut[i]) for i in (0, 1, 128, 255)] == [
        tokens.negative,
        tokens.negative,
        tokens.neutral,
        tokens.positive,
    ]


@pytest.mark.parametrize(("tokens", "levels"), [(LIGHT, (48, 94, 46)), (DARK, (70, 9, 72))])
def test_lightness_at_the_ends_and_in_the_middle(tokens, levels):
    lut = diverging_lut(tokens)
    assert [lightness(lut[i]) for i in (1, 128, 255)] == pytest.approx(levels, abs=0.6)


@SCHEMES
def test_lightness_is_monotonic_and_alike_on_both_sides(tokens):
    levels = np.array([lightness(entry) for entry in diverging_lut(tokens)[1:]])
    away = -1 if tokens is LIGHT else 1
    assert (np.diff(levels[127:]) * away > -0.5).all()
    assert (np.diff(levels[127::-1]) * away > -0.5).all()
    assert np.abs(levels - levels[::-1]).max() < 4  # the same strength looks as strong


@SCHEMES
def test_the_ink_ramp_runs_from_paper_to_ink_in_greys(tokens):
    lut = ink_lut(tokens)
    assert (colour(lut[0]), colour(lut[255])) == (tokens.paper, tokens.ink)
    assert lut.dtype == np.uint32
    if tokens is LIGHT:
        assert lut.tolist() == [0xFF000000 | (255 - i) * 0x010101 for i in range(256)]


@SCHEMES
def test_maps_are_shared_and_cannot_be_written(tokens):
    assert diverging_lut(tokens) is diverging_lut(tokens)
    with pytest.raises(ValueError, match="read-only"):
        ink_lut(tokens)[0] = 0


def test_light_runs_from_dark_to_the_full_channel():
    assert [colour(light_lut("r")[i]) for i in (0, 255)] == ["#000000", "#FF0000"]
    assert [colour(light_lut(channels)[255]) for channels in ("g", "b", "rgb")] == [
        "#00FF00",
        "#0000FF",
        "#FFFFFF",
    ]
