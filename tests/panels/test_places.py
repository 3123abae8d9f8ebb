from __future__ import annotations

import pytest

from mnist_desktop.panels.places import COLUMNS, PLACES, PlaceView, panels_of


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.id)
def test_every_place_has_panels_that_declare_themselves(place):
    specs = panels_of(place.id)
    assert specs and place.title
    assert len({spec.id for spec in specs}) == len(specs)
    for spec in specs:
        assert spec.place == place.id and spec.title()
        _, column, _, span = spec.cell
        assert column >= 0 and column + span <= COLUMNS


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.id)
def test_a_place_stands_before_there_are_digits_and_after(qtbot, session, small_digits, place):
    view = PlaceView(place, session)
    qtbot.addWidget(view)
    view.resize(752, 560)
    view.show()
    qtbot.waitExposed(view)
    assert not view.grab().isNull()
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.record is not None and session.ideals is not None, timeout=30_000)
    session.take_sample(0)
    session.step()
    qtbot.waitUntil(lambda: session.cursor == 1)
    assert not view.grab().isNull()
    assert set(view.panels) == {spec.id for spec in panels_of(place.id)}
    assert view.horizontalScrollBar().maximum() == 0
