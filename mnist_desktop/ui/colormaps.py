"""The two colour maps: the plain ink ramp, and blue → neutral → amber built from the tokens; and light itself.

The diverging map is interpolated in OKLab (Ottosson 2020, bottosson.github.io/posts/oklab), where equal steps look
equal, so its amber is the amber of "3 / positive" everywhere else in the window.
"""

from __future__ import annotations

from functools import cache

from mnist_desktop.lazy_numpy import np
from mnist_desktop.ui.tokens import Tokens

_LMS = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def rgb(colour: str) -> np.ndarray:
    """Return ``#RRGGBB`` as float64 ``[3]``, sRGB in 0..1."""
    return np.frombuffer(bytes.fromhex(colour[1:]), np.uint8) / 255


def linear(srgb: np.ndarray) -> np.ndarray:
    """Return sRGB in 0..1 as linear light in 0..1 (IEC 61966-2-1)."""
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Return the relative luminance Y of ``#RRGGBB``, 0..1, as WCAG defines it."""
    return float(linear(rgb(colour)) @ (0.2126, 0.7152, 0.0722))


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two ``#RRGGBB`` colours, 1..21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@cache
def grey_lut(paper: str, ink: str) -> np.ndarray:
    """Return uint32 ``[256]``, opaque ARGB, read-only: from paper to ink, both ``#RRGGBB``, in equal steps of sRGB."""
    return _lut(_between(rgb(paper), rgb(ink), np.linspace(0, 1, 256)))


def ink_lut(tokens: Tokens) -> np.ndarray:
    """Return uint32 ``[256]``, opaque ARGB: 0 is paper, 255 is ink, following the theme; read-only."""
    return grey_lut(tokens.paper, tokens.ink)


@cache
def diverging_lut(tokens: Tokens) -> np.ndarray:
    """Return uint32 ``[256]``, opaque ARGB, read-only: 0 most negative, 255 most positive.

    Entry 128 is zero and exactly ``neutral``; 1 and 255 are the ends, 127 steps away; 0 repeats 1.
    """
    negative, neutral, positive = (_oklab(rgb(c)) for c in (tokens.negative, tokens.neutral, tokens.positive))
    away = np.arange(1, 128) / 127
    below, above = _between(neutral, negative, away[::-1]), _between(neutral, positive, away)
    return _lut(_srgb(np.concatenate([below[:1], below, neutral[None], above])))


@cache
def light_lut(channels: str) -> np.ndarray:
    """Return uint32 ``[256]``, opaque ARGB, read-only: 0 dark, 255 the full light of some of ``"rgb"``.

    The colours of a colour picture are its data, as its numbers are: they are the same in every theme.
    """
    return _lut(np.linspace(0, 1, 256)[:, None] * [channel in channels for channel in "rgb"])


def _between(start: np.ndarray, end: np.ndarray, at: np.ndarray) -> np.ndarray:
    colours: np.ndarray = start + (end - start) * at[:, None]  # [len(at), 3]
    return colours


def _oklab(srgb: np.ndarray) -> np.ndarray:
    lab: np.ndarray = np.cbrt(linear(srgb) @ np.transpose(_LMS)) @ np.transpose(_LAB)
    return lab


def _srgb(oklab: np.ndarray) -> np.ndarray:
    light = ((oklab @ np.linalg.inv(_LAB).T) ** 3 @ np.linalg.inv(_LMS).T).clip(0, 1)
    srgb: np.ndarray = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return srgb


def _lut(srgb: np.ndarray) -> np.ndarray:
    channels = np.rint(srgb.clip(0, 1) * 255).astype(np.uint32)  # [256, 3]
    lut: np.ndarray = np.uint32(0xFF000000) | channels[:, 0] << 16 | channels[:, 1] << 8 | channels[:, 2]
    lut.flags.writeable = False
    return lut
