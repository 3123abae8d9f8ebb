from __future__ import annotations

from dataclasses import replace

from mnist_desktop.lab.records import Stage
from mnist_desktop.panels.training.inside.follow import Follow


def test_it_follows_to_the_stage_that_has_run_and_keeps_the_image_of_the_batch(scene_of):
    record = scene_of().record
    follow = Follow()
    assert follow.meet(replace(record, stage=Stage.LOSS), 4) and follow.stage is Stage.LOSS
    follow.position, follow.unit = 9, 0
    assert not follow.meet(replace(record, stage=Stage.LOSS), 4)
    assert follow.meet(replace(record, stage=Stage.BACKWARD), 1)
    assert follow.stage is Stage.BACKWARD and follow.position == 9  # the same batch
    assert follow.meet(scene_of(steps=3).record, 2) and follow.position == 2  # another
    assert follow.unit == 0
    assert follow.meet(scene_of("simple_net").record, 2) and follow.unit is None


def test_a_stage_that_has_run_is_looked_at_and_a_later_one_run_on_to(scene_of):
    record = replace(scene_of().record, stage=Stage.LOSS)
    follow = Follow()
    follow.meet(record, 0)
    assert follow.look(0, record) == 0 and follow.stage is Stage.BATCH
    assert follow.look(4, record) == 2 and follow.stage is Stage.BATCH
    assert follow.look(0, replace(record, stage=None)) == 1


def test_a_stage_that_was_pressed_before_it_was_drawn_is_not_looked_at_where_it_has_not_run(scene_of):
    record = scene_of().record
    batch, backward = (replace(record, stage=stage) for stage in (Stage.BATCH, Stage.BACKWARD))
    follow = Follow()
    follow.meet(batch, 0)
    assert follow.look(3, backward) == 0  # it has run, and the page will draw it
    assert follow.meet(batch, 0) and follow.stage is Stage.BATCH  # but the step was taken back meanwhile
    assert not follow.meet(batch, 0)
