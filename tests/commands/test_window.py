from __future__ import annotations

from mnist_desktop.commands.window import WindowCommands


def test_a_command_for_each_place_in_their_order(host, window):
    specs = WindowCommands(host, ["Pixels", "Training"], window).specs()
    places = [spec for spec in specs if spec.id.startswith("place-")]
    assert [spec.text for spec in places] == ["Pixels", "Training"]
    for spec in places:
        spec.run()
    assert host.asked == [("go_to", 0), ("go_to", 1)]


def test_they_can_always_be_used(host, window):
    assert all(spec.refusal() == "" for spec in WindowCommands(host, ["Pixels"], window).specs())
