"""Archives of pictures: a tar, compressed here, with the checksums of its headers put right."""

import gzip
import io
import shutil
import tarfile

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import folders

LOWERED = {(folders, "MAX_UNPACKED"): 1 << 20}  # so that one input is quick
WORDS = ("../", "/etc/x", "ustar", "train/3/1.png", "././@PaxHeader", "18 path=a/b.png\n", "GNU.sparse.map=")


def seeds():
    files = []
    for kind in (tarfile.USTAR_FORMAT, tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w", format=kind) as tar:
            for name in ("train", "train/3/1.png", "é" * 60 + "/2.png"):
                about = tarfile.TarInfo(name)
                about.type = tarfile.DIRTYPE if name == "train" else tarfile.REGTYPE
                about.size = 0 if name == "train" else 3
                tar.addfile(about, io.BytesIO(b"png"))
        files.append(packed.getvalue().rstrip(b"\0"))
    return files


def _checked(data):
    """Return the blocks with the checksum of each that looks like a header put right, and an end behind them."""
    blocks = []
    for at in range(0, len(data), 512):
        block = data[at : at + 512].ljust(512, b"\0")
        if block[257:262] == b"ustar":
            block = block[:148] + b" " * 8 + block[156:]
            block = block[:148] + b"%06o\0 " % sum(block) + block[156:]
        blocks.append(block)
    return b"".join(blocks) + bytes(1024)


def try_one(data, folder):
    path, out = folder / "a.tgz", folder / "out"
    path.write_bytes(gzip.compress(_checked(data), 0))
    before = set(folder.iterdir())
    try:
        folders.open_archive(path, out)
    except DigitsError as error:
        assert error.message and error.hint
        assert set(folder.iterdir()) == before
        return
    assert set(folder.iterdir()) == {*before, out}
    shutil.rmtree(out)
