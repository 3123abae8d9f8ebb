"""Show the widgets of the kit, a panel or a page alone, or save their pictures, for whoever builds or judges them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout

from mnist_desktop import translation
from mnist_desktop.gallery.alone import Alone, panels, save_alone
from mnist_desktop.gallery.controls import CONTROLS
from mnist_desktop.gallery.holder import column
from mnist_desktop.gallery.pictures import PICTURES
from mnist_desktop.lab.digits import generated
from mnist_desktop.panels.places import all_pages
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.theme import STYLE, theme

WIDTH = 738  # px, the content of a place
SAMPLES = {**CONTROLS, **PICTURES}


class Gallery(QScrollArea):
    """The chosen samples below each other, with a switch between light and dark."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.setWindowTitle("Gallery")
        self.setWidgetResizable(True)
        schemes = Segments(["light", "dark"], "Colours", "colours")
        schemes.set_current("dark" if theme().tokens.dark else "light")
        schemes.current_changed.connect(theme().set_mode)
        content = column(schemes, gap=16)
        rows = content.layout()
        assert isinstance(rows, QVBoxLayout)
        rows.setContentsMargins(16, 16, 16, 16)
        for name in names:
            rows.addWidget(Label(name, "muted", 0.9))
            rows.addWidget(SAMPLES[name]())
        rows.addStretch()
        self.setWidget(content)
        self.resize(WIDTH + 32, 800)


def save(names: list[str], folder: Path) -> list[Path]:
    """Save a picture of each sample in each theme as ``NAME-light.png``, ``NAME-dark.png``; return the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    mode, paths = theme().mode, []
    for scheme in ("light", "dark"):
        theme().set_mode(scheme)
        for name in names:
            frame = column(SAMPLES[name]())
            frame.setContentsMargins(12, 12, 12, 12)
            frame.resize(WIDTH + 24, max(frame.heightForWidth(WIDTH + 24), frame.sizeHint().height()))
            frame.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            frame.show()  # what is never shown is never laid out
            paths.append(folder / f"{name}-{scheme}.png")
            frame.grab().save(str(paths[-1]))
            frame.close()
            frame.deleteLater()
    theme().set_mode(mode)
    return paths


def main(arguments: list[str] | None = None) -> int:
    """Show the gallery, or save its pictures."""
    parser = argparse.ArgumentParser(
        prog="python -m mnist_desktop.gallery", description="The widgets of the kit; a panel or page alone."
    )
    parser.add_argument(
        "name",
        nargs="?",
        choices=[*SAMPLES, *all_pages(), *panels()],
        metavar="NAME",
        help=f"only this widget ({', '.join(SAMPLES)}), page ({', '.join(all_pages())}) or panel",
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="DIR", help="save pictures, light and dark, and leave"
    )
    parser.add_argument("--language", choices=list(translation.LANGUAGES), default="en", help="of its words")
    chosen = parser.parse_args(arguments)
    names = [chosen.name] if chosen.name else list(SAMPLES)
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    theme().apply()
    translation.use(chosen.language)
    if chosen.name in SAMPLES or chosen.name is None:
        return _show_kit(names, chosen.screenshot, app)
    digits = generated.preview()
    if chosen.screenshot:
        for path in save_alone(chosen.name, digits, chosen.screenshot):
            print(path)
        return 0
    alone = Alone(chosen.name, digits)
    alone.show()
    return app.exec()


def _show_kit(names: list[str], folder: Path | None, app: QCoreApplication) -> int:
    if folder:
        for path in save(names, folder):
            print(path)
        return 0
    gallery = Gallery(names)
    gallery.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
