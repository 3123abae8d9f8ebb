"""A hand: how one writing of a digit differs from the next. Random numbers in, strokes out."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.dataset import Images
from mnist_desktop.lab.digits import pen
from mnist_desktop.lab.digits.strokes import Style

EXTREME = 2.4  # standard deviations that nothing goes beyond
NUMBERS = 54  # random numbers of one digit: enough for 15 anchors and 3 strokes

# Standard deviations, in heights of a digit unless said otherwise; chosen by eye beside real handwriting.
ANCHOR = 0.035  # where the pen passes an anchor
END = 0.065  # where a stroke starts and ends
STROKE = 0.035  # where a stroke lies, beside the others
WOBBLE = 0.018  # slow swing of the hand along a stroke
SLANT_SPREAD = 0.21  # of the tangent of the angle to the right
TURN = 0.11  # radians
WIDTH_SPREAD = 0.19  # of the logarithm of width over height
LIFT = 0.32  # how far the middle moves up or down, in quarters of a height
TAPER = 0.28  # how much wider the bottom is than the top, relative
REACH = 1.6  # how far beyond its poses a style goes, relative
RADIUS_SPREAD = 0.26  # of the logarithm of the stroke's width
PRESSURE = 0.09  # change of the radius along a stroke, relative

# What people do differently from digit to digit, so that slant and ink agree with MNIST's means.
SLANT = (0.20, 0.25, 0.17, 0.05, 0.18, 0.08, 0.03, 0.00, 0.05, 0.05)  # tangent of the angle to the right
RADIUS = (1.44, 1.34, 1.34, 1.30, 1.20, 1.28, 1.28, 1.33, 1.20, 1.14)  # px of MNIST


def write(style: Style, uniform: np.ndarray) -> Images:
    """Write a digit in one style, once for each row of random numbers.

    Parameters
    ----------
    style : Style
        How the digit is written.
    uniform : numpy.ndarray
        float64 ``[N, NUMBERS]``, uniform in [0, 1); the same row always gives the same image.

    Returns
    -------
    numpy.ndarray
        uint8 ``[N, 28, 28]`` in MNIST form.
    """
    pose, haste = uniform[:, :3].T, uniform[:, 3] ** 2  # [3, N], [N]; most hands are not hasty
    waves, lean, ink, offsets, jitter = np.split(_normal(uniform[:, 4:]), [6, 11, 14, 20])  # each [M, N]
    anchors = _blend(style, pose)  # [K, N, 2]
    spread = np.where(style.is_end, END, ANCHOR)[:, None, None]
    anchors += spread * _pairs(jitter)[: len(anchors)]
    anchors += STROKE * _pairs(offsets)[style.stroke_of_anchor]
    flat = anchors.reshape(len(anchors), -1)
    sharp = (style.curve @ flat).reshape(-1, *anchors.shape[1:])  # [S, N, 2]
    rounded = (style.rounded @ flat).reshape(sharp.shape)
    points = sharp + haste[:, None] * (rounded - sharp)
    points += WOBBLE * _swing(style.time, _pairs(waves))
    return pen.draw(_lean(points, lean, SLANT[style.digit]), RADIUS[style.digit] * _pressure(style.time, ink))


def _normal(uniform: np.ndarray) -> np.ndarray:
    """Turn uniform numbers into normal ones by Box and Muller's formula: ``[N, M]`` to ``[M, N]``.

    They are cut at ``EXTREME``, or a few in a thousand digits would be caricatures.
    """
    half = uniform.shape[1] // 2
    radius = np.sqrt(-2 * np.log1p(-uniform[:, :half].T))
    angle = 2 * np.pi * uniform[:, half:].T
    normal = np.concatenate([radius * np.cos(angle), radius * np.sin(angle)])
    return np.asarray(np.clip(normal, -EXTREME, EXTREME))


def _pairs(normal: np.ndarray) -> np.ndarray:
    """``[2 M, N]`` numbers as ``[M, N, 2]`` vectors."""
    return normal.reshape(-1, 2, normal.shape[1]).transpose(0, 2, 1)


def _blend(style: Style, uniform: np.ndarray) -> np.ndarray:
    """Mix the poses of a style with random shares: anchors, float64 ``[K, N, 2]``."""
    # Exponential, so that the shares are evenly spread; never all zero.
    shares = 1e-9 - np.log1p(-uniform[: len(style.poses)])
    shares /= shares.sum(axis=0)
    shares = 1 / len(style.poses) + REACH * (shares - 1 / len(style.poses))
    anchors: np.ndarray = np.einsum("pkc,pn->knc", style.poses, shares)
    return anchors


def _swing(time: np.ndarray, waves: np.ndarray) -> np.ndarray:
    """Let the hand swing slowly, once to three times a stroke: float64 ``[S, N, 2]``."""
    swings = np.cos(np.pi * np.outer(time, np.arange(1, len(waves) + 1)))  # [S, waves]
    swing: np.ndarray = np.einsum("sw,wnc->snc", swings, waves)
    return swing


def _lean(points: np.ndarray, normal: np.ndarray, mean_slant: float) -> np.ndarray:
    """Change the proportions, then slant and turn the whole digit: float64 ``[S, N, 2]``."""
    slant, turn, width, lift, taper = normal
    x, y = points[..., 0] - 0.45, points[..., 1] - 0.5
    x = x * (1 + TAPER * taper * y)
    y = y + LIFT * lift * (0.25 - y**2)
    x = x * np.exp(WIDTH_SPREAD * width) - (mean_slant + SLANT_SPREAD * slant) * y
    cosine, sine = np.cos(TURN * turn), np.sin(TURN * turn)
    return np.stack([cosine * x - sine * y, sine * x + cosine * y], axis=2)


def _pressure(time: np.ndarray, normal: np.ndarray) -> np.ndarray:
    """Return the width of the stroke as the pen presses, relative to the usual: float64 ``[S, N]``."""
    size, first, second = normal
    phases = np.pi * time[:, None]
    along = 1 + PRESSURE * (first * np.cos(phases) + second * np.cos(2 * phases))
    width: np.ndarray = np.exp(RADIUS_SPREAD * size) * along
    return width
