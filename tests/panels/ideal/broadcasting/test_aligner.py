from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from mnist_desktop.lab.broadcasting import align
from mnist_desktop.panels.ideal.broadcasting.aligner import ShapeAligner


@pytest.fixture
def aligner(qtbot):
    aligner = ShapeAligner()
    qtbot.addWidget(aligner)
    aligner.resize(400, aligner.sizeHint().height())
    aligner.show()
    return aligner


def has(aligner, box, colour):
    image = aligner.grab(box.toAlignedRect()).toImage()
    return any(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_axes_end_at_the_right_and_stand_under_each_other(aligner):
    aligner.set_alignment(align((1010, 28, 28), (28, 28)))
    assert aligner.box(0, 2).right() == pytest.approx(aligner.width())
    assert aligner.box(0, 1).x() == aligner.box(1, 1).x() == aligner.box(2, 1).x()
    assert aligner.box(0, 0).right() < aligner.box(0, 1).x()


def test_the_stretched_axis_alone_is_violet(aligner, scheme):
    aligner.set_alignment(align((1010, 28, 28), (28, 28)))
    soft = QColor(scheme.tokens.accent_soft)
    assert has(aligner, aligner.box(1, 0), soft)
    assert not has(aligner, aligner.box(0, 0), soft) and not has(aligner, aligner.box(1, 1), soft)
    assert (
        aligner.accessibleDescription()
        == "[1010, 28, 28] and [28, 28]: [1010, 28, 28], stretched along axis 0"
    )


def test_what_does_not_fit_is_red_and_said(aligner, scheme):
    aligner.set_alignment(align((28, 28), (28, 27)))
    red = QColor(scheme.tokens.error)
    assert has(aligner, aligner.box(0, 1), red) and has(aligner, aligner.box(1, 1), red)
    assert not has(aligner, aligner.box(0, 0), red)
    assert aligner.accessibleDescription().endswith("they do not fit")


@pytest.mark.parametrize("shapes", [((), ()), ((1, 2, 3, 4, 5), (5,)), ((0,), (1,))])
def test_the_ends_of_what_can_be_typed_are_drawn(aligner, shapes):
    aligner.resize(340, aligner.height())
    aligner.set_alignment(align(*shapes))
    assert not aligner.grab().isNull()
    if aligner._found.axes:
        assert aligner.box(0, 0).x() >= 0
