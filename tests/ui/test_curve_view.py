from __future__ import annotations

import math

import numpy as np
import pytest

from mnist_desktop.ui.curve_surface import CurveSurface
from mnist_desktop.ui.curve_view import CurveView
from mnist_desktop.ui.theme import theme

NAMES = {"train": "training loss", "valid": "validation loss"}


@pytest.fixture
def view(qtbot):
    view = CurveView("Loss", "loss-plot", NAMES)
    qtbot.addWidget(view)
    view.resize(474, 200)
    view.show()
    qtbot.waitExposed(view)
    return view


def losses(count):
    return (0.5 * np.exp(-np.arange(count) / 12) + 0.03).astype(np.float32)


def drawn(monkeypatch):
    calls = []
    draw = CurveSurface.set_curve
    monkeypatch.setattr(
        CurveSurface, "set_curve", lambda self, *args: (calls.append(len(args[1][0])), draw(self, *args))
    )
    return calls


def test_what_is_set_is_drawn_and_said(view, qtbot):
    view.set_curve("train", losses(120))
    view.set_points("valid", np.array([0, 60, 120]), np.array([0.5, 0.1, 0.05]))
    view.set_cursor(120)
    qtbot.waitUntil(lambda: "training loss" in view.accessibleDescription())
    assert view.accessibleDescription() == (
        "training loss 0.0300 at step 120, validation loss 0.0500 at step 120"
    )
    assert view.view_range() == (0, 200)


def test_however_often_it_is_told_it_draws_twenty_times_a_second(view, qtbot, monkeypatch):
    calls = drawn(monkeypatch)
    for count in range(1, 60):
        view.set_curve("train", losses(count))
        view.set_cursor(count)
        qtbot.wait(5)
    assert 3 <= len(calls) <= 14
    qtbot.waitUntil(lambda: calls[-1] == 59)


def test_hidden_it_draws_nothing_and_catches_up(view, qtbot, monkeypatch):
    calls = drawn(monkeypatch)
    view.hide()
    view.set_curve("train", losses(30))
    qtbot.wait(80)
    assert calls == []
    view.show()
    assert calls[-1] == 30


def test_a_million_steps_are_drawn_as_a_thousand_points(view, qtbot, monkeypatch):
    calls = drawn(monkeypatch)
    view.set_curve("train", np.random.default_rng(0).random(1_000_000).astype(np.float32))
    qtbot.waitUntil(lambda: bool(calls))
    assert 250 <= calls[-1] <= 1000


def test_a_run_that_diverges_is_shown_up_to_where_it_does(view, qtbot):
    values = losses(60)
    values[40], values[41:] = math.inf, math.nan
    view.set_curve("train", values)
    view.set_points("valid", np.array([0, 60]), np.array([0.5, math.nan]))
    view.set_cursor(60)
    view.set_log(True)
    view.picture()
    view.set_log(False)
    view.picture()
    assert view.accessibleDescription() == "validation loss 0.5000 at step 0"


def test_logarithms_show_small_values_apart(view):
    view.set_curve("train", np.array([1.0, 0.1, 0.0, 0.001], np.float32))
    view.picture()
    plain = view._surface.viewRange()[1]
    view.set_log(True)
    view.picture()
    decades = view._surface.viewRange()[1]
    assert plain[0] < 0 < 1 <= plain[1]
    assert decades[0] == pytest.approx(-3.3, abs=0.3) and decades[1] == pytest.approx(0.2, abs=0.3)


def test_an_accuracy_keeps_its_range(qtbot):
    view = CurveView("Accuracy", "accuracy-plot", {"valid": "accuracy"}, (0.0, 1.0))
    qtbot.addWidget(view)
    view.resize(474, 200)
    view.show()
    view.set_points("valid", np.array([1]), np.array([0.2]))
    view.picture()
    low, high = view._surface.viewRange()[1]
    assert low < 0 and 1 < high < 1.2
    assert view.accessibleDescription() == "accuracy 0.2000 at step 1"


def test_the_table_has_every_step(view):
    view.set_curve("train", losses(3))
    headings, rows = view.as_table()
    assert headings == ["step", "training loss", "validation loss"]
    assert rows[:, 0].tolist() == [1, 2, 3]


def test_pictures(view):
    view.set_curve("train", losses(100))
    assert view.picture().size() == view._surface.size() * 2
    assert b"<title>Loss</title>" in view.svg()


def test_the_table_is_text_for_a_spreadsheet(view):
    view.set_curve("train", np.array([0.1, np.nan], np.float32))
    lines = view.as_text().split("\n")
    assert lines == ["step\ttraining loss\tvalidation loss", "1\t0.100000001\t", "2\t\t"]


def test_it_follows_a_change_of_theme(view, qtbot):
    view.set_curve("train", losses(100))
    before = view.grab().toImage().pixelColor(200, 20)
    theme().set_mode("dark")
    qtbot.waitUntil(lambda: view.grab().toImage().pixelColor(200, 20) != before)
    assert view.picture().pixelColor(0, 0) == theme().color("surface")


def test_rings_lie_on_the_curve(view, monkeypatch):
    rings = []
    monkeypatch.setattr(CurveSurface, "set_rings", lambda self, xy: rings.append(xy))
    view.set_curve("train", losses(100))
    view.set_ghosts([(40, losses(50))])
    view.set_branches([40, 900])
    view.picture()
    x, y = rings[-1]
    assert x.tolist() == [40] and y[0] == losses(100)[39]


def test_a_ghost_is_named_at_its_last_value(view, qtbot):
    view.set_curve("train", losses(60))
    view.set_ghosts([(20, np.array([0.5, 0.4, np.nan])), (30, np.array([np.nan]))], ["slow", "nothing"])
    view.grab()
    names = lambda: [item.toPlainText() for item in view._surface.names.items]  # noqa: E731
    qtbot.waitUntil(lambda: names() == ["slow"])


def test_the_best_step_is_marked_and_unmarked(view):
    view.set_curve("train", losses(120))
    view.set_best(40)
    assert view._surface._best.isVisible() and view._surface._best.value() == 40
    view.set_best(None)
    assert not view._surface._best.isVisible()
