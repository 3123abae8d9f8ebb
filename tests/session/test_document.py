from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtTest import QTest

from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.parts import PenStroke, Sketch
from mnist_desktop.lab.archive.riddle import RiddleState, SavedRiddle
from mnist_desktop.lab.dataset import DigitDataset, Provenance
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.records import Stage
from mnist_desktop.session import RunState, Session

STROKE = PenStroke(((14.0, 4.0, 1.0), (14.0, 24.0, 1.0)), 2.0)


def drawn():
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 13:15] = 200
    return Digit(image, "drawing"), Sketch((STROKE,))


def save(qtbot, session, path):
    with qtbot.waitSignal(session.document.saved, timeout=30_000):
        session.document.save(path)


def open_(qtbot, settled, session, path):
    with qtbot.waitSignal(session.document.opened, timeout=30_000):
        session.document.open(path)
    settled(session)


def weights(session):
    return [p.value.tobytes() for p in session.record.params]


def branched(session, settled, train):
    """30 steps, and from step 12 on five with another learning rate."""
    train(session, 30)
    session.seek(12)
    session.set_hyper(lr=0.25)
    train(session, 5)
    session.branches.rename(1, "slower")
    session.set_digit(*drawn())
    settled(session)


def test_what_is_saved_opens_in_another_session_and_goes_on_bit_for_bit(
    qtbot, begin, settled, tmp_path, train
):
    one, path = begin("one"), tmp_path / "s.mnistlab"
    branched(one, settled, train)
    save(qtbot, one, path)
    assert one.document.path == path and not one.document.modified
    two = begin("two")
    open_(qtbot, settled, two, path)
    assert two.failures == [] and two.opened == [(path, False)]
    assert two.document.path == path and not two.document.modified
    assert [(c.branch.id, c.branch.head, c.branch.name) for c in two.curves] == [
        (1, 17, "slower"),
        (0, 30, ""),
    ]
    assert two.config == one.config and two.cursor == one.cursor == 17 and two.state is RunState.PAUSED
    assert weights(two) == weights(one)
    assert np.array_equal(two.digit.image, one.digit.image) and two.sketch.strokes == (STROKE,)
    ours, theirs = two.leaderboard.entries, one.leaderboard.entries
    assert [(e.key, e.steps, e.best) for e in ours] == [(e.key, e.steps, e.best) for e in theirs]
    for session in (one, two):
        session.seek(6)
        settled(session)
    assert weights(two) == weights(one) and two.record.note == ""
    for session in (one, two):
        session.seek(17)
        train(session, 40)
    assert weights(two) == weights(one)
    assert np.array_equal(one.curves[0].losses, two.curves[0].losses)


def test_a_half_done_step_and_a_riddle_are_kept_and_go_on(qtbot, begin, settled, tmp_path, train):
    one, two, path, before = begin("one"), begin("two"), tmp_path / "s.mnistlab", tmp_path / "before.mnistlab"
    save(qtbot, one, before)
    for session, fault in ((one, "rmse"), (two, "wrong_sign")):
        session.riddle._draw = lambda names, fault=fault: fault
        session.riddle.begin()
        train(session, 4)
    for act in (lambda: one.riddle.guess("no_bias"), one.riddle.ask_hint, *[one.next_stage] * 3):
        act()
    settled(one)
    save(qtbot, one, path)
    open_(qtbot, settled, two, path)
    assert (two.record.step, two.record.stage, two.record.loss) == (5, Stage.LOSS, one.record.loss)
    assert (two.riddle.saved, two.riddle.fault) == (SavedRiddle("rmse", RiddleState.ON, ("no_bias",), 1), "")
    assert two.riddle.wrong == one.riddle.wrong and two.riddle.wrong["no_bias"].seen
    for session in (one, two):
        assert not session.document.modified
        session.step()
        settled(session)
    assert weights(two) == weights(one) and two.cursor == 5 and two.document.modified
    open_(qtbot, settled, two, before)
    assert two.riddle.saved is None  # the session that was opened has none


