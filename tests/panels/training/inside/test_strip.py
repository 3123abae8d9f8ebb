from __future__ import annotations

import numpy as np

from mnist_desktop.panels.training.inside.strip import Strip


def test_it_says_where_a_row_of_the_image_stands(qtbot, scheme):
    strip = Strip()
    qtbot.addWidget(strip)
    image = np.zeros((28, 28), np.uint8)
    image[13, 9] = 186
    strip.resize(420, strip.sizeHint().height())
    strip.show_image(image, 13, 9)
    strip.show()
    qtbot.waitExposed(strip)
    said = strip.accessibleDescription()
    assert "364 to 391" in said and "pixel 373 holds 186" in said
    before = strip.grab().toImage()
    strip.show_image(image, 27, 0)
    assert strip.grab().toImage() != before
