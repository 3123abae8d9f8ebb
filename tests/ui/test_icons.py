import gc
import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmapCache
from PySide6.QtWidgets import QToolButton

from mnist_desktop.assets import resource
from mnist_desktop.ui import icons
from mnist_desktop.ui.colormaps import contrast
from mnist_desktop.ui.theme import theme

FILES = sorted(path for path in resource("icons").glob("*.svg") if path.stem != "app")


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    data = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return data[:, : image.width()].copy()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_icon_is_of_the_set_and_draws_inside_its_edges(qapp, path):
    source = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.75" stroke-linecap="round"' in source
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', source)) <= {"none", "currentColor"}
    alpha = pixels(icons.pixmap(path.stem, size=48).toImage()) >> 24
    assert alpha.max() == 255, "nothing drawn"
    assert not (alpha[0].any() or alpha[-1].any() or alpha[:, 0].any() or alpha[:, -1].any()), "clipped"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_icon_is_used(path):
    sources = [*Path(icons.__file__).parents[1].rglob("*.py"), *resource("qss").glob("*.qss")]
    names = (f'"{path.stem}"', f"icons/{path.name}")
    assert any(name in file.read_text(encoding="utf-8") for file in sources for name in names)


def test_a_pixmap_has_the_token_s_colour_and_the_display_s_pixels(scheme):
    picture = icons.pixmap("close", "accent", 24, 2.0)
    assert picture.size() == QSize(48, 48)
    assert picture.devicePixelRatio() == 2
    assert picture.toImage().pixelColor(24, 24) == QColor(theme().tokens.accent)


def test_pixmaps_are_kept_in_qt_s_bounded_cache(qapp):
    QPixmapCache.clear()
    assert icons.pixmap("play").cacheKey() == icons.pixmap("play").cacheKey()
    QPixmapCache.clear()
    first = icons.pixmap("play").cacheKey()
    QPixmapCache.clear()
    assert icons.pixmap("play").cacheKey() != first


def test_a_missing_icon_is_named(qapp):
    with pytest.raises(FileNotFoundError, match=r"icons/unicorn\.svg"):
        icons.pixmap("unicorn")


def middle(button):
    return button.icon().pixmap(QSize(24, 24)).toImage().pixelColor(12, 12)


def test_a_dressed_button_follows_the_theme_and_changes_its_icon(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    icons.dress(button, "close", size=24)
    assert middle(button) == QColor(theme().tokens.text)
    theme().set_mode("dark")
    assert middle(button) == QColor(theme().tokens.text)
    icons.dress(button, "close", "error", 24)
    assert middle(button) == QColor(theme().tokens.error)
    assert not button.children()


LOOKS = [
    (QIcon.Mode.Normal, QIcon.State.Off, "text"),
    (QIcon.Mode.Active, QIcon.State.Off, "text"),
    (QIcon.Mode.Normal, QIcon.State.On, "accent"),
    (QIcon.Mode.Disabled, QIcon.State.Off, "disabled"),
    (QIcon.Mode.Disabled, QIcon.State.On, "disabled"),
    (QIcon.Mode.Selected, QIcon.State.Off, "on_accent"),
]


@pytest.mark.parametrize(("mode", "state", "token"), LOOKS)
@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
def test_an_icon_has_the_colour_of_its_state_and_the_display_s_pixels(scheme, mode, state, token, dpr):
    picture = icons.icon("close", size=24).pixmap(QSize(24, 24), dpr, mode, state)
    assert picture.size() == QSize(24, 24) * dpr and picture.devicePixelRatio() == dpr
    assert picture.toImage() == icons.pixmap("close", token, 24, dpr).toImage()


def test_an_icon_is_drawn_smaller_than_it_is_meant_to_be_but_never_larger(qapp):
    icon = icons.icon("close", size=18)
    assert icon.pixmap(QSize(12, 12), 1.0).size() == QSize(12, 12)
    assert icon.pixmap(QSize(40, 40), 1.0).size() == QSize(18, 18)


def test_an_icon_that_is_painted_keeps_inside_its_room(qapp):
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.icon("close", size=24).paint(painter, 14, 14, 12, 12)
    painter.end()
    painted = pixels(image) >> 24
    assert np.array_equal(painted[14:26, 14:26], pixels(icons.pixmap("close", size=12).toImage()) >> 24)
    painted[14:26, 14:26] = 0
    assert not painted.any()


def test_an_icon_can_be_painted_copied_and_changed(qapp):
    icon = icons.icon("close", size=24)
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icon.paint(painter, image.rect())
    painter.end()
    assert np.array_equal(pixels(image) >> 24, pixels(icons.pixmap("close", size=24).toImage()) >> 24)
    changed = QIcon(icon)
    changed.setIsMask(True)
    del icon
    gc.collect()
    assert changed.pixmap(QSize(24, 24), 1.0).toImage() == icons.pixmap("close", size=24).toImage()


def test_a_missing_icon_is_named_where_it_is_given_to_a_button(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    with pytest.raises(FileNotFoundError, match=r"icons/unicorn\.svg"):
        icons.dress(button, "unicorn")


@pytest.mark.parametrize(("ground", "ink"), [("accent", "on_accent"), ("accent_soft", "accent")])
def test_in_the_chosen_row_of_a_list_an_icon_stands_out_from_its_ground(scheme, ground, ink):
    assert contrast(getattr(scheme.tokens, ink), getattr(scheme.tokens, ground)) >= 4.5
    chosen = icons.icon("cpu", chosen=ink).pixmap(QSize(18, 18), QIcon.Mode.Selected).toImage()
    usual = icons.pixmap("cpu").toImage()
    alpha = pixels(chosen) >> 24
    assert np.array_equal(alpha, pixels(usual) >> 24)  # the same shape
    row, column = np.unravel_index(alpha.argmax(), alpha.shape)
    seen, wanted = chosen.pixelColor(int(column), int(row)), scheme.color(ink)
    assert all(abs(a - b) <= 2 for a, b in zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True))


def test_drawing_centres_an_icon(qapp):
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.draw(painter, QRectF(0, 0, 40, 30), "close", size=24)
    painter.end()
    rows, columns = np.nonzero(pixels(image) >> 24)
    assert (rows.min() + rows.max(), columns.min() + columns.max()) == (29, 39)
