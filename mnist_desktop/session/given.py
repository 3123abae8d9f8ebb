"""What people give the app, dropped or pasted: a file is opened as what it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mnist_desktop.lab.archive import SUFFIX

if TYPE_CHECKING:
    from mnist_desktop.session.session import Session

WEIGHTS = ".safetensors"
ARCHIVES = (".tgz", ".tar.gz")


def open_path(session: Session, path: Path) -> None:
    """Open a session, weights, a folder or an archive of digits, or else a picture.

    What goes wrong is told by ``session.failed``; then nothing has changed.

    Parameters
    ----------
    session : Session
        Takes it.
    path : pathlib.Path
        By its ending, whatever the case, or by being a folder, it is known what it is.
    """
    name = path.name.lower()
    if name.endswith(SUFFIX):
        session.document.open(path)
    elif name.endswith(WEIGHTS):
        session.weights.import_from(path)
    elif path.is_dir() or name.endswith(ARCHIVES):
        session.library.load_folder(path)
    else:
        session.open_picture(path)
