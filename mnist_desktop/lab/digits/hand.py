"""A hand: how one writing of a digit differs from the next. Random numbers in, strokes out."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.dataset import Images
from mnist_desktop.lab.digits import pen
from mnist_desktop.lab.digits.strokes import Style

EXTREME = 2.4  # standard deviations that nothing goes beyond
NUMBERS = 56  # random numbers of one digit: enough for 16 anchors and 3 strokes
HABITS = 10  # numbers that a writer keeps: haste, wobble, then as many as lean and ink need

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

# How much of the variance between two digits is the writer's: haste and wobble, lean (slant, turn, width, lift,
# taper), ink (width of the stroke, and its change along it).
HASTE_HABIT, WOBBLE_HABIT = 0.5, 0.3
LEAN_HABIT = np.array([0.7, 0.3, 0.6, 0.2, 0.3])
INK_HABIT = np.array([0.8, 0.3, 0.3])

# What people do differently from digit to digit, so that slant and ink agree with MNIST's means; last, what is none.
SLANT = (
    0.20,
    0.25,
    0.17,
    0.05,
    0.18,
    0.08,
    0.03,
    0.00,
    0.05,
    0.05,
    0.05,
)  # tangent of the angle to the right
RADIUS = (1.43, 1.28, 1.32, 1.30, 1.17, 1.25, 1.27, 1.31, 1.19, 1.11, 1.25)  # px of MNIST


def write(style: Style, uniform: np.ndarray, habits: np.ndarray, thickness: float = 1.0) -> Images:
    """Write a digit in one style, once for each row of random numbers.

    Parameters
    ----------
    style : Style
        How the digit is written.
    uniform : numpy.ndarray
        float64 ``[N, NUMBERS]``, uniform in [0, 1); the same row always gives the same image.
    habits : numpy.ndarray
        float64 ``[N, HABITS]``, standard normal: of the person who writes each.
    thickness : float
        Width of the strokes relative to MNIST's.

    Returns
    -------
    numpy.ndarray
        uint8 ``[N, 28, 28]`` in MNIST form.
    """
    points, radii = trace(style, uniform, habits)
    return pen.draw(points, thickness * RADIUS[style.digit] * radii)


def trace(
    style: Style, uniform: np.ndarray, habits: np.ndarray, careless: np.ndarray | float = 1.0
) -> tuple[np.ndarray, np.ndarray]:
    """Return the strokes that :func:`write` draws.

    Parameters
    ----------
    style, uniform, habits
        As :func:`write` takes them.
    careless : numpy.ndarray or float
        float64 ``[N]``: how far each hand misses the anchors, relative to usual.

    Returns
    -------
    points : numpy.ndarray
        float64 ``[S, N, 2]``: x and y, in heights of a digit.
    radii : numpy.ndarray
        float64 ``[S, N]``: how hard the pen presses, about 1.
    """
    pose, haste = uniform[:, :3].T, uniform[:, 3]  # [3, N], [N]
    waves, lean, ink, offsets, jitter = np.split(normal(uniform[:, 4:]), [6, 11, 14, 20])  # each [M, N]
    own = habits.T  # [HABITS, N]
    lean = _mix(lean, own[2:7], LEAN_HABIT)
    ink = _mix(ink, own[7:10], INK_HABIT)
    haste = (1 - HASTE_HABIT) * haste + HASTE_HABIT * _share(own[0])  # most hands are not hasty
    wobble = WOBBLE * np.exp(WOBBLE_HABIT * own[1])[:, None]  # [N, 1]
    anchors = _blend(style, pose)  # [K, N, 2]
    spread = np.where(style.is_end, END, ANCHOR)[:, None, None]
    missed = spread * _pairs(jitter)[: len(anchors)]
    missed += STROKE * _pairs(offsets)[style.stroke_of_anchor]
    anchors += missed * np.broadcast_to(careless, len(uniform))[:, None]
    flat = anchors.reshape(len(anchors), -1)
    sharp = (style.curve @ flat).reshape(-1, *anchors.shape[1:])  # [S, N, 2]
    rounded = (style.rounded @ flat).reshape(sharp.shape)
    points = sharp + (haste**2)[:, None] * (rounded - sharp)
    points += wobble * _swing(style.time, _pairs(waves))
    return _lean(points, lean, SLANT[style.digit]), _pressure(style.time, ink)


def _mix(one: np.ndarray, habit: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Part the variance between a digit and its writer, ``[M, N]``: the sum is standard normal again."""
    mixed: np.ndarray = np.sqrt(1 - share)[:, None] * one + np.sqrt(share)[:, None] * habit
    return mixed


def _share(habit: np.ndarray) -> np.ndarray:
    """Turn a standard normal number into one that is spread evenly over 0 to 1, near enough (logistic)."""
    share: np.ndarray = 1 / (1 + np.exp(-1.7 * habit))
    return share


def normal(uniform: np.ndarray) -> np.ndarray:
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
