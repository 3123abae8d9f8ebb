"""The download against a local server that serves, stalls, truncates and lies. No public host is asked."""

from __future__ import annotations

import gzip
import hashlib
import random
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import Cancelled, mnist
from mnist_desktop.lab.digits.download import FILES, MIRRORS, RemoteFile, download


class Mirror:
    """A mirror on this machine; ``tricks`` are used up one per request, before honest service."""

    def __init__(self, contents: dict[str, bytes]):
        self.contents = contents
        self.tricks: list[str] = []
        self.requests: list[tuple[str, str | None]] = []
        self.closing = threading.Event()
        mirror = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                mirror.answer(self)

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))
        self.thread.start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/mnist/"

    def close(self):
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def answer(self, handler: BaseHTTPRequestHandler):
        name = handler.path.rpartition("/")[2]
        self.requests.append((name, handler.headers["Range"]))
        trick = self.tricks.pop(0) if self.tricks else ""
        body, status, start, kind = self.contents[name], 200, 0, "application/octet-stream"
        if trick == "missing":
            return handler.send_error(404)
        if trick == "html":
            body, kind = b"<!DOCTYPE html><title>Welcome to the hotel</title>", "text/html; charset=utf-8"
        elif trick == "text":
            body, kind = b"no digits today", "text/plain"
        elif trick == "lie":
            body = body[:-9] + bytes(9)
        elif trick == "longer":
            body += b"more"
        elif handler.headers["Range"] and trick != "no ranges":
            start, status = int(handler.headers["Range"].removeprefix("bytes=").removesuffix("-")), 206
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body) - start))
        if status == 206:
            handler.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        handler.end_headers()
        end = start + (len(body) - start) // 2 if trick in ("drop", "stall") else len(body)
        handler.wfile.write(body[start:end])
        if trick == "stall":
            self.closing.wait(10)
        handler.close_connection = True


NOISE = [gzip.compress(random.Random(n).randbytes(300_000), 0, mtime=0) for n in range(2)]
CONTENTS = {f"{n}.gz": content for n, content in enumerate(NOISE)}
SMALL = tuple(
    RemoteFile(name, len(content), hashlib.sha256(content).hexdigest()) for name, content in CONTENTS.items()
)


@pytest.fixture
def mirrors():
    both = Mirror(CONTENTS), Mirror(CONTENTS)
    yield both
    for mirror in both:
        mirror.close()


def fetch(folder, *mirrors, **options):
    download(folder, mirrors=tuple(m.address for m in mirrors), files=SMALL, timeout=0.5, **options)


def whole(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()} == CONTENTS


def test_the_published_mirrors_and_files():
    assert [address.split("/")[2] for address in MIRRORS] == [
        "ossci-datasets.s3.amazonaws.com",
        "storage.googleapis.com",
    ]
    assert tuple(file.name for file in FILES) == mnist.FILES


def test_files_arrive_with_progress(tmp_path, mirrors):
    seen = []
    fetch(tmp_path / "new" / "folder", mirrors[0], progress=lambda *report: seen.append(report))
    assert whole(tmp_path / "new" / "folder")
    done, totals, names = zip(*seen, strict=True)
    assert list(done) == sorted(done)
    assert done[-1] == sum(file.size for file in SMALL)
    assert set(totals) == {sum(file.size for file in SMALL)}
    assert list(dict.fromkeys(names)) == [file.name for file in SMALL]


def test_only_what_is_missing_or_wrong_is_fetched(tmp_path, mirrors):
    (tmp_path / "0.gz").write_bytes(NOISE[0])
    (tmp_path / "1.gz").write_bytes(NOISE[1][:-1] + bytes([NOISE[1][-1] ^ 1]))
    fetch(tmp_path, mirrors[0])
    assert whole(tmp_path)
    assert mirrors[0].requests == [("1.gz", None)]


def test_a_drop_is_resumed_where_it_happened(tmp_path, mirrors):
    mirrors[0].tricks = ["drop", "drop"]
    fetch(tmp_path, mirrors[0])
    assert whole(tmp_path)
    half = SMALL[0].size // 2
    three_quarters = half + (SMALL[0].size - half) // 2
    assert mirrors[0].requests[:3] == [
        ("0.gz", None),
        ("0.gz", f"bytes={half}-"),
        ("0.gz", f"bytes={three_quarters}-"),
    ]


def test_the_next_mirror_goes_on_where_the_first_dropped(tmp_path, mirrors):
    mirrors[0].tricks = ["drop"]
    fetch(tmp_path, *mirrors)
    assert whole(tmp_path)
    assert mirrors[1].requests == [("0.gz", f"bytes={SMALL[0].size // 2}-")]


