from __future__ import annotations

import os

from mnist_desktop.lab.archive import session_file
from mnist_desktop.session import autosave as module


def weights(session):
    return [p.value.tobytes() for p in session.record.params]


def copies(tmp_path, folder="home"):
    return sorted((tmp_path / folder).glob("autosave-*.mnistlab"))


def copied(qtbot, session):
    with qtbot.waitSignal(session.document.copied, timeout=30_000):
        session.autosave._tick()


def crash(tmp_path, file):
    """Leave a copy behind as a killed process does: the file and a lock of a process that is no more."""
    dead = 2**22 - 1  # above any process number of this kernel's default
    lock = file.with_suffix(".lock")
    lock.write_text(f"{dead}\nmnist-desktop\n{os.uname().nodename}\n")
    return file


def orphan(qtbot, begin, train, tmp_path, steps=9):
    session = begin("other")
    session.autosave.start()
    train(session, steps)
    copied(qtbot, session)
    (file,) = copies(tmp_path, "other")
    (tmp_path / "home").mkdir(exist_ok=True)
    left = tmp_path / "home" / file.name
    left.write_bytes(file.read_bytes())
    values = weights(session)
    session.close()
    return crash(tmp_path, left), values


def test_a_step_that_is_half_done_is_copied_too(qtbot, begin, settled, tmp_path):
    session = begin()
    session.autosave.start()
    session.next_stage()
    session.next_stage()
    settled(session)
    copied(qtbot, session)
    (file,) = copies(tmp_path)
    assert session_file.load(file).run.head.half.stages == 2
    session.step_back()
    settled(session)
    session.autosave._tick()
    assert copies(tmp_path) == []  # nothing is left that was not there


def test_only_what_is_not_saved_is_copied_and_only_when_it_changed(qtbot, begin, settled, tmp_path, train):
    session = begin()
    session.autosave.start()
    session.autosave._tick()
    assert copies(tmp_path) == []
    train(session, 3)
    copied(qtbot, session)
    (file,) = copies(tmp_path)
    first = file.stat().st_mtime_ns
    session.seek(1)
    settled(session)
    session.autosave._tick()
    session.autosave._tick()
    assert not session.autosave._busy and file.stat().st_mtime_ns == first
    session.seek(3)
    session.step()
    settled(session)
    copied(qtbot, session)
    assert file.stat().st_mtime_ns > first
    with qtbot.waitSignal(session.document.saved, timeout=30_000):
        session.document.save(tmp_path / "s.mnistlab")
    assert copies(tmp_path) == []


def test_a_clean_end_leaves_no_copy_and_no_lock(qtbot, begin, tmp_path, train):
    session = begin()
    session.autosave.start()
    train(session, 3)
    copied(qtbot, session)
    session.close()
    assert [file.name for file in (tmp_path / "home").iterdir()] == ["last.mnistlab"]


def test_the_copy_is_at_most_half_a_minute_old():
    assert module.EVERY <= 20_000


def test_what_a_dead_process_left_is_offered_and_restored(qtbot, begin, settled, tmp_path, train):
    file, values = orphan(qtbot, begin, train, tmp_path)
    (tmp_path / "home" / f"{file.name}.77.part").write_bytes(b"half")
    session = begin()
    session.autosave.start()
    assert session.found == [file]
    assert not list((tmp_path / "home").glob("*.part"))
    with qtbot.waitSignal(session.document.opened, timeout=30_000):
        session.autosave.restore()
    settled(session)
    assert weights(session) == values and session.document.modified and session.document.path is None
    assert copies(tmp_path) == [file]  # now this instance's own
    session.step()
    settled(session)
    copied(qtbot, session)
    assert copies(tmp_path) == [file]
    session.close()
    assert copies(tmp_path) == []


def test_it_can_be_discarded_and_the_next_one_is_offered(qtbot, begin, tmp_path, train):
    new, _ = orphan(qtbot, begin, train, tmp_path)
    old = tmp_path / "home" / "autosave-0.mnistlab"
    old.write_bytes(new.read_bytes())
    os.utime(old, (1, 1))
    session = begin()
    session.autosave.start()
    assert session.found == [new]
    session.autosave.discard()
    assert session.found == [new, old] and copies(tmp_path) == [old]
    session.autosave.discard()
    assert copies(tmp_path) == [] and len(session.found) == 2


def test_what_a_living_instance_copies_is_left_alone(qtbot, begin, tmp_path, train):
    one = begin()
    one.autosave.start()
    train(one, 3)
    copied(qtbot, one)
    two = begin()
    two.autosave.start()
    assert two.found == []
    train(two, 4)
    copied(qtbot, two)
    assert len(copies(tmp_path)) == 2
    two.close()
    assert len(copies(tmp_path)) == 1


def test_while_one_instance_offers_it_no_other_one_does(qtbot, begin, tmp_path, train):
    orphan(qtbot, begin, train, tmp_path)
    one, two = begin(), begin()
    one.autosave.start()
    two.autosave.start()
    assert (len(one.found), len(two.found)) == (1, 0)
    one.close()
    three = begin()
    three.autosave.start()
    assert len(three.found) == 1  # it was not decided upon


def test_a_folder_that_cannot_be_written_is_told_once(qtbot, begin, tmp_path, train):
    (tmp_path / "home").write_text("in the way")
    session = begin()
    session.autosave.start()
    train(session, 3)
    session.autosave._tick()
    session.autosave._tick()
    assert len(session.failures) == 1 and "case of a crash" in session.failures[0].what
    assert session.failures[0].hint


def test_a_copy_that_fails_is_told_once_and_tried_again(qtbot, begin, tmp_path, monkeypatch, train):
    from mnist_desktop.lab.archive import session_file
    from mnist_desktop.lab.files import FileError

    session = begin()
    session.autosave.start()
    train(session, 3)
    with monkeypatch.context() as patched:

        def full(*_):
            raise FileError("There is no room.")

        patched.setattr(session_file, "save", full)
        for _ in range(2):
            with qtbot.waitSignal(session.document.not_copied, timeout=30_000):
                session.autosave._tick()
    assert [failure.what for failure in session.failures] == [
        "No copy for the case of a crash: There is no room."
    ]
    copied(qtbot, session)
    assert len(copies(tmp_path)) == 1


def test_what_cannot_be_kept_at_the_end_is_offered_by_the_next_start(
    qtbot, begin, settled, tmp_path, monkeypatch, train
):
    """A disk that has filled up since the last copy: closing must not take that copy away too."""
    from mnist_desktop.lab.archive import session_file
    from mnist_desktop.lab.files import FileError

    session = begin()
    session.autosave.start()
    train(session, 3)
    copied(qtbot, session)
    with monkeypatch.context() as patched:

        def full(*_):
            raise FileError("There is no room.")

        patched.setattr(session_file, "save", full)
        session.close()
    (left,) = copies(tmp_path)
    following = begin()
    following.autosave.start()
    assert following.found == [left]
    with qtbot.waitSignal(following.document.opened, timeout=30_000):
        following.autosave.restore()
    settled(following)
    assert following.head == 3
