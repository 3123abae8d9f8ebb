from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from mnist_desktop.lab.toys.expression import parse
from mnist_desktop.panels.gradients.autograd.graph_layout import GRAD, boxes, columns, edges

TEXTS = ["x**2", "(x**2).sum()", "(w*x + b - y)**2", "x*x + x", "a*b + c*d", "exp(x)+log(x)+tanh(x)+abs(x)"]


def test_an_input_stands_just_before_it_is_used():
    assert columns(parse("(w*x + b - y)**2")) == [0, 0, 1, 2, 1, 2, 3, 4]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [(680, 200), (960, 320)])
def test_boxes_lie_inside_and_apart(text, size):
    area = QRectF(0, 0, *size)
    where = boxes(parse(text), area)
    below = [box.adjusted(0, 0, 0, GRAD - 6) for box in where]
    assert all(area.contains(box) for box in below)
    assert not any(one.intersects(other) for one, other in combinations(below, 2))


@pytest.mark.parametrize("text", TEXTS)
def test_edges_run_to_the_right(text):
    expression = parse(text)
    found = edges(expression, boxes(expression, QRectF(0, 0, 700, 240)))
    assert len(found) == sum(len(part.parents) for part in expression.parts)
    assert all(edge.start.x() < edge.end.x() for edge in found)
    assert len({(edge.start.y(), edge.end.y(), edge.source, edge.target) for edge in found}) == len(found)
