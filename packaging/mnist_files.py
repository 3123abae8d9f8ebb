"""Put MNIST's four files into a frozen app, checked, with the notice that their licence asks for.

python packaging/mnist_files.py FROM TO
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from console import Stop

from mnist_desktop.lab.digits import download

NOTICE = """MNIST, by Yann LeCun and Corinna Cortes, unchanged.
Creative Commons Attribution-Share Alike 3.0: https://creativecommons.org/licenses/by-sa/3.0/
"""


def bring(source: Path, target: Path) -> None:
    """Copy the four files from `source` into the folder `target`, which is made.

    Raises
    ------
    Stop
        Where one is missing or is not the published one; then nothing is copied.
    """
    for file in download.FILES:
        path = source / file.name
        if not path.is_file():
            raise Stop(f"{source} does not hold MNIST: {file.name} is missing.")
        if hashlib.sha256(path.read_bytes()).hexdigest() != file.sha256:
            raise Stop(f"{path} is not the file that was published. Download MNIST again.")
    target.mkdir(parents=True, exist_ok=True)
    for file in download.FILES:
        shutil.copyfile(source / file.name, target / file.name)
    (target / "NOTICE.txt").write_text(NOTICE, encoding="utf-8")


if __name__ == "__main__":
    try:
        bring(Path(sys.argv[1]), Path(sys.argv[2]))
    except Stop as stop:
        sys.exit(str(stop))