def test_the_leaderboard_goes_on_counting(qtbot, begin, settled, tmp_path, train):
    session, path = begin(), tmp_path / "s.mnistlab"
    train(session, 5)
    session.reset()
    train(session, 6)
    save(qtbot, session, path)
    session.reset()
    train(session, 7)
    open_(qtbot, settled, session, path)
    assert [(e.run, e.steps) for e in session.leaderboard.entries] == [(1, 5), (2, 6)]
    train(session, 4)
    assert [(e.run, e.steps) for e in session.leaderboard.entries] == [(1, 5), (2, 10)]
    session.reset()
    train(session, 3)
    assert [(e.run, e.steps) for e in session.leaderboard.entries] == [(1, 5), (2, 10), (3, 3)]


def test_modified_says_what_the_file_lacks(qtbot, begin, settled, tmp_path, train):
    session, path = begin(), tmp_path / "s.mnistlab"
    assert not session.document.modified
    session.set_digit(*drawn())
    assert session.document.modified
    train(session, 3)
    save(qtbot, session, path)
    assert not session.document.modified
    session.seek(1)  # to look at another step changes nothing
    settled(session)
    assert not session.document.modified
    session.seek(3)
    session.step()
    settled(session)
    assert session.document.modified


def test_training_goes_on_while_a_file_is_written(qtbot, begin, settled, tmp_path):
    session, path = begin(), tmp_path / "s.mnistlab"
    session.run()
    qtbot.waitUntil(lambda: session.head > 50, timeout=30_000)
    save(qtbot, session, path)
    assert session.state is RunState.RUNNING
    saved = session_file.load(path)
    head = saved.run.branches[0].last
    qtbot.waitUntil(lambda: session.head > head + 50, timeout=30_000)
    session.pause()
    settled(session)
    assert session.document.modified
    assert np.array_equal(session.curves[0].losses[:head], saved.run.curves(0).losses)


def test_a_bad_file_changes_nothing_and_says_so(qtbot, begin, settled, tmp_path, train):
    session = begin()
    branched(session, settled, train)
    before = weights(session), session.curves[0].branch, session.digit, session.leaderboard.entries
    bad = tmp_path / "bad.mnistlab"
    bad.write_bytes(b"\x80\x04no session")
    session.document.open(bad)
    qtbot.waitUntil(lambda: session.failures != [], timeout=30_000)
    settled(session)
    assert "no session" in session.failures[0].what and session.failures[0].hint
    assert (weights(session), session.curves[0].branch, session.digit, session.leaderboard.entries) == before
    assert session.document.path is None and session.opened == []


def test_digits_that_are_not_here_are_named(qtbot, begin, settled, tmp_path, small_digits, train):
    session, path = begin(), tmp_path / "s.mnistlab"
    train(session, 3)
    save(qtbot, session, path)
    gone = Provenance("folders", "Pictures of Ada", str(tmp_path / "ada"))
    session.library.use(DigitDataset(small_digits.valid, small_digits.train, gone))
    qtbot.waitUntil(lambda: session.ideals is not None and session.state is RunState.IDLE, timeout=30_000)
    save(qtbot, session, tmp_path / "ada.mnistlab")
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.ideals is not None and session.state is RunState.IDLE, timeout=30_000)
    session.document.open(tmp_path / "ada.mnistlab")
    qtbot.waitUntil(lambda: session.failures != [], timeout=30_000)
    told = session.failures[0]
    assert "Pictures of Ada" in told.what and "open the session again" in told.hint
    assert session.data is small_digits
    open_(qtbot, settled, session, path)
    assert session.data is small_digits and session.head == 3


