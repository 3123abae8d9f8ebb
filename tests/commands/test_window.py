from __future__ import annotations

from mnist_desktop.commands.window import WindowCommands


def test_a_command_for_each_place_in_their_order(host, window):
    specs = WindowCommands(host, ["Pixels", "Training"], window).specs()
    places = [spec for spec in specs if spec.id.startswith("place-")]
    assert [spec.text for spec in places] == ["Pixels", "Training"]
    for spec in places:
        spec.run()
    assert host.asked == [("go_to", 0), ("go_to", 1)]


def test_a_command_for_each_language_and_the_present_one_is_marked(host, window):
    host.language = "de"
    specs = WindowCommands(host, ["Pixels"], window).specs()
    languages = {spec.id: spec for spec in specs if spec.checked is not None}
    assert [name for name, spec in languages.items() if spec.checked] == ["language-de"]
    for name in ("language-system", "language-en"):
        languages[name].run()
    assert host.asked == [("set_language", "system"), ("set_language", "en")]


def test_they_can_always_be_used(host, window):
    assert all(spec.refusal() == "" for spec in WindowCommands(host, ["Pixels"], window).specs())
