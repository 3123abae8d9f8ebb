import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.toys.descent import Regime
from mnist_desktop.panels.gradients.descent import rate_plots
from mnist_desktop.panels.gradients.descent.rate_plots import RATES, RatePlots, regime_word
from mnist_desktop.ui.painting import width
from mnist_desktop.ui.theme import theme


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


@pytest.mark.parametrize("size", [100, 150])
def test_a_rate_and_its_word_stand_side_by_side(qtbot, monkeypatch, request, size):
    request.addfinalizer(lambda: theme().set_size(100))
    theme().set_size(size)
    seen = []
    monkeypatch.setattr(
        rate_plots, "write", lambda painter, rect, text, font, *more: seen.append((rect, text, font))
    )
    plot = rate_plots.RatePlot(1.05)
    qtbot.addWidget(plot)
    plot.resize(166, 132)
    plot.grab()
    (head, rate, bold), (_, word, plain) = seen[:2]
    assert width(rate, bold) + width(word, plain) + rate_plots._SIGN < head.width()
