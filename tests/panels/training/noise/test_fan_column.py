from __future__ import annotations

import pytest

from mnist_desktop.panels.training.noise.fan_column import FanColumn, brief_noise, milliseconds


@pytest.fixture
def column(qtbot):
    column = FanColumn("1")
    qtbot.addWidget(column)
    column.show()
    return column


def test_the_figures_are_those_of_the_batches(column, noise):
    column.set_title("1 image")
    column.show_fan(noise.fans[0])
    said = column._figures.accessibleDescription()
    assert "angle 91°, cos −0.02" in said and "length 8.00" in said and "downhill 1 of 3" in said
    assert f"noise {noise.fans[0].noise:.2f}" in said and "time 0.20 ms" in said
    assert column._fan.accessibleName() == "Directions of batches: 1 image"
    assert "91 degrees" in column._fan.accessibleDescription()


def test_lengths_that_differ_are_a_span(column, noise):
    from dataclasses import replace

    fan = noise.fans[1]
    column.show_fan(replace(fan, along=fan.along * [1, 2, 3], across=fan.across * [1, 2, 3]))
    assert "length 2.00 – 6.00" in column._figures.accessibleDescription()
    column.clear()
    assert "length –" in column._figures.accessibleDescription()


@pytest.mark.parametrize(("seconds", "text"), [(0.00023, "0.23 ms"), (0.1604, "160 ms"), (11.24, "11.2 s")])
def test_times(seconds, text):
    assert milliseconds(seconds) == text


@pytest.mark.parametrize(("noise_", "text"), [(0.0, "0"), (0.214, "0.21"), (14.05, "14")])
def test_noises(noise_, text):
    assert brief_noise(noise_) == text
