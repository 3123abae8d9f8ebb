from __future__ import annotations

import pytest

from mnist_desktop.session.given import open_path


class Taker:
    """Stands for a session and notes which of its doors is used."""

    def __init__(self):
        self.document = self.weights = self.library = self
        self.used = []

    def __getattr__(self, name):
        return lambda path: self.used.append((name, path.name))


@pytest.mark.parametrize(
    ("name", "door"),
    [
        ("a.mnistlab", "open"),
        ("A.MNISTLAB", "open"),
        ("a.safetensors", "import_from"),
        ("a.tgz", "load_folder"),
        ("a.tar.gz", "load_folder"),
        ("folder", "load_folder"),
        ("a.png", "open_picture"),
        ("gone", "open_picture"),
    ],
)
def test_a_file_is_opened_as_what_it_is(tmp_path, name, door):
    (tmp_path / "folder").mkdir()
    taker = Taker()
    open_path(taker, tmp_path / name)
    assert taker.used == [(door, name)]