def test_what_was_open_and_not_saved_is_kept_and_can_be_brought_back(qtbot, begin, settled, tmp_path, train):
    session, path = begin(), tmp_path / "s.mnistlab"
    train(session, 3)
    save(qtbot, session, path)
    session.step()
    settled(session)
    four = weights(session)
    assert session.document.last is None
    open_(qtbot, settled, session, path)
    assert session.opened == [(path, True)] and session.head == 3
    session.step()
    session.step()
    settled(session)
    five = weights(session)
    # What is open is kept in the very file that is read.
    open_(qtbot, settled, session, session.document.last)
    assert session.head == 4 and weights(session) == four
    assert session.document.path == path and session.document.modified
    open_(qtbot, settled, session, session.document.last)
    assert session.head == 5 and weights(session) == five


def test_closing_keeps_what_is_not_saved_without_a_question(qtbot, begin, settled, train):
    session = begin()
    train(session, 8)
    last = weights(session)
    session.close()
    again = begin()
    assert again.document.last is not None
    open_(qtbot, settled, again, again.document.last)
    assert weights(again) == last and again.document.path is None and again.document.modified
    again.close()


def test_closing_what_is_saved_keeps_nothing(qtbot, begin, tmp_path, train):
    session = begin()
    train(session, 2)
    save(qtbot, session, tmp_path / "s.mnistlab")
    session.close()
    assert session.document.last is None


def test_a_file_asked_for_before_torch_has_loaded_opens_afterwards(qtbot, begin, settled, tmp_path, train):
    first, path = begin("one"), tmp_path / "s.mnistlab"
    train(first, 6)
    save(qtbot, first, path)
    session = Session()
    session.library.use(first.data)
    session.document.open(path)
    session._worker.start()
    qtbot.waitUntil(lambda: session.head == 6, timeout=30_000)
    settled(session)
    assert weights(session) == weights(first)
    session.close()


def test_a_session_without_a_run_says_so(qtbot, session, tmp_path):
    session.document.save(tmp_path / "s.mnistlab")
    QTest.qWait(1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("place", ["missing/s.mnistlab", "file/s.mnistlab"])
def test_a_place_that_cannot_be_written_is_told(qtbot, begin, tmp_path, place, train):
    (tmp_path / "file").write_text("in the way")
    session = begin()
    train(session, 1)
    session.document.save(tmp_path / place)
    qtbot.waitUntil(lambda: bool(session.failures) or session.document.path is not None, timeout=30_000)
    if place.startswith("file"):
        assert "file cannot be made: " in session.failures[0].what
        assert session.failures[0].hint == "Check the disk."
        assert session.document.modified and session.document.path is None
    else:
        assert session.document.path == tmp_path / place  # the folder is made


def test_a_setting_that_waits_for_the_next_step_is_kept(qtbot, begin, settled, train, tmp_path):
    session, path = begin(), tmp_path / "s.mnistlab"
    train(session, 4)
    session.set_hyper(lr=0.125)
    settled(session)
    save(qtbot, session, path)
    session.set_hyper(lr=2.0)
    settled(session)
    open_(qtbot, settled, session, path)
    assert session.config.hyper.lr == 0.125 and not session.document.modified
    session.step()
    settled(session)
    assert session.record.hyper.lr == 0.125 and session.head == 5


def test_a_run_that_is_reset_unsaved_can_be_reopened(qtbot, begin, settled, train):
    session = begin()
    train(session, 7)
    seven = weights(session)
    session.reset()
    session.reset()  # nothing to be kept
    settled(session)
    assert session.head == 0
    qtbot.waitUntil(lambda: session.document.last is not None, timeout=30_000)
    open_(qtbot, settled, session, session.document.last)
    assert session.head == 7 and weights(session) == seven


def test_a_run_that_is_saved_is_not_kept_twice(qtbot, begin, settled, train, tmp_path):
    session = begin()
    train(session, 7)
    save(qtbot, session, tmp_path / "s.mnistlab")
    session.reset()
    settled(session)
    qtbot.waitUntil(lambda: not session.library._jobs, timeout=30_000)
    assert session.document.last is None
