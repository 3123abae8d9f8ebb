"""Arrays to pictures and back; no picture here ever points into an array's memory."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QImage

from mnist_desktop.lazy_numpy import np
from mnist_desktop.ui.colormaps import diverging_lut, ink_lut, light_lut
from mnist_desktop.ui.theme import theme
from mnist_desktop.ui.tokens import Tokens

_LIGHTS = {"red": "r", "green": "g", "blue": "b", "light": "rgb"}
_ZERO, _REACH = 128, 127  # entries of the diverging map: zero, and steps to either end


@cache
def _diverging(tokens: Tokens) -> np.ndarray:
    colours = diverging_lut(tokens).copy()
    colours[0] = 0  # not a number: transparent, the ground shows through
    colours.flags.writeable = False
    return colours


def lut(ramp: str) -> np.ndarray:
    """Return the colours of a ramp in the theme in force.

    Parameters
    ----------
    ramp : str
        ``"ink"``: 0 paper to 255 ink. ``"diverging"``: 1 is −m, 128 is 0, 255 is +m, 0 not a number. ``"red"``,
        ``"green"``, ``"blue"``, ``"light"``: 0 dark to 255 full light, for the channels of a colour picture.

    Returns
    -------
    numpy.ndarray
        uint32 ``[256]``, ``0xAARRGGBB``; read-only.

    Raises
    ------
    ValueError
        There is no such ramp.
    """
    if ramp == "ink":
        return ink_lut(theme().tokens)
    if ramp == "diverging":
        return _diverging(theme().tokens)
    if ramp in _LIGHTS:
        return light_lut(_LIGHTS[ramp])
    raise ValueError(f"A ramp is 'ink', 'diverging' or one of {', '.join(_LIGHTS)}, not {ramp!r}.")


def levels(array: np.ndarray, ramp: str, m: float) -> np.ndarray:
    """Return the index of every value in the colours of a ramp.

    Parameters
    ----------
    array : numpy.ndarray
        uint8 (taken as they are on all ramps but the diverging one), or any real dtype and shape.
    ramp : str
        ``"diverging"`` maps −m..m, all others 0..m; what lies beyond takes the end's colour.
    m : float
        Where the ramp ends; at 0, or where it is not finite, every finite value is 0's colour.

    Returns
    -------
    numpy.ndarray
        uint8, the shape of `array`. Not a number is 0: paper, or transparent on the diverging ramp.
    """
    if ramp != "diverging" and array.dtype == np.uint8:
        return array
    first, zero, reach = (1, _ZERO, _REACH) if ramp == "diverging" else (0, 0, 255)
    values = np.asarray(array, np.result_type(array, np.float32))
    scale = reach / m if np.isfinite(m) and m > 0 else 0.0
    scale = min(scale, float(np.finfo(values.dtype).max))  # of a tiny m the quotient does not fit
    with np.errstate(invalid="ignore", over="ignore"):
        index = values * values.dtype.type(scale) + values.dtype.type(zero + 0.5)
        missing = np.isnan(index) if np.isnan(index.sum()) else None
        np.clip(index, first, 255, out=index)
    if missing is not None:
        # An infinity times a scale of 0 is not a number either: it keeps its side.
        index[missing] = np.where(np.isnan(values[missing]), 0, np.where(values[missing] > 0, 255, first))
    found: np.ndarray = index.astype(np.uint8)
    return found


def strongest(array: np.ndarray) -> float:
    """Return the largest finite magnitude in `array`; 0 where there is none."""
    finite = array[np.isfinite(array)] if array.dtype.kind == "f" else array
    return float(max(finite.max(), -float(finite.min()))) if finite.size else 0.0


def indexed(array: np.ndarray, colours: np.ndarray) -> QImage:
    """Return an array as a picture, a pixel a value.

    Parameters
    ----------
    array : numpy.ndarray
        uint8 ``[H, W]``.
    colours : numpy.ndarray
        uint32 ``[256]``, ``0xAARRGGBB``, all opaque but perhaps the first, which may be 0.

    Returns
    -------
    QImage
        32 bits a pixel, ``H`` rows; owns its pixels.
    """
    height, width = array.shape
    opaque = int(colours[0]) >> 24 == 255 or bool(array.all())  # only 0 is ever transparent
    # Qt scales opaque pictures in a fraction of the time.
    image = QImage(
        width,
        height,
        QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied,
    )
    if array.size:
        pixels32(image)[:] = colours[array]
    return image


def ink(array: np.ndarray, m: float = 255) -> QImage:
    """Return ``[H, W]`` in the ink ramp of the theme, 0..m; see :func:`levels`."""
    return indexed(levels(array, "ink", m), lut("ink"))


def diverging(array: np.ndarray, m: float) -> QImage:
    """Return ``[H, W]`` in the diverging map of the theme, −m..m; see :func:`levels`."""
    return indexed(levels(array, "diverging", m), lut("diverging"))


def pixels32(image: QImage) -> np.ndarray:
    """Return the pixels of a 32-bit picture, uint32 ``[H, W]``: valid only while the caller holds `image`."""
    return np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.width())


def pixels8(image: QImage) -> np.ndarray:
    """Return the pixels of an 8-bit picture, uint8 ``[H, W]``: valid only while the caller holds `image`."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()]  # Qt pads every line to four bytes


def to_grey(image: QImage) -> np.ndarray:
    """Return a picture that was pasted or dropped as grey levels.

    Transparent parts are laid on white: most transparent pictures are dark ink on nothing.

    Parameters
    ----------
    image : QImage
        Any format.

    Returns
    -------
    numpy.ndarray
        uint8 ``[H, W]``, 0 black to 255 white; its own memory.
    """
    if image.isNull():
        return np.zeros((0, 0), np.uint8)
    if image.hasAlphaChannel():
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        argb = pixels32(image)
        white = 255 - (argb >> 24)  # premultiplied: adding the missing alpha lays it on white
        flat = QImage(image.width(), image.height(), QImage.Format.Format_RGB32)
        pixels32(flat)[:] = argb + (white << 16 | white << 8 | white)
        image = flat
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return pixels8(grey).copy()
