from __future__ import annotations

import pytest

from mnist_desktop.panels.training.inside.stage_view import StageView, cell_name, weights_name, weights_shape


def test_the_names_of_weights_are_those_of_the_page_s_python(scene_of):
    linear, hidden, cnn = scene_of(), scene_of("simple_net", wished=12), scene_of("small_cnn", wished=2)
    assert cell_name(linear, 13, 9) == "w[373, 0]" and weights_shape(linear) == [784, 1]
    assert cell_name(hidden, 13, 9) == "w1[373, 12]" and weights_shape(hidden) == [784, 30]
    assert cell_name(cnn, 4, 1) == "1.weight[2, 0, 4, 1]" and weights_shape(cnn) == [16, 1, 5, 5]
    assert weights_name(hidden) == "w1"


def test_a_view_that_forgot_to_draw_says_so(shown, scene_of):
    view, scene = shown(StageView()), scene_of()
    for ask in (view.draw, view.code, view.story):
        with pytest.raises(NotImplementedError, match="StageView"):
            ask(scene)
