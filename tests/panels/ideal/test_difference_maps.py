from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.ideal.difference_maps import DifferenceMaps, MapRow
from mnist_desktop.ui.tensor_image import TensorImage

INK = np.full((28, 28), 255, np.uint8)
HALF = np.full((28, 28), 0.5, np.float32)
VALUES = (("mean", "+0.5000"), ("L1", "0.5000"), ("L2", "0.5000"))


def rows() -> list[MapRow]:
    maps = (INK, HALF, HALF, HALF, HALF)
    return [
        MapRow("ideal 3", "positive", maps, VALUES, (False, True, True)),
        MapRow("ideal 7", "negative", maps, VALUES),
    ]


@pytest.fixture
def maps(qtbot):
    maps = DifferenceMaps()
    qtbot.addWidget(maps)
    maps.set_rows(rows())
    maps.resize(628, maps.minimumSizeHint().height())
    maps.show()
    return maps


def image(maps: DifferenceMaps, name: str) -> TensorImage:
    return maps.findChild(TensorImage, f"difference-{name}")


@pytest.mark.parametrize(
    ("width", "height", "side", "columns"),
    [(628, 320, 114, 5), (456, 270, 86, 4), (362, 262, 86, 4), (900, 420, 170, 5)],
)
def test_maps_are_as_large_as_whole_pixels_allow(maps, width, height, side, columns):
    maps.resize(width, height)
    shown = [image for image in maps.findChildren(TensorImage) if image.isVisible()]
    assert len(shown) == 2 * columns
    assert {(image.width(), image.height()) for image in shown} == {(side, side)}
    assert all(maps.rect().contains(image.geometry()) for image in shown)


def test_the_least_size_shows_every_word(maps):
    maps.resize(maps.minimumSizeHint())
    below = max(maps.place_of(1, column).bottom() for column in range(1, 5))
    assert below + maps.fontMetrics().ascent() < maps.height()


def test_it_says_its_numbers(maps):
    assert maps.accessibleDescription().startswith("ideal 3: mean +0.5000, L1 0.5000, L2 0.5000. ideal 7:")
    assert image(maps, "signed-1").accessibleName() == "signed, ±1, ideal 7"


def test_a_cell_pointed_at_is_told_with_its_row(maps):
    told: list[tuple[int, int, int]] = []
    maps.pointed.connect(lambda *at: told.append(at))
    target = image(maps, "absolute-1")
    QTest.mouseMove(target, QPoint(2, 2))
    QTest.mouseMove(target, QPoint(1 + 4 * 5 + 1, 2))
    QTest.mouseMove(target, QPoint(1 + 4 * 5 + 1, 1 + 4 * 3 + 1))
    assert told[-1] == (1, 3, 5)


def test_the_keyboard_points_too(maps):
    told: list[tuple[int, int, int]] = []
    maps.pointed.connect(lambda *at: told.append(at))
    target = image(maps, "signed-0")
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_Down)
    QTest.keyClick(target, Qt.Key.Key_Right)
    assert told == [(0, 1, 0), (0, 1, 1)]


def test_a_marked_cell_is_marked_in_every_map(maps):
    before = [image.grab().toImage() for image in maps.findChildren(TensorImage)]
    maps.mark(3, 4)
    after = [image.grab().toImage() for image in maps.findChildren(TensorImage)]
    assert all(a != b for a, b in zip(after, before, strict=True))
    maps.mark(-1, -1)
    assert [image.grab().toImage() for image in maps.findChildren(TensorImage)] == before


def test_a_hint_takes_the_place_of_the_differences(maps):
    empty = [MapRow("ideal 3", "positive", (None, HALF, None, None, None))] * 2
    maps.set_rows(empty, "Draw a digit")
    assert maps.accessibleDescription() == "Draw a digit"
    assert not image(maps, "signed-0").isVisible() and image(maps, "ideal-0").isVisible()
    maps.grab()
    maps.set_rows(rows())
    assert image(maps, "signed-0").isVisible()


def test_new_values_are_painted(maps, scheme):
    before = maps.grab().toImage()
    changed = rows()
    changed[1] = MapRow("ideal 7", "negative", changed[1].maps, (("mean", "−0.1234"), *VALUES[1:]))
    maps.set_rows(changed)
    assert maps.grab().toImage() != before


@pytest.mark.parametrize("dpr", [1.25, 1.5, 1.75, 2.0])
def test_each_map_fills_its_widget_at_any_ratio(maps, monkeypatch, dpr):
    monkeypatch.setattr(DifferenceMaps, "devicePixelRatioF", lambda self: dpr)
    for width in range(400, 900, 37):
        maps.resize(width, 330)
        side = maps.place_of(0, 1).width()
        cell = int((side - 2) * dpr) // 28  # what the image will choose
        assert 0 <= (side - 2) * dpr - cell * 28 < dpr
        assert maps.place_of(1, 4).right() < width
