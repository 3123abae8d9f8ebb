from __future__ import annotations

from mnist_desktop.commands.digit import DigitCommands


def test_each_command_reaches_the_digit_column(ready, host, window):
    specs = DigitCommands(ready, host, window).specs()
    for spec in specs:
        spec.run()
    asked = ["undo", "redo", "clear", "paste", "choose_image", "browse_samples", "random_sample"]
    assert host.asked == [(name,) for name in asked]


def test_without_digits_only_they_cannot_be_taken(session, host, window):
    refused = {spec.id for spec in DigitCommands(session, host, window).specs() if spec.refusal()}
    assert refused == {"samples", "random"}
