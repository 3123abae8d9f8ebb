from __future__ import annotations

from mnist_desktop.commands.guide import GuideCommands


def test_they_ask_the_host_and_can_always_be_used(qapp, window):
    class Host:
        def __init__(self):
            self.asked = []

        def __getattr__(self, name):
            return lambda: self.asked.append(name)

    host = Host()
    specs = GuideCommands(host, window).specs()
    for spec in specs:
        assert spec.refusal() == "" and spec.tip
        spec.run()
    assert host.asked == ["start_tour", "present", "save_pdf", "add_pack"]