def test_a_server_without_ranges_starts_again(tmp_path, mirrors):
    mirrors[0].tricks = ["drop", "no ranges"]
    fetch(tmp_path, mirrors[0])
    assert whole(tmp_path)


@pytest.mark.parametrize("trick", ["missing", "html", "text", "lie", "longer", "stall"])
def test_another_mirror_makes_good(tmp_path, mirrors, trick):
    mirrors[0].tricks = [trick]
    fetch(tmp_path, *mirrors)
    assert whole(tmp_path)


@pytest.mark.parametrize(
    ("trick", "words"),
    [
        ("missing", "does not give out 0.gz: it answers 404"),
        ("html", "web page instead of the file"),
        ("text", r"something else than the file \(text/plain\)"),
        ("lie", "not the published file"),
    ],
)
def test_what_happened_is_said_and_nothing_stays(tmp_path, mirrors, trick, words):
    mirrors[0].tricks = [trick] * 9
    with pytest.raises(DigitsError, match=words) as caught:
        fetch(tmp_path, mirrors[0])
    assert caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_stalls(tmp_path, mirrors):
    mirrors[0].tricks = ["stall"] * 30
    with pytest.raises(DigitsError, match=r"stopped answering after [0-9,]+ of"):
        download(tmp_path, mirrors=(mirrors[0].address,), files=SMALL, timeout=0.05)
    assert list(tmp_path.iterdir()) == []


def test_no_connection(tmp_path, mirrors):
    address = mirrors[0].address
    mirrors[0].close()
    with pytest.raises(DigitsError, match=r"127\.0\.0\.1:\d+ cannot be reached"):
        download(tmp_path, mirrors=(address,), files=SMALL)
    assert list(tmp_path.iterdir()) == []


def test_a_server_without_a_certificate(tmp_path, mirrors):
    address = mirrors[0].address.replace("http:", "https:")
    with pytest.raises(DigitsError, match="cannot be reached"):
        download(tmp_path, mirrors=(address,), files=SMALL, timeout=0.5)


def test_cancel_keeps_only_whole_files(tmp_path, mirrors):
    seen = []
    with pytest.raises(Cancelled):
        fetch(
            tmp_path,
            mirrors[0],
            progress=lambda done, total, name: seen.append(name),
            cancelled=lambda: seen.count("1.gz") == 2,
        )
    assert {path.name for path in tmp_path.iterdir()} == {"0.gz"}
    assert (tmp_path / "0.gz").read_bytes() == NOISE[0]


def test_a_disk_without_room_is_noticed_before_the_first_byte(tmp_path, mirrors):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("a small disk can only be mounted by root")
    try:
        with pytest.raises(DigitsError, match=r"is full: MNIST needs 0\.6 MB"):
            fetch(disk, mirrors[0])
        assert mirrors[0].requests == []
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


FILL = """
import resource, sys
from pathlib import Path
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits.download import RemoteFile, download
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
folder, address, name, size, sha = sys.argv[1:]
try:
    download(Path(folder), mirrors=(address,), files=(RemoteFile(name, int(size), sha),))
except DigitsError as error:
    print(error.message)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of a file")
def test_a_disk_that_fills_up_on_the_way(tmp_path, mirrors):
    file = SMALL[0]
    arguments = [str(tmp_path), mirrors[0].address, file.name, str(file.size), file.sha256]
    said = subprocess.run(
        [sys.executable, "-c", FILL, *arguments], capture_output=True, text=True, check=True
    )
    assert "is full" in said.stdout
    assert list(tmp_path.iterdir()) == []


def test_two_instances_at_once_do_not_disturb_each_other(tmp_path, mirrors):
    """The second one downloads everything while the first one is in the middle of a file."""
    begun = []

    def progress(done, total, name):
        if done > 100_000 and not begun:
            begun.append(threading.Thread(target=fetch, args=(tmp_path, mirrors[1])))
            begun[0].start()
            begun[0].join(30)

    fetch(tmp_path, mirrors[0], progress=progress)
    assert begun and whole(tmp_path)
    assert [len(mirror.requests) for mirror in mirrors] == [2, 2]


def test_a_folder_that_cannot_be_made(tmp_path, mirrors):
    (tmp_path / "file").touch()
    with pytest.raises(DigitsError, match="cannot be written to"):
        fetch(tmp_path / "file" / "folder", mirrors[0])


def test_real_mnist_is_verified_and_loads(tmp_path, real_mnist_folder):
    mirror = Mirror({name: (real_mnist_folder / name).read_bytes() for name in mnist.FILES})
    mirror.tricks = ["drop"]
    try:
        download(tmp_path, mirrors=(mirror.address,))
    finally:
        mirror.close()
    assert len(mnist.load(tmp_path).valid) == 10_000
