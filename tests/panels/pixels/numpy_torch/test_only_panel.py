"""Gradient and device."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider

from mnist_desktop.lab.infos import DeviceInfo
from mnist_desktop.panels.pixels.numpy_torch.only_panel import OnlyPanel
from mnist_desktop.ui.label import Label


@pytest.fixture
def panel(with_torch, show):
    with_torch.devices = (DeviceInfo("cpu", "CPU"), DeviceInfo("cuda", "CUDA GPU", "no driver was found"))
    return show(OnlyPanel(with_torch), 358, 330)


def words(panel):
    return [label.text() for label in panel.findChildren(Label)]


def test_begins_as_the_book_does(panel):
    assert {"tensor(3.)", "tensor(9.)", "tensor(6.)"} <= set(words(panel))


def test_the_gradient_follows_the_slider(panel, session):
    slider = panel.findChild(QSlider)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert {"tensor(-5.)", "tensor(25.)", "tensor(-10.)"} <= set(words(panel))
    assert (session.facts.get("numpy_torch.w"), session.facts.get("numpy_torch.grad")) == (-5, -10)


def test_numpy_s_own_error_is_shown(panel):
    assert "AttributeError: 'numpy.ndarray' object has no attribute 'requires_grad_'" in words(panel)


def test_devices_are_told_with_their_problems(panel):
    assert "w.device\nCPU: works here\nCUDA GPU: no driver was found" in words(panel)


def test_before_torch_it_waits(session, show):
    panel = show(OnlyPanel(session), 358, 330)
    QTest.keyClick(panel.findChild(QSlider), Qt.Key.Key_Home)
    assert "PyTorch is still loading" in words(panel)
    assert session.facts.get("numpy_torch.grad") is None
