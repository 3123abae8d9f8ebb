from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.ui import plot_words
from mnist_desktop.ui.painting import width
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.point_scene import Curve, Scene, Zone
from mnist_desktop.ui.theme import theme

XS = np.linspace(-2, 2, 400)


@pytest.fixture
def written(qtbot, monkeypatch):
    """``written(scene, x, y, words)`` paints a plot; gives its plane and where each word stands, by the word."""
    plot = PointPlot("Square", "square", "x")
    qtbot.addWidget(plot)
    plot.resize(400, 240)
    places, write = {}, plot_words.label

    def seen(painter, at, text, *more, **kinds):
        places[text] = at
        write(painter, at, text, *more, **kinds)

    monkeypatch.setattr(plot_words, "label", seen)

    def written(scene, x, y, words, rightwards=None):
        plot.set_scene(scene, 0.1)
        plot.set_point(x, y, words, rightwards=rightwards)
        plot.grab()
        return plot.plane(), places

    return written


def hides(plane, at, text, ys):
    """Return whether a word hides a part of a curve."""
    half = width(text, theme().font(0.9, 600)) / 2
    points = [plane.at(x, y) for x, y in zip(XS, ys, strict=True)]
    return any(abs(p.x() - at.x()) < half and abs(p.y() - at.y()) < 8 for p in points)


def test_the_word_of_a_curve_hides_no_curve(written):
    curves = [Curve(XS, XS**2, word="square"), Curve(XS, 4 - 2 * np.abs(XS), "valid", word="steep")]
    plane, at = written(Scene((-2.0, 2.0), (0.0, 4.0), curves), 1.0, 1.0, "x 1")
    for word in ("square", "steep"):
        assert not any(hides(plane, at[word], word, curve.ys) for curve in curves)


@pytest.mark.parametrize("rightwards", [None, True, False])
@pytest.mark.parametrize("x", np.linspace(-1.8, 1.8, 13).round(2).tolist())
@pytest.mark.parametrize("power", [1, 2, 3])
def test_the_words_of_the_point_hide_no_curve_and_no_other_word(written, x, power, rightwards):
    curve = Curve(XS, XS**power, word="power")
    plane, at = written(Scene((-2.0, 2.0), (-8.0, 8.0), [curve]), x, x**power, "loss 0.800", rightwards)
    assert not hides(plane, at["loss 0.800"], "loss 0.800", curve.ys)
    away = at["loss 0.800"] - at["power"]
    assert abs(away.y()) >= 16 or abs(away.x()) >= width("loss 0.8power", theme().font(0.9, 600)) / 2
    beside = at["loss 0.800"] - plane.at(x, x**power)
    assert abs(beside.y()) < 80, "it is still seen what they belong to"


def test_they_stand_at_the_wanted_side_where_that_is_free(written):
    for rightwards in (True, False):
        plane, at = written(Scene((-2.0, 2.0), (0.0, 4.0), [Curve(XS, 0 * XS)]), 0.0, 2.0, "here", rightwards)
        assert (at["here"].x() > plane.at(0.0, 2.0).x()) is rightwards


@pytest.mark.parametrize("under", [False, True])
def test_the_word_of_a_zone_goes_to_its_other_end_where_it_would_hide_a_curve(written, under):
    height = 0.2 if under else 3.8
    scene = Scene((-2.0, 2.0), (0.0, 4.0), [Curve(XS, 0 * XS + height)], [Zone(-2, 0, "flat", under=under)])
    plane, at = written(scene, 1.0, height, "x 1")
    assert not hides(plane, at["flat"], "flat", scene.curves[0].ys)
    assert abs(at["flat"].y() - plane.at(0.0, height).y()) < 40


def test_the_word_of_a_thin_grey_line_can_be_read(written, monkeypatch):
    colors = {}
    monkeypatch.setattr(
        plot_words, "label", lambda p, at, text, color, *more, **k: colors.update({text: color})
    )
    written(Scene((-2.0, 2.0), (0.0, 4.0), [Curve(XS, 0 * XS + 1, "edge", word="as long")]), 1.0, 3.0, "x 1")
    assert colors["as long"] == "muted"


@pytest.mark.parametrize("x", np.linspace(-1.8, 1.8, 13).round(2).tolist())
def test_no_word_of_a_curve_stands_on_the_line_down_from_the_point(written, x):
    curve = Curve(XS, XS, word="target 0:  p")
    plane, at = written(Scene((-2.0, 2.0), (-2.0, 2.0), [curve]), x, 2.0, "loss")
    half = width(curve.word, theme().font(0.9, 600)) / 2
    assert abs(at[curve.word].x() - plane.at(x, 0).x()) > half
