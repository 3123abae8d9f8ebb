from __future__ import annotations

import numpy as np

from mnist_desktop.panels.results.attribution.marked_image import MarkedImage


def test_erased_pixels_are_framed(qtbot, scheme):
    view = MarkedImage("Left", "left")
    qtbot.addWidget(view)
    view.resize(240, 240)
    image = np.full((28, 28), 255, np.uint8)
    view.set_marked(image, np.zeros(0, np.int64))
    view.show()
    plain = view.grab().toImage()
    image[2, 5] = 0
    view.set_marked(image, np.array([2 * 28 + 5]))
    marked = view.grab().toImage()
    cell = view._cells().cell(2, 5).toRect()
    assert marked.pixelColor(cell.center()) != plain.pixelColor(cell.center())
    assert marked.pixelColor(cell.left(), cell.center().y()) == scheme.color("accent")
