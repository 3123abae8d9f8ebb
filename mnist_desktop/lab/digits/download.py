"""Fetch MNIST from its public mirrors: verified, resumed after a drop, and either whole in place or not there.

The standard library does it: pooch can neither resume nor tell a login page from a damaged file, and requests
trusts only its own certificates, so that it fails behind the filtering proxies of schools.
"""

from __future__ import annotations

import errno
import hashlib
import http.client
import os
import shutil
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

import certifi

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import Cancelled
from mnist_desktop.lab.files import part_of, remove_left_parts
from mnist_desktop.lab.text import Text

MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)
SPARE = 16 << 20  # bytes that must stay free on the disk
_PIECE = 1 << 16  # bytes between two looks at the cancel button
_GZIP = b"\x1f\x8b"

Progress = Callable[[int, int, str], None]


class _MirrorFailed(DigitsError):
    """One mirror cannot deliver; another one may."""


@dataclass(frozen=True)
class RemoteFile:
    """A file as it must arrive: its name, its size in bytes and its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


# Taken from the files whose MD5 sums LeCun, Cortes and Burges published and torchvision checks.
FILES = (
    RemoteFile(
        "train-images-idx3-ubyte.gz",
        9_912_422,
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
    ),
    RemoteFile(
        "train-labels-idx1-ubyte.gz",
        28_881,
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
    ),
    RemoteFile(
        "t10k-images-idx3-ubyte.gz",
        1_648_877,
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
    ),
    RemoteFile(
        "t10k-labels-idx1-ubyte.gz",
        4_542,
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
    ),
)


def download(
    folder: Path,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
    mirrors: tuple[str, ...] = MIRRORS,
    files: tuple[RemoteFile, ...] = FILES,
    timeout: float = 15.0,
) -> None:
    """Bring the files into a folder; those that are there already and right are kept.

    Parameters
    ----------
    folder : pathlib.Path
        Made if need be.
    progress : callable
        Called with the bytes done and the bytes of all files together, and the name of the current file.
    cancelled : callable
        Asked after every piece; True stops the download. A silent server delays that by ``timeout`` at most.
    mirrors : tuple of str
        Base addresses, each ending in a slash, tried in order.
    files : tuple of RemoteFile
        What to fetch.
    timeout : float
        Seconds of silence after which a server counts as stalled.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so; files that were complete by then stay.
    DigitsError
        If the disk is full or not writable, or no mirror delivers; says what happened at the last mirror.
        Nothing half-written stays.
    """
    total, before = sum(file.size for file in files), 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        wanted = [file for file in files if not _is_right(folder / file.name, file)]
        _check_space(folder, sum(file.size for file in wanted))
        for file in files:
            if file in wanted:

                def report(done: int, file: RemoteFile = file, before: int = before) -> None:
                    if cancelled():
                        raise Cancelled(Text("The download was cancelled."))
                    progress(before + done, total, file.name)

                _fetch(folder / file.name, file, mirrors, report, timeout)
            before += file.size
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise _disk_full(folder, total) from error
        raise DigitsError(
            Text("{0} cannot be written to: {1}.").format(folder, error.strerror),
            Text("Choose another folder."),
        ) from error


def _fetch(
    target: Path, file: RemoteFile, mirrors: tuple[str, ...], report: Callable[[int], None], timeout: float
) -> None:
    """Fetch one file; where one mirror drops the connection, the next one goes on."""
    part = part_of(target)
    remove_left_parts(target)
    try:
        with part.open("w+b") as out:
            while not _round(out, file, mirrors, report, timeout):
                pass
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _round(
    out: BinaryIO, file: RemoteFile, mirrors: tuple[str, ...], report: Callable[[int], None], timeout: float
) -> bool:
    """Ask every mirror once; whether the file is whole. A round that brings no byte more is the last one."""
    before = out.tell()
    for mirror in mirrors:
        try:
            report(out.tell())
            with closing(_pieces(mirror, file, out.tell(), timeout)) as pieces:
                for start, piece in pieces:
                    if start != out.tell():  # this server cannot go on in the middle
                        _empty(out)
                    out.write(piece)
                    report(out.tell())
            _check_hash(mirror, file, out)
            return True
        except _MirrorFailed as error:
            failure = error
    if out.tell() <= before:
        raise failure
    return False


def _pieces(
    mirror: str, file: RemoteFile, start: int, timeout: float
) -> Generator[tuple[int, bytes], None, None]:
    """Yield what one server sends, each piece with its offset in the file; :exc:`_MirrorFailed` if it cannot."""
    host = mirror.split("/")[2]
    headers = {"User-Agent": "mnist-desktop", "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    try:
        request = urllib.request.Request(mirror + file.name, headers=headers)
        with urllib.request.urlopen(request, timeout=timeout, context=_trust()) as response:
            if not response.headers.get("Content-Range", "").startswith(f"bytes {start}-"):
                start = 0
            while start < file.size and (piece := response.read(_PIECE)):
                if start == 0 and not piece.startswith(_GZIP):
                    raise _not_the_file(host, response.headers.get_content_type())
                yield start, piece
                start += len(piece)
    except urllib.error.HTTPError as error:
        with error:
            raise _MirrorFailed(
                Text("{0} does not give out {1}: it answers {2} {3}.").format(
                    host, file.name, error.code, error.reason
                ),
                Text("Try again later, or name a folder that holds the files."),
            ) from error
    except (OSError, http.client.HTTPException) as error:
        raise _lost(host, file, start, error) from error
    if start < file.size:
        raise _lost(host, file, start, None)


def _lost(host: str, file: RemoteFile, done: int, error: Exception | None) -> _MirrorFailed:
    """Say how the connection failed: no answer, no trust, or a drop on the way."""
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, TimeoutError):
        return _MirrorFailed(
            Text("{0} stopped answering after {1:,} of {2:,} bytes of {3}.").format(
                host, done, file.size, file.name
            ),
            Text("Check the connection and try again."),
        )
    if isinstance(reason, ssl.SSLCertVerificationError):
        return _MirrorFailed(
            Text("The connection to {0} is not the real one: its certificate cannot be verified.").format(
                host
            ),
            Text(
                "If this network asks for a login, log in with a browser first. Check the clock of this computer."
            ),
        )
    if done:
        return _MirrorFailed(
            Text("The connection to {0} was lost after {1:,} of {2:,} bytes of {3}.").format(
                host, done, file.size, file.name
            ),
            Text("Check the connection and try again."),
        )
    return _MirrorFailed(
        Text("{0} cannot be reached{1}.").format(host, f" ({reason})" if reason else ""),
        Text("Check the connection and try again, or name a folder that holds the files."),
    )


def _not_the_file(host: str, kind: str) -> _MirrorFailed:
    if kind == "text/html":
        return _MirrorFailed(
            Text(
                "{0} was answered by a web page instead of the file, as networks do that ask for a login."
            ).format(host),
            Text("Log in with a browser, then try again."),
        )
    return _MirrorFailed(
        Text("{0} sent something else than the file ({1}).").format(host, kind), Text("Try again later.")
    )


def _wrong_content(host: str, file: RemoteFile) -> _MirrorFailed:
    return _MirrorFailed(
        Text("{0} from {1} is not the published file: its content is different. It was thrown away.").format(
            file.name, host
        ),
        Text("Try again later, or name a folder that holds the files."),
    )


def _check_hash(mirror: str, file: RemoteFile, out: BinaryIO) -> None:
    out.seek(0)
    right = hashlib.sha256(out.read()).hexdigest() == file.sha256
    if not right:
        _empty(out)
        raise _wrong_content(mirror.split("/")[2], file)


def _is_right(path: Path, file: RemoteFile) -> bool:
    if not path.is_file() or path.stat().st_size != file.size:
        return False
    return hashlib.sha256(path.read_bytes()).hexdigest() == file.sha256


def _check_space(folder: Path, needed: int) -> None:
    if needed and shutil.disk_usage(folder).free < needed + SPARE:
        raise _disk_full(folder, needed)


def _disk_full(folder: Path, needed: int) -> DigitsError:
    return DigitsError(
        Text("The disk of {0} is full: MNIST needs {1:.1f} MB.").format(folder, needed / 1e6),
        Text("Make room, or choose another folder."),
    )


def _empty(out: BinaryIO) -> None:
    out.seek(0)
    out.truncate()


def _trust() -> ssl.SSLContext:
    """Trust what the system trusts, and certifi's list for systems (and frozen apps) that have none."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
