import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.toys.descent import Regime
from mnist_desktop.panels.gradients.descent.rate_plots import RATES, RatePlots, regime_word


@pytest.fixture
def plots(qtbot):
    plots = RatePlots()
    qtbot.addWidget(plots)
    plots.resize(730, 130)
    plots.show()
    plots.show_walk(3.0, 0.1)
    plots.said = []
    plots.chosen.connect(plots.said.append)
    return plots


def test_every_regime_has_its_plot_and_count(plots):
    names = [plot.accessibleName() for plot in plots.plots]
    assert names == [
        "lr 0.01, too low, 283 steps",
        "lr 0.1, good, 26 steps",
        "lr 0.9, bounces, 26 steps",
        "lr 1.05, diverges",
    ]
    assert len({regime_word(kind) for kind in Regime}) == len(RATES)


def test_a_plot_that_is_pressed_is_chosen(plots):
    QTest.mouseClick(plots.plots[2], Qt.MouseButton.LeftButton)
    plots.plots[3].setFocus()
    QTest.keyClick(plots.plots[3], Qt.Key.Key_Space)
    assert plots.said == [0.9, 1.05]


def test_the_one_in_use_is_marked(plots, scheme):
    plots.show_walk(-2.0, 0.9)
    assert [plot.isChecked() for plot in plots.plots] == [False, False, True, False]
    plots.show_walk(-2.0, 0.2)
    assert not any(plot.isChecked() for plot in plots.plots)
    assert not plots.grab().isNull()
