"""Killed while it downloads, by SIGKILL at 200 moments: each file is the one before, the new one, or not there."""

from __future__ import annotations

import gzip
import hashlib
import os
import random
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

KILLS = 200
CONTENTS = {f"{n}.gz": gzip.compress(random.Random(n).randbytes(200_000), 0, mtime=0) for n in range(2)}

# A child downloads without end: both files, then puts damaged ones of the right size in their places.
KILLED = """
import os, random, signal, sys, time
from pathlib import Path
from mnist_desktop.lab.digits import download as downloading
from mnist_desktop.lab.digits.download import RemoteFile, download

downloading._trust = lambda: None  # reads the certificates of the world, for a server that shows none
folder, address, kills = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
files = tuple(RemoteFile(name, int(size), sha) for name, size, sha in (word.split(":") for word in sys.argv[4:]))
new = {}

def fetch():
    download(folder, mirrors=(address,), files=files, timeout=5)

def damage():
    for file in files:
        (folder / "damaged").write_bytes(bytes(file.size))
        (folder / "damaged").replace(folder / file.name)

fetch()
for file in files:
    new[file.name] = (folder / file.name).read_bytes()
damage()
start = time.monotonic()
fetch()
takes = time.monotonic() - start  # on this machine, as busy as it is
moments, halves, seen = random.Random(5), 0, set()
for number in range(kills):
    if number % 4 == 0:
        for file in files:
            (folder / file.name).unlink()
    child = os.fork()
    if child == 0:
        while True:
            fetch()
            damage()
    time.sleep(moments.uniform(0, 2 * takes))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    for file in files:
        path = folder / file.name
        content = path.read_bytes() if path.exists() else None
        kind = "none" if content is None else "new" if content == new[file.name] else "damaged"
        assert kind != "damaged" or content == bytes(file.size), f"kill {number} left half a {file.name}"
        seen.add(kind)
        if content is None:
            path.write_bytes(bytes(file.size))
    for part in folder.glob("*.part"):
        halves += 1
        part.unlink()
fetch()
assert all((folder / name).read_bytes() == content for name, content in new.items())
print(halves, *sorted(seen))
"""


class Handler(BaseHTTPRequestHandler):
    """Serves the files in small pieces."""

    def do_GET(self):
        body = CONTENTS[self.path.rpartition("/")[2]]
        self.send_response(200)
        self.send_header("Content-Type", "application/gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            for start in range(0, len(body), 1 << 12):
                self.wfile.write(body[start : start + (1 << 12)])
        except OSError:  # its reader was killed
            pass

    def log_message(self, *args):
        """Say nothing."""


@pytest.fixture
def address():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_killed_at_any_moment_each_file_is_whole_or_not_there(tmp_path, address):
    """The next download then makes all of them whole; many kills fall into writing, as what they leave shows."""
    files = [
        f"{name}:{len(content)}:{hashlib.sha256(content).hexdigest()}" for name, content in CONTENTS.items()
    ]
    command = [sys.executable, "-c", KILLED, str(tmp_path), address, str(KILLS), *files]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    halves, *seen = done.stdout.split()
    assert int(halves) >= 50 and seen == ["damaged", "new", "none"]
