from __future__ import annotations

from PySide6.QtCore import QObject

from mnist_desktop.command_table import CommandTable


class Host:
    """Does nothing, and knows the session."""

    def __init__(self, session):
        self.session = session

    def __getattr__(self, name):
        return lambda *_: None


def table(session):
    owner = QObject()
    made = CommandTable(Host(session), ["Pixels", "Training"], owner)
    made.owner = owner
    return made


def test_every_command_is_there_once_and_no_two_share_a_key(session):
    specs = table(session).specs()
    assert len({spec.id for spec in specs}) == len(specs)
    keys = [key for spec in specs for key in spec.keys]
    assert len(set(keys)) == len(keys)
    assert all(spec.text and spec.tip and spec.group for spec in specs)
    assert [spec.text for spec in specs if spec.id.startswith("place-")] == ["Pixels", "Training"]


def test_before_there_is_a_run_each_training_command_says_why_not(session):
    refused = {spec.id for spec in table(session).specs() if spec.refusal()}
    assert {"run", "step", "stage", "back", "reset", "epoch", "samples"} <= refused
    assert not refused & {"undo", "clear", "paste", "open", "palette", "theme"}


def test_at_the_beginning_there_is_nothing_to_go_back_to(ready, settled):
    refusals = {spec.id: spec.refusal for spec in table(ready).specs()}
    assert "no step was taken" in refusals["back"]() and refusals["step"]() == ""
    ready.step()
    settled(ready)
    assert refusals["back"]() == ""
