from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Slot

from mnist_desktop.session.probe import REACHES, ChangeProbe


class Squares(ChangeProbe):
    """Finds out about the step that is shown, and tells what it found."""

    found = ()

    def follow(self):
        step, reach = self._session.cursor, self.reach
        self._newest.ask(lambda: (step, reach))

    @Slot(object)
    def _arrived(self, found):
        self.found += (found,)
        self.changed.emit()


@pytest.fixture
def probe(ready):
    return Squares(ready, "Looking", QObject(ready))


def test_what_was_found_is_told(qtbot, probe):
    with qtbot.waitSignal(probe.changed, timeout=30_000):
        probe.follow()
    assert probe.found == ((0, REACHES[1]),) and not probe.busy


def test_a_narrower_range_keeps_the_change_inside_and_is_looked_at(qtbot, probe):
    probe.set_change(-0.5)
    assert probe.change == -0.5
    with qtbot.waitSignal(probe.changed, timeout=30_000):
        probe.set_reach(0.1)
    assert probe.change == -0.1 and probe.found == ((0, 0.1),)


def test_what_is_given_up_is_not_told(qtbot, probe):
    probe.follow()
    probe.stop()
    qtbot.waitUntil(lambda: not probe.busy, timeout=30_000)
    assert probe.found == ()
