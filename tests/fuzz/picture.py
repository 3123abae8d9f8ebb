"""Picture files, and what is made of them; ``G``, a width and bytes are grey levels without a file."""

import io

import numpy as np
from PIL import Image

from mnist_desktop.lab import photo
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import images

LOWERED = {(images, "MAX_PIXELS"): 1 << 16}  # so that one input is quick


def seeds():
    grey = np.full((12, 9), 250, np.uint8)
    grey[2:10, 4:6] = 20
    files = [b"G\x0c" + grey.tobytes()]
    for kind, mode in (
        *(("PNG", "L"), ("PNG", "P"), ("PNG", "RGBA"), ("PNG", "I;16"), ("BMP", "RGB"), ("GIF", "P")),
        *(("TIFF", "L"), ("TIFF", "RGB"), ("PPM", "L"), ("JPEG", "L"), ("WEBP", "RGB")),
    ):
        kept, picture = io.BytesIO(), Image.fromarray(grey)
        if mode == "I;16":
            picture = Image.fromarray(grey.astype(np.uint16) * 257)
        elif mode != "L":
            picture = picture.convert(mode)
        exif = Image.Exif()
        exif[0x0112] = 6  # to be turned
        picture.save(kept, kind, **({"exif": exif} if kind in ("PNG", "JPEG", "WEBP") else {}))
        files.append(kept.getvalue())
    return files


def try_one(data, folder):
    if data[:1] == b"G" and data[:3] != b"GIF" and len(data) > 2:
        side = data[1] + 1
        grey = np.frombuffer(data, np.uint8, offset=2)
        grey = grey[: len(grey) // side * side].reshape(-1, side)
        if not grey.size:
            return
    else:
        path = folder / "picture"
        path.write_bytes(data)
        try:
            grey = images.open_grey(path)
        except DigitsError as error:
            assert error.message and error.hint
            return
    drawn = photo.from_photo(grey)
    assert drawn.image.shape == (28, 28) and drawn.image.dtype == np.uint8
