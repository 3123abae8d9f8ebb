"""Files that mean harm, opened as a person opens them, by a command: a clear sentence, and nothing of theirs is run."""

import gzip
import io
import json
import os
import pickle
import struct
import tarfile
import zipfile
import zlib

import numpy as np
import pytest
import torch
from PIL import Image

from mnist_desktop import cli

RUN = "payload-ran"


class Payload:
    """What a pickle of it does when it is loaded."""

    def __reduce__(self):
        return os.mkdir, (RUN,)


def pickled():
    return pickle.dumps(Payload())


def torch_file():
    """Return what ``torch.save`` writes: a zip with a pickle in it."""
    kept = io.BytesIO()
    torch.save(Payload(), kept)
    return kept.getvalue()


def numpy_file():
    kept = io.BytesIO()
    np.save(kept, np.array([Payload()], object), allow_pickle=True)
    return kept.getvalue()


def zipped(members, how=zipfile.ZIP_STORED):
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", how) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return kept.getvalue()


def session(**changed):
    return zipped({"session.json": b"{}", "arrays.safetensors": b"", **changed})


def tensors(name, size, begin=0):
    """Return a safetensors file whose header claims `size` bytes for one tensor, and has none."""
    entry = {"dtype": "F32", "shape": [size // 4], "data_offsets": [begin, begin + size]}
    header = json.dumps({"__metadata__": {"model": "linear", "digits": "3,7"}, name: entry}).encode()
    return len(header).to_bytes(8, "little") + header


def packed(*members):
    """Return a .tgz; a member is a name, a TarInfo, or a name and what is in it."""
    kept = io.BytesIO()
    with tarfile.open(fileobj=kept, mode="w:gz") as tar:
        for member in members:
            name, content = member if isinstance(member, tuple) else (member, b"")
            info = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return kept.getvalue()


def link(kind, name="train/3/1.png", target="/etc/passwd"):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def picture(kind, **options):
    kept = io.BytesIO()
    Image.fromarray(np.arange(1600, dtype=np.uint32).astype(np.uint8).reshape(40, 40)).save(
        kept, kind, **options
    )
    return kept.getvalue()


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width, height, *more):
    """Return a PNG that says how large it is, and has few bytes."""
    parts = (chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)), *more)
    return (
        b"\x89PNG\r\n\x1a\n" + b"".join(parts) + chunk(b"IDAT", zlib.compress(bytes(9))) + chunk(b"IEND", b"")
    )


def idx(count, data=b"", gz=True):
    content = struct.pack(">4I", 0x803, count, 28, 28) + data
    return gzip.compress(content) if gz else content


@pytest.fixture
def refused(tmp_path, monkeypatch, capsys):
    """``refused(words, *command)``: it fails in one or two sentences, and nothing was run or written."""
    monkeypatch.chdir(tmp_path)
    home = tmp_path / "home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))

    def check(words, *command):
        before = sorted(path for path in tmp_path.rglob("*") if home not in path.parents)
        status = cli.main([str(word) for word in command])
        said = capsys.readouterr()
        assert status == 1 and said.out == ""
        assert said.err.startswith(f"mnist-desktop {command[0]}: ") and words in said.err, said.err
        assert "Traceback" not in said.err and len(said.err) < 600 and said.err.endswith(".\n")
        assert any(mark in said.err for mark in (". ", "; ", ", then ")), "it does not say what next"
        assert (
            sorted(path for path in tmp_path.rglob("*") if home not in path.parents and path != home)
            == before
        )
        assert not [path for path in home.rglob("*") if path.is_file()]

    return check


WEIGHTS = {
    "pickle": (pickled, "is damaged or no safetensors file"),
    "torch": (torch_file, "is damaged or no safetensors file"),
    "numpy": (numpy_file, "is damaged or no safetensors file"),
    "claims 2 GB": (lambda: tensors("weight", 2 << 30), "is damaged or no safetensors file"),
    "claims a header of 2 GB": (lambda: (2 << 30).to_bytes(8, "little") + b"{}", "no safetensors file"),
    "overflows": (lambda: tensors("weight", 4, 2**64 - 4), "is damaged or no safetensors file"),
    "empty": (bytes, "is damaged or no safetensors file"),
    "cut off": (lambda: tensors("weight", 3140)[:-9], "is damaged or no safetensors file"),
}


@pytest.mark.parametrize("kind", WEIGHTS)
def test_weights(kind, refused, tmp_path):
    make, words = WEIGHTS[kind]
    (tmp_path / "w.safetensors").write_bytes(make())
    (tmp_path / "3.png").write_bytes(picture("PNG"))
    refused(words, "predict", "3.png", "--weights", "w.safetensors")


SESSIONS = {
    "pickle": (pickled, "is no session, or it is cut off"),
    "torch": (torch_file, "is a zip file, but no session"),
    "pickle as description": (lambda: session(**{"session.json": pickled()}), "cannot be read"),
    "pickle beside": (lambda: session(**{"data.pkl": pickled()}), "but no session"),
    "path escape": (lambda: session(**{"../../evil": b"x"}), "but no session"),
    "bomb": (
        lambda: zipped({"session.json": bytes(9 << 20), "arrays.safetensors": b""}, zipfile.ZIP_DEFLATED),
        "a session is not compressed",
    ),
    "deep": (lambda: session(**{"session.json": b"[" * 100_000}), "cannot be read"),
    "empty": (bytes, "is no session, or it is cut off"),
    "cut off": (lambda: session()[:-30], "is no session, or it is cut off"),
}


