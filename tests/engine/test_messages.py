from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from mnist_desktop.engine.messages import Failed, Ready, Taken
from mnist_desktop.lab.text import Failure


def test_a_message_that_crosses_a_thread_cannot_be_changed_on_the_way():
    for message, name in (
        (Ready(()), "devices"),
        (Failed(Failure("what"), 1), "handled"),
        (Taken(None, None), "run"),
    ):
        with pytest.raises(FrozenInstanceError):
            setattr(message, name, None)
