from __future__ import annotations

import pytest

from mnist_desktop.lab.sabotage import FAULTS
from mnist_desktop.panels.places import all_pages
from mnist_desktop.panels.training.sabotage import words


@pytest.mark.parametrize("fault", FAULTS)
def test_each_has_a_name_a_broken_line_and_a_place_to_look(fault):
    right, wrong = words.LINES[fault]
    assert right != wrong and len(f"{right} → {wrong}") <= 62
    assert words.title(fault)[1:] == words.fault_name(fault)[1:] and words.watch(fault).endswith((".", ")"))
    link, text = words.place(fault)
    assert link.removeprefix("show:") in all_pages() and text
    assert ("new run" in words.when(fault)) is fault.startswith("no_")


def test_a_badge_names_one_counts_several_and_keeps_a_riddle_s_secret(ready, settled):
    assert words.badge(ready) == ""
    ready.set_hyper(rmse=True)
    assert words.badge(ready) == "RMSE in place of the loss"
    ready.set_hyper(wrong_sign=True)
    assert words.badge(ready) == "2 sabotages"
    ready.riddle.begin()
    settled(ready)
    assert words.badge(ready) == "a riddle is on"