@pytest.mark.parametrize("kind", SESSIONS)
def test_sessions(kind, refused, tmp_path):
    make, words = SESSIONS[kind]
    (tmp_path / "s.mnistlab").write_bytes(make())
    refused(words, "export", "s.mnistlab", "--csv", "out.csv")


ARCHIVES = {
    "pickle": (pickled, "cannot be unpacked"),
    "symlink": (lambda: packed(link(tarfile.SYMTYPE)), "holds a link or special file"),
    "hard link": (lambda: packed(link(tarfile.LNKTYPE)), "holds a link or special file"),
    "write through a symlink": (
        lambda: packed(link(tarfile.SYMTYPE, "train", "/tmp"), "train/evil"),
        "holds a link or special file",
    ),
    "pipe": (lambda: packed(link(tarfile.FIFOTYPE)), "holds a link or special file"),
    "device": (lambda: packed(link(tarfile.CHRTYPE)), "holds a link or special file"),
    "escape": (lambda: packed("../../evil"), "tries to write to"),
    "absolute": (lambda: packed("/tmp/evil"), "tries to write to"),
    "pickle for a picture": (
        lambda: packed(("train/3/1.png", pickled()), ("valid/3/1.png", pickled())),
        "is not a picture that can be opened",
    ),
    "cut off": (lambda: packed(("train/3/1.png", os.urandom(9000)))[:-4000], "no .tgz archive, or damaged"),
    "empty": (bytes, "no .tgz archive, or damaged"),
}


@pytest.mark.parametrize("kind", ARCHIVES)
def test_archives(kind, refused, tmp_path):
    make, words = ARCHIVES[kind]
    (tmp_path / "digits.tgz").write_bytes(make())
    refused(words, "baseline", "--data", "digits.tgz")


IDX = {
    "numpy": (numpy_file, "is not a gzip file"),
    "pickle": (lambda: gzip.compress(pickled()), "its magic number is"),
    "claims 2 GB": (lambda: idx((2 << 30) // 784), "says that it holds"),
    "claims all it may": (lambda: idx(300_000), "is cut off: 0 of 235,200,000 bytes"),
    "bomb": (lambda: idx(1, bytes(20 << 20)), "goes on after its 1 items"),
    "cut off": (lambda: idx(9, bytes(7056))[:-9], "is cut off"),
}


@pytest.mark.parametrize("kind", IDX)
def test_idx_files(kind, refused, tmp_path):
    make, words = IDX[kind]
    for name in ("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1"):
        (tmp_path / f"{name}-ubyte.gz").write_bytes(make())
    refused(words, "baseline", "--data", tmp_path)


PICTURES = {
    "pickle": (pickled, "is not a picture that can be opened"),
    "numpy": (numpy_file, "is not a picture that can be opened"),
    "PostScript": (lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is not a picture"),
    "SVG": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>', "is not a picture"),
    "bomb": (lambda: png(50_000, 50_000), "is too large to be opened safely"),
    "just too large": (lambda: png(8192, 8193), "is too large to be opened safely"),
    "bomb of text": (
        lambda: png(9, 9, chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(64 << 20)))),
        "is a damaged picture",
    ),
    "claims 2 GB": (
        lambda: (
            b"BM"
            + struct.pack("<3I", 2 << 30, 0, 54)
            + struct.pack("<I2iHH6I", 40, 30000, 30000, 1, 24, *6 * [0])
        ),
        "is too large to be opened safely",
    ),
    "empty": (bytes, "is not a picture that can be opened"),
    **{
        f"{kind} cut off": (lambda kind=kind: picture(kind)[: len(picture(kind)) // 2], "picture")
        for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PPM")
    },
}


@pytest.mark.parametrize("kind", PICTURES)
@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's, of a TIFF that ends too early
def test_pictures(kind, refused, tmp_path):
    make, words = PICTURES[kind]
    (tmp_path / "3.png").write_bytes(make())
    refused(words, "predict", "3.png", "--weights", "reference")


LESSONS = {
    "pickle": (pickled, "this is no UTF-8"),
    "deep": (lambda: b"+++\nx = " + b"[" * 5000 + b"\n+++\nA", "it is nested too deeply"),
    "long number": (lambda: b"+++\nx = " + b"9" * 5000 + b"\n+++\nA", "a number is too long"),
    "large": (lambda: bytes(2 << 20), "It is too large"),
    "empty": (bytes, "A lesson begins with a line +++"),
}


@pytest.mark.parametrize("kind", LESSONS)
def test_lessons(kind, refused, tmp_path):
    make, words = LESSONS[kind]
    (tmp_path / "01-a.md").write_bytes(make())
    refused(words, "lessons", "list", tmp_path)


def test_the_payload_would_run():
    """Else none of these tests could fail."""
    assert Payload().__reduce__() == (os.mkdir, (RUN,))
    with pytest.raises(FileNotFoundError):
        pickle.loads(pickled().replace(RUN.encode(), b"no-folder/x"))
