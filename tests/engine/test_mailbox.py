from __future__ import annotations

import threading

from mnist_desktop.engine.mailbox import Mailbox


def test_of_pictures_only_the_newest_and_of_events_every_one():
    rings = []
    box = Mailbox(lambda: rings.append(1))
    for number in range(5):
        box.put_frame(number)
        box.put_event(f"event {number}")
    assert box.has_frame
    assert box.drain() == ([f"event {n}" for n in range(5)], 4)
    assert not box.has_frame and box.drain() == ([], None)


def test_it_wakes_once_between_two_drains():
    rings = []
    box = Mailbox(lambda: rings.append(1))
    for _ in range(3):
        box.put_frame(0)
    assert len(rings) == 1
    box.drain()
    box.put_event("e")
    box.put_frame(0)
    assert len(rings) == 2


def test_nothing_is_lost_between_threads():
    woken = threading.Event()
    box = Mailbox(woken.set)
    got = []

    def put():
        for number in range(20_000):
            box.put_event(number)

    writer = threading.Thread(target=put)
    writer.start()
    while len(got) < 20_000:
        assert woken.wait(10)
        woken.clear()
        got += box.drain()[0]
    writer.join()
    assert got == list(range(20_000))
