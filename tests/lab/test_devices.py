from __future__ import annotations

import torch

from mnist_desktop.lab.devices import available


def test_the_cpu_works_and_the_others_say_why_not():
    devices = {device.id: device for device in available()}
    assert list(devices) == ["cpu", "cuda", "mps"] and not devices["cpu"].problem
    assert bool(devices["cuda"].problem) != torch.cuda.is_available()
    assert bool(devices["mps"].problem) != torch.backends.mps.is_available()


def test_a_device_that_fails_without_a_word_is_said_to_fail(monkeypatch):
    monkeypatch.setattr(torch.backends.cuda, "is_built", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch, "ones", lambda *_, **__: (_ for _ in ()).throw(AssertionError()))
    assert {device.id: device for device in available()}["cuda"].problem == "AssertionError"
