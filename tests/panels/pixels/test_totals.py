"""The sums of a tensor, in one line or beside it."""

import numpy as np
import pytest

from mnist_desktop.lab.tensors import describe
from mnist_desktop.panels.pixels.totals import Totals
from mnist_desktop.ui.readout import Readout


@pytest.fixture
def totals(qtbot):
    totals = Totals()
    qtbot.addWidget(totals)
    return totals


def told(totals):
    (readout,) = (readout for readout in totals.findChildren(Readout) if readout.isVisible())
    return readout.accessibleDescription()


def test_bytes_and_fractions(totals):
    image = np.array([[0, 51], [0, 255]], np.uint8)
    totals.arrange(aside=False)
    totals.show()
    totals.show_totals(describe(image), unit=False)
    assert told(totals) == "min 0, max 255, mean 76.5, zeros 2 of 4"
    totals.show_totals(describe(image.astype(np.float32) / 255), unit=True)
    assert told(totals) == "min 0.000, max 1.000, mean 0.3000, zeros 2 of 4"


def test_more_is_told_where_there_is_room(totals):
    totals.arrange(aside=True)
    totals.show()
    totals.show_totals(describe(np.zeros((28, 28), np.float32)), unit=True)
    assert told(totals).endswith("zeros 784 of 784, bytes 3,136, device cpu")
    aside = totals.width()
    totals.arrange(aside=False)
    totals.resize(450, 60)
    assert totals.width() == 450 > aside
