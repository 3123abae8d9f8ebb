from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.panels.ideal.stacking.pile_view import PileView

IMAGES = np.zeros((40, 28, 28), np.uint8)
IMAGES[:, 8:20, 12:16] = 255
IDEAL = IMAGES.mean(0).astype(np.float32) / 255


@pytest.fixture
def view(qtbot):
    view = PileView()
    qtbot.addWidget(view)
    view.resize(400, 240)
    view.show()
    return view


@pytest.mark.parametrize("form", ["one", "list", "pile", "mean"])
def test_every_form_is_drawn_and_said(view, scheme, form):
    empty = view.grab().toImage()
    view.show_tensor(form, IMAGES, 3, IDEAL, f"a {form}")
    assert view.grab().toImage() != empty
    assert view.accessibleDescription() == f"a {form}"


def test_the_pile_behind_grows_thinner_as_one_leafs_through(view):
    thick = []
    for index in (0, 20, 38, 39):
        view.show_tensor("pile", IMAGES, index, None, "")
        thick.append(view.sheets())
    assert thick == sorted(thick, reverse=True) and thick[0] > thick[1] > thick[2] == 1 and thick[3] == 0


def test_one_image_alone_is_a_pile_too(view):
    view.show_tensor("pile", IMAGES[:1], 0, None, "one")
    assert view.sheets() == 0 and not view.grab().isNull()
    view.show_tensor("list", IMAGES[:1], 0, None, "one")
    assert not view.grab().isNull()
