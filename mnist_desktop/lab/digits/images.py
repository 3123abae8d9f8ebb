"""Open pictures that anybody may have made: a clear sentence for whatever is no usable picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from mnist_desktop.lab.dataset import SIDE, DigitsError
from mnist_desktop.lab.photo import from_photo
from mnist_desktop.lab.text import Text

MAX_BYTES = 64 << 20  # of the file
MAX_PIXELS = 8192 * 8192  # a phone's 64 megapixels; below Pillow's own guard, which stays in force
# Only formats that are read by Pillow itself: others start programs (EPS) or are never pictures of digits.
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")
_HINT = Text("Open a PNG or JPEG picture of a digit.")


def open_grey(path: Path) -> np.ndarray:
    """Open a picture as grey levels.

    Parameters
    ----------
    path : pathlib.Path
        A picture in one of ``FORMATS``; its first frame is taken.

    Returns
    -------
    numpy.ndarray
        uint8 ``[H, W]``, 0 black to 255 white: the values of the file where it is 8-bit grey, else the luma of
        ITU-R BT.601. Turned upright as its EXIF data says; transparent parts lie on white; 16 bits become 8.

    Raises
    ------
    DigitsError
        If it is missing, no picture, damaged or too large.
    """
    return np.array(_open(path).convert("L"))


def open_rgb(path: Path) -> np.ndarray:
    """Open a picture in colour: uint8 ``[H, W, 3]``, otherwise as :func:`open_grey`."""
    return np.array(_open(path).convert("RGB"))


def open_digit(path: Path) -> np.ndarray:
    """Open a picture in MNIST form, uint8 ``[28, 28]``, 255 ink.

    One of that size is taken as it is; any other goes through the recipe for photographs.

    Raises
    ------
    DigitsError
        As of :func:`open_grey`, or if nothing is drawn in it.
    """
    grey = open_grey(path)
    if grey.shape == (SIDE, SIDE):
        return grey
    drawn = from_photo(grey)
    if drawn.empty:
        raise DigitsError(
            Text("Nothing is drawn in {0}.").format(path), Text("Remove it, or draw its digit.")
        )
    return drawn.image


def _open(path: Path) -> Image.Image:
    """Decode a picture to mode L or RGB, upright and without transparency."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise DigitsError(
                Text("{0} has {1:,.0f} MB; pictures up to {2:.0f} MB are opened.").format(
                    path.name, size / 1e6, MAX_BYTES / 1e6
                ),
                Text("Make it smaller first."),
            )
        with Image.open(path, formats=FORMATS) as image:
            if image.width * image.height > MAX_PIXELS:
                raise _too_large(path)
            image.load()
            return _flat(ImageOps.exif_transpose(image), path)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(path) from error
    except UnidentifiedImageError as error:
        raise DigitsError(
            Text("{0} is not a picture that can be opened.").format(path.name), _HINT
        ) from error
    except OSError as error:
        if error.strerror:  # the file system's word; the decoders' errors have none
            raise DigitsError(
                Text("{0} cannot be read: {1}.").format(path, error.strerror), Text("Check the file.")
            ) from error
        raise _damaged(path, error) from error
    except (ValueError, SyntaxError, ArithmeticError, LookupError, EOFError, TypeError, MemoryError) as error:
        # What the decoders of untrusted files raise, beside OSError.
        raise _damaged(path, error) from error


def _flat(image: Image.Image, path: Path) -> Image.Image:
    """Bring any mode to L or RGB."""
    if image.mode.startswith("I"):  # 16 bits, also where Pillow widens them to 32
        levels = np.clip(np.asarray(image, np.int64), 0, 65535)
        return Image.fromarray(((levels + 128) // 257).astype(np.uint8))
    if image.mode == "F":
        raise DigitsError(Text("{0} holds fractions instead of grey levels.").format(path.name), _HINT)
    if image.has_transparency_data:
        picture = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, picture).convert("RGB")
    return image if image.mode == "L" else image.convert("L" if image.mode == "1" else "RGB")


def _too_large(path: Path) -> DigitsError:
    return DigitsError(
        Text("{0} is too large to be opened safely: over {1:.0f} megapixels.").format(
            path.name, MAX_PIXELS / 1e6
        ),
        Text("Make it smaller first."),
    )


def _damaged(path: Path, error: Exception) -> DigitsError:
    return DigitsError(Text("{0} is a damaged picture: {1}.").format(path.name, error), _HINT)
