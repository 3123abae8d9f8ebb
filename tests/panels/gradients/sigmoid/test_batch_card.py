from dataclasses import replace

import numpy as np
import pytest

from mnist_desktop.lab.config import Task, TrainConfig
from mnist_desktop.lab.records import BatchRecord, Stage, StepRecord
from mnist_desktop.panels.gradients.sigmoid.batch_card import BatchCard, raw_outputs


@pytest.fixture
def record():
    labels = np.array([3, 7, 3], np.uint8)
    preds = np.array([[5.0], [6.0], [-0.5]], np.float32)
    batch = BatchRecord(np.arange(3), np.zeros((3, 28, 28), np.uint8), labels, preds)
    return StepRecord(TrainConfig(), 0, 1, Stage.ZERO, 1, 1, 4, (), batch=batch, loss=0.5)


@pytest.fixture
def card(qtbot):
    card = BatchCard()
    qtbot.addWidget(card)
    return card


def test_it_counts_what_lies_flat(card, record):
    found = card.show_record(record)
    assert (found.total, found.flat, found.stuck, found.right) == (3, 2, 1, 1)
    assert "right answers 1 / 3, loss 0.5000" in card._main.accessibleDescription()
    assert "wrong beyond ±3.6: 1" in card._words.text()


def test_without_outputs_it_says_what_to_do(card, record):
    card.show_record(None)
    assert card._words.text().startswith("Press Step")
    assert len(raw_outputs(replace(record, batch=None))[0]) == 0
    card.show_record(replace(record, config=TrainConfig(Task(tuple(range(10))))))
    assert card._words.text().startswith("All ten digits")
    nan = replace(record.batch, preds=np.full((3, 1), np.nan, np.float32))
    card.show_record(replace(record, batch=nan))
    assert "diverged" in card._words.text()


def test_the_nearest_image_is_there_with_outputs_only(card, record):
    card.show()
    card.show_point(None, 0.0)
    assert not card.nearest.isVisible()
    card.show_point(record, -1.0)
    assert card.nearest.isVisible()
