from __future__ import annotations

from random import Random

import numpy as np
import pytest

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.digits import handwriting
from mnist_desktop.lab.digits.strokes_added import add_strokes
from mnist_desktop.lab.records import frozen
from mnist_desktop.session.handwriting import own_in


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    folder = tmp_path / "handwriting"
    monkeypatch.setattr(handwriting, "user_folder", lambda: folder)
    return folder


def drawing(value=200):
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:15] = value
    return Digit(frozen(image), "drawing")


@pytest.fixture
def own(session, qtbot):
    own = session.handwriting
    own.turns._random = Random(2)
    own.open()
    qtbot.waitUntil(lambda: own.kept is not None and not own.busy, timeout=10_000)
    return own


@pytest.fixture
def rest(own, qtbot):
    def wait():
        qtbot.waitUntil(lambda: not own.busy, timeout=10_000)

    return wait


@pytest.fixture
def keep(own, rest):
    def some(count):
        asked = []
        for n in range(count):
            asked.append(own.wanted)
            own.keep(drawing(100 + n))
        rest()
        return asked

    return some


def test_digits_are_kept_under_the_label_that_was_asked_for(own, keep):
    asked = keep(12)
    assert [one.digit for one in own.kept.samples] == asked
    assert own.kept.images[:, 10, 13].tolist() == [100 + n for n in range(12)]
    assert own.turns.done == 12 == sum(own.kept.counts)
    assert set(asked[:10]) == set(range(10))


def test_nothing_is_kept_of_bare_paper_or_before_it_is_known(session, own, rest):
    own.keep(Digit.blank())
    assert own.turns.done == 0
    fresh = type(own)(session.library)
    fresh.keep(drawing())
    assert fresh.wanted is None and not fresh.busy


def test_the_last_ones_are_taken_back_one_by_one(own, keep, rest):
    asked = keep(2)
    own.undo()
    rest()
    assert own.wanted == asked[1] and len(own.kept.samples) == 1
    own.undo()
    rest()
    assert own.wanted == asked[0] and not own.can_undo and own.kept.samples == ()


def test_skipping_asks_for_another(own):
    first = own.wanted
    own.skip()
    assert own.wanted != first and own.turns.done == 0


def test_a_label_is_corrected_and_its_digit_asked_for_again(own, keep, rest):
    asked = keep(10)
    sample = own.kept.samples[0]
    other = (asked[0] + 1) % 10
    own.relabel(sample, other)
    rest()
    assert own.kept.counts[asked[0]] == 0 and own.kept.counts[other] == 2
    own.delete(own.kept.samples[1])
    rest()
    assert len(own.kept.samples) == 9


def test_other_digits_can_be_asked_for(own, keep):
    own.ask_for((3, 7), 5)
    assert set(keep(10)) == {3, 7}
    assert own.wanted is None and (own.turns.done, own.turns.goal) == (10, 10)
    own.ask_for((3, 7), 6)
    assert own.turns.done == 10 and own.turns.goal == 12


def test_the_next_start_goes_on_where_this_one_ended(session, own, keep, qtbot):
    keep(7)
    later = type(own)(session.library)
    later.open()
    qtbot.waitUntil(lambda: later.kept is not None and not later.busy, timeout=10_000)
    assert later.turns.done == 7 and not later.can_undo


def test_what_cannot_be_written_is_said_and_asked_for_again(session, own, keep, rest, home):
    keep(1)
    label = own.wanted
    book = home / "me"
    for path in sorted(book.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    book.rmdir()
    book.write_text("in the way")
    own.keep(drawing())
    rest()
    assert "cannot be made" in session.failures[-1].what
    assert own.turns.done == 1  # what memory knows; the one that failed is not among it
    assert label in own.turns._order


def test_export_and_import(own, keep, rest, tmp_path, home):
    told = []
    own.told.connect(lambda what, result: told.append((what, result)))
    keep(6)
    own.export_to(tmp_path / "out")
    rest()
    assert told == [("exported", 6)]
    own.call_writer("ben")
    rest()
    assert own.kept.writer == "ben" and own.turns.done == 0
    (tmp_path / "out" / "me").rename(tmp_path / "out" / "anna")
    own.import_from(tmp_path / "out")
    rest()
    assert told[-1][0] == "imported" and told[-1][1].added == 6
    assert {one.writer for one in own.kept.samples} == {"me", "anna"}


def test_they_become_the_digits_in_use_alone_mixed_or_left_out(ready, qtbot):
    own, base = ready.handwriting, ready.data
    own.open()
    qtbot.waitUntil(lambda: own.kept is not None and not own.busy, timeout=10_000)
    own.ask_for((3, 7), 6)
    while own.wanted is not None:
        own.keep(drawing(90 + own.turns.done))
    qtbot.waitUntil(lambda: not own.busy, timeout=10_000)
    own.use_alone()
    qtbot.waitUntil(lambda: ready.data.provenance.source == "handwriting", timeout=10_000)
    assert (len(ready.data.train), len(ready.data.valid)) == (8, 4) and own.others is base
    own.mix_in()
    qtbot.waitUntil(lambda: ready.data.provenance.source == "mixed", timeout=10_000)
    assert ready.data.valid is base.valid and len(ready.data.train) > len(base.train)
    ready.library.use(add_strokes(ready.data))
    assert own_in(ready.data) == "mixed" and own.others is base
    own.leave_out()
    assert ready.data is base and own_in(base) == own_in(None) == "no"


def test_too_few_are_refused_with_how_many_are_needed(ready, qtbot):
    ready.handwriting.use_alone()
    qtbot.waitUntil(lambda: bool(ready.failures), timeout=10_000)
    assert "0 so far, and at least 3" in ready.failures[-1].what
    assert ready.data.provenance.source == "generated"
