import os
import shutil
from pathlib import Path

import mnist_files
import pytest
from console import Stop

from mnist_desktop.lab.digits import mnist

needs_mnist = pytest.mark.skipif(
    not os.environ.get("MNIST_DESKTOP_MNIST"),
    reason="MNIST_DESKTOP_MNIST does not name a folder with the four MNIST files",
)


@needs_mnist
def test_the_published_files_go_in_with_their_notice(tmp_path):
    mnist_files.bring(Path(os.environ["MNIST_DESKTOP_MNIST"]), tmp_path / "inside" / "mnist")
    inside = tmp_path / "inside" / "mnist"
    assert mnist.find(inside) == inside
    assert "Attribution-Share Alike 3.0" in (inside / "NOTICE.txt").read_text()


def test_a_missing_file_is_named_and_nothing_is_copied(tmp_path):
    (tmp_path / "from").mkdir()
    with pytest.raises(Stop, match=r"train-images-idx3-ubyte\.gz is missing"):
        mnist_files.bring(tmp_path / "from", tmp_path / "to")
    assert not (tmp_path / "to").exists()


@needs_mnist
def test_other_digits_under_mnist_s_names_are_refused(tmp_path):
    source = tmp_path / "from"
    shutil.copytree(os.environ["MNIST_DESKTOP_MNIST"], source)
    labels = source / "t10k-labels-idx1-ubyte.gz"
    labels.write_bytes(labels.read_bytes()[:-1] + b"?")
    with pytest.raises(Stop, match="not the file that was published"):
        mnist_files.bring(source, tmp_path / "to")
    assert not (tmp_path / "to").exists()
