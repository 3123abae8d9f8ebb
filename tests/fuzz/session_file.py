"""Session files: ``J`` and a ``session.json``, or ``H`` and the header of its tensors, in a session that is sound
otherwise; or any file.

What opens can be saved and opened again, and its run goes on where it stood.
"""

import functools
import io
import json
import zipfile
from pathlib import Path

from described import changed_json

from mnist_desktop.lab.archive import container, session_file, thaw
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.parts import Board, Desk, DigitsInfo
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.digits import generated
from mnist_desktop.lab.run import Run


@functools.cache
def _digits():
    return generated.preview()


@functools.cache
def _sound():
    """Return ``session.json`` and the tensors of a run of six steps on two lines."""
    import tempfile

    from mnist_desktop.lab.digit import Digit

    run = Run(TrainConfig(hyper=Hyper(1.0, 4)), _digits())
    for lr in (1.0, 0.5):
        run.seek(1 if run.head else 0)
        run.set_hyper(Hyper(lr, 4))
        for _ in range(3):
            run.step()
    run.validate()
    saved = session_file.SavedSession(
        DigitsInfo.of(_digits()), SavedRun.of(run), Desk(Digit.blank()), Board()
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "s.mnistlab")
        session_file.save(path, saved)
        return container.read(path)


def seeds():
    head, arrays = _sound()
    size = int.from_bytes(arrays[:8], "little")
    return [b"J" + head, b"H" + arrays[8 : 8 + size].rstrip()]


def mutate(data, random):
    return data[:1] + changed_json(data[1:], random)


def _whole(data):
    head, arrays = _sound()
    if data[:1] == b"J":
        head = data[1:]
    else:
        size = int.from_bytes(arrays[:8], "little")
        arrays = (len(data) - 1).to_bytes(8, "little") + data[1:] + arrays[8 + size :]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(container.HEAD, head)
        archive.writestr(container.ARRAYS, arrays)
    return packed.getvalue()


def try_one(data, folder):
    path = folder / "s.mnistlab"
    path.write_bytes(_whole(data) if data[:1] in (b"J", b"H") else data)
    try:
        found = session_file.load(path)
    except ArchiveError as error:
        assert error.message and error.hint
        return
    session_file.save(path, found)
    again = session_file.load(path)
    heads = [(one.digits, one.run.head, one.desk.head, one.board, one.document) for one in (found, again)]
    assert json.dumps(repr(heads[0])) == json.dumps(repr(heads[1]))
    try:
        run = thaw.thaw(found.run, _digits())
    except ArchiveError as error:
        assert error.message and error.hint
        return
    assert run.head == found.run.branch(found.run.head.active).last
