import numpy as np
import pyqtgraph as pg
import pytest

from mnist_desktop.ui.plot_names import PlotNames


@pytest.fixture
def names(qtbot):
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.show()
    plot.getViewBox().setRange(xRange=(0, 100), yRange=(0, 1), padding=0)
    return PlotNames(plot, 0.82)


def leads(names):
    return names._leads.getData()[0]


def test_a_name_beside_its_end_needs_no_line(names):
    names.show([(80, 0.5, "branch 1")], [])
    assert len(leads(names)) == 0


def test_a_line_leads_from_the_end_to_a_name_that_had_to_move(names):
    steps = np.arange(100.0)
    waves = 0.5 + 0.3 * np.sin(steps * 2)
    names.show([(80, 0.5, "branch 1")], [(steps, waves)])
    assert names.items[0].isVisible()
    assert leads(names)[0] == 80


def test_what_has_no_room_is_not_shown(names):
    steps = np.arange(0, 100, 0.25)
    names.show([(80, 0.5, "branch 1")], [(steps, np.arange(400) % 2 * 1.0)])
    assert not names.items[0].isVisible()
