"""The app's icon in every form that a system asks for, all from the one SVG.

python packaging/icon.py FILE.ico|FILE.icns
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # of the icon theme "hicolor"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)


def write_png(svg: Path, size: int, target: Path) -> None:
    """Draw an SVG into a PNG of `size` by `size` pixels, transparent around it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")
    del app


def write_theme(svg: Path, context: str, name: str, hicolor: Path) -> None:
    """Put an icon into the theme ``hicolor``: the SVG itself and every size.

    Parameters
    ----------
    svg
        What is drawn.
    context
        ``"apps"`` or ``"mimetypes"``.
    name
        What desktop files and MIME types call it.
    hicolor
        The theme's folder.
    """
    for size in SIZES:
        write_png(svg, size, hicolor / f"{size}x{size}" / context / f"{name}.png")
    scalable = hicolor / "scalable" / context / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(svg.read_bytes())


def write_bundle(svg: Path, target: Path) -> None:
    """Write all sizes into one file: ``.ico`` for Windows, ``.icns`` for macOS."""
    from PIL import Image

    sizes = ICO_SIZES if target.suffix == ".ico" else ICNS_SIZES
    images = []
    for size in sizes:
        drawn = target.with_name(f"{target.stem}-{size}.png")
        write_png(svg, size, drawn)
        with Image.open(drawn) as image:
            images.append(image.copy())
        drawn.unlink()
    *smaller, largest = images
    largest.save(target, sizes=[(size, size) for size in sizes], append_images=smaller)


if __name__ == "__main__":
    write_bundle(APP, Path(sys.argv[1]))
