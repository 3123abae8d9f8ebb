from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton

from mnist_desktop.lab.digit import Digit
from mnist_desktop.session import RunState
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.table import Table
from mnist_desktop.ui.thumbnails import ThumbnailGrid


@pytest.fixture
def pair(ready, settled):
    """Only the two digits of the task are asked for, six of each."""

    def ask(of_each=6):
        ready.handwriting.ask_for((3, 7), of_each)
        settled(ready)

    return ask


def enabled(panel, name):
    return panel.findChild(QPushButton, f"handwriting-{name}").isEnabled()


def test_it_asks_for_a_digit_and_keeps_what_is_drawn(panel, ready, draw, words, home):
    wanted = ready.handwriting.wanted
    assert not enabled(panel, "keep") and "0 of 100 drawn" in words()
    assert draw() == [wanted]
    assert ready.digit.empty and "1 of 100 drawn" in words() and "Kept" in words()
    (picture,) = home.rglob("*.png")
    assert picture.parent.name == str(wanted)
    assert ready.facts.get("handwriting.kept") == 1 and ready.facts.get("handwriting.kinds") == 1


def test_a_sample_of_others_is_not_kept_as_ones_own(panel, ready, settled):
    ready.take_sample(0)
    settled(ready)
    assert not enabled(panel, "keep")


def test_the_last_one_is_taken_back(panel, ready, draw, press, words):
    asked = draw(2)
    press("undo")
    assert ready.handwriting.wanted == asked[1] and "1 of 100 drawn" in words()
    assert ready.facts.get("handwriting.kept") == 1


def test_skipping_asks_for_another(panel, ready, press):
    first = ready.handwriting.wanted
    press("skip")
    assert ready.handwriting.wanted != first


def test_it_keeps_by_itself_after_a_pause(panel, ready, draw, qtbot, settled):
    panel._pausing.setInterval(30)
    QTest.mouseClick(panel.findChild(QCheckBox, "handwriting-pause"), Qt.MouseButton.LeftButton)
    draw()  # by the button, before the pause is over
    ready.set_digit(Digit(ready.handwriting.kept.images[0], "drawing", edited=True))
    qtbot.waitUntil(lambda: ready.facts.get("handwriting.kept") == 2, timeout=5000)
    assert ready.digit.empty


def test_only_the_pair_can_be_asked_for(panel, ready, settled, words):
    box = panel.findChild(ChoiceBox, "handwriting-which")
    assert box.itemText(1) == "only 3 and 7"
    box.setCurrentIndex(1)
    panel.findChild(ChoiceBox, "handwriting-of-each").setCurrentIndex(0)
    settled(ready)
    assert ready.handwriting.turns.goal == 6 and "0 of 6 drawn" in words()


def test_the_model_is_asked_about_them_and_misread_ones_are_marked(panel, ready, draw, pair, words):
    pair()
    labels = draw(4)
    reading = panel._reading
    assert len(reading.rows) == 4 and not reading.apart
    wrong = int((~reading.right).sum())
    assert f"4 kept, {wrong} misread" in words()
    grid = panel.findChild(ThumbnailGrid)
    assert sum(item.wrong for item in grid._items) == wrong
    assert [item.caption[0][0] for item in grid._items] == [str(d) for d in reversed(labels)]
    assert ready.facts.get("handwriting.accuracy") == reading.share
    assert f"{4 - wrong} of 4 read right" in words()


def test_too_few_to_train_on_says_how_many_are_needed(panel, draw, pair):
    pair(1)
    draw(2)
    button = panel.findChild(QPushButton, "handwriting-mix")
    assert not button.isEnabled()
    assert button.toolTip() == "Too few to train on: 2 more of the digit 3, 2 more of the digit 7 needed"


def test_training_on_them_shows_before_and_after(panel, ready, draw, pair, press, qtbot, settled, words):
    pair()
    draw(12)
    for name in ("", "mix"):
        if name:
            press(name)
            qtbot.waitUntil(lambda: ready.data.provenance.source == "mixed", timeout=10_000)
            qtbot.waitUntil(lambda: ready.ideals is not None and ready.state is RunState.IDLE, timeout=10_000)
        ready.run(40)
        qtbot.waitUntil(lambda: ready.cursor == 40, timeout=30_000)
        ready.pause()
        settled(ready)
    table = panel.findChild(Table, "handwriting-tried")
    lines = table.as_text().splitlines()
    assert len(lines) == 3 and "Test patterns, Linear\t40" in lines[1]
    assert "Test patterns + Handwriting, Linear\t40" in lines[2]
    assert ready.facts.get("handwriting.trained") == "mixed"
    reading = panel._reading
    assert reading.apart and all(reading.kept.samples[row].split == "valid" for row in reading.rows)
    first, second = ready.handwriting.tried.values()
    assert ready.facts.get("handwriting.gain") == pytest.approx(second.own - first.own)
    assert "these it has never seen" in words()
    press("without")
    assert ready.data.provenance.source == "generated"


def test_a_label_is_corrected_deleted_or_put_on_the_canvas(panel, ready, draw, pair, press, settled):
    pair()
    draw(3)
    grid = panel.findChild(ThumbnailGrid)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid._place(0).center().toPoint())
    newest = ready.handwriting.kept.samples[-1]
    press("take")
    assert (
        ready.digit.label == newest.digit and (ready.digit.image == ready.handwriting.kept.images[-1]).all()
    )
    box = panel.findChild(ChoiceBox, "handwriting-label")
    box.setCurrentIndex(9)
    box.activated.emit(9)
    settled(ready)
    assert ready.handwriting.kept.samples[-1].digit == 9
    press("delete")
    assert len(ready.handwriting.kept.samples) == 2


def test_a_diverged_model_says_nothing_of_them(panel, ready, draw, pair, settled, words):
    pair()
    draw(2)
    ready.set_hyper(lr=3e38, loss="bce")
    for _ in range(4):
        ready.step()
    settled(ready)
    assert "no numbers any more" in words()


def test_hidden_it_asks_nothing(panel, ready, draw, pair, settled, monkeypatch):
    pair()
    draw(1)
    panel.hide()
    wanted = []
    monkeypatch.setattr(panel._newest, "want", lambda *args, **named: wanted.append(args))
    ready.step()
    settled(ready)
    assert not wanted
    panel.show()
    assert len(wanted) == 1
