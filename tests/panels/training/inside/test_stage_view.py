from __future__ import annotations

import pytest

from mnist_desktop.panels.training.inside.stage_view import (
    StageView,
    cell_name,
    signed,
    tone,
    weights_name,
    weights_shape,
)


@pytest.mark.parametrize(("value", "text"), [
    (3.18294, "+3.1829"), (-0.0312, "−0.0312"), (0.0, "+0.0000"), (-1.234e-5, "−1.23e−5"), (1234.5, "+1234.5"),
])  # fmt: skip
def test_signed_numbers(value, text):
    assert signed(value) == text


def test_the_names_of_weights_are_those_of_the_page_s_python(scene_of):
    linear, hidden, cnn = scene_of(), scene_of("simple_net", wished=12), scene_of("small_cnn", wished=2)
    assert cell_name(linear, 13, 9) == "w[373, 0]" and weights_shape(linear) == [784, 1]
    assert cell_name(hidden, 13, 9) == "w1[373, 12]" and weights_shape(hidden) == [784, 30]
    assert cell_name(cnn, 4, 1) == "1.weight[2, 0, 4, 1]" and weights_shape(cnn) == [16, 1, 5, 5]
    assert weights_name(hidden) == "w1"
    assert [tone(v) for v in (1, -1, 0)] == ["positive", "negative", "text"]


def test_a_view_that_forgot_to_draw_says_so(shown, scene_of):
    view, scene = shown(StageView()), scene_of()
    for ask in (view.draw, view.code, view.story):
        with pytest.raises(NotImplementedError, match="StageView"):
            ask(scene)
