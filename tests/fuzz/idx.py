"""The idx files of MNIST: the first byte says whether they are images, and whether they are compressed."""

import gzip

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import idx


def seeds():
    images, labels = b"\0\0\x08\x03\0\0\0\x01\0\0\0\x1c\0\0\0\x1c" + bytes(784), b"\0\0\x08\x01\0\0\0\x02\7\3"
    return [b"\0" + labels, b"\1" + images, b"\2" + gzip.compress(labels), b"\3" + gzip.compress(images)]


def try_one(data, folder):
    kind = data[0] if data else 0
    path = folder / ("digits.gz" if kind & 2 else "digits")
    path.write_bytes(data[1:])
    try:
        found = (idx.read_images if kind & 1 else idx.read_labels)(path)
    except DigitsError as error:
        assert error.message and error.hint
        return
    assert found.shape[1:] == ((28, 28) if kind & 1 else ()) and len(found)
