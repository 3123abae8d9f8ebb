from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.training.inside.image_column import ImageColumn


def test_the_hardest_come_first_and_the_chosen_one_is_always_there(qtbot, scene_of):
    scene = scene_of()
    column = ImageColumn()
    qtbot.addWidget(column)
    column.resize(184, 300)
    column.show()
    qtbot.waitExposed(column)
    order = scene.batch.hardest(32).tolist()
    column.show_batch(scene.batch, scene.task, order[0])
    assert column.positions == order[: len(column.positions)] and column.first(scene.batch) == order[0]
    assert len(column.positions) < 32
    column.show_batch(scene.batch, scene.task, order[-1])  # the easiest is far below
    assert column.positions[0] == order[-1]
    with qtbot.waitSignal(column.chosen) as chosen:
        QTest.mouseClick(
            column._grid, Qt.MouseButton.LeftButton, pos=column._grid._place(2).center().toPoint()
        )
    assert chosen.args == [column.positions[2]]
    dealt = replace(scene.batch, preds=None, probs=None, said=None, losses=None)
    column.show_batch(dealt, scene.task, 0)
    assert column.positions[:3] == [0, 1, 2]
    column.show_batch(None, scene.task, 0)
    assert column.positions == []
