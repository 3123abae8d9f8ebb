from __future__ import annotations

from mnist_desktop.lab.averages import RunningMeans
from mnist_desktop.panels.ideal.averages.pixel_card import PixelCard
from mnist_desktop.ui.histogram import Histogram
from mnist_desktop.ui.label import Label


def test_it_counts_and_says_the_mean(qtbot, small_digits):
    means = RunningMeans(small_digits.train.of(3))
    mean = float(means.mean(len(means))[9, 14])
    card = PixelCard()
    qtbot.addWidget(card)
    card.resize(300, 260)
    card.show()
    card.show_pixel(9, 14, means.histogram(9, 14), means.zeros(9, 14), mean)
    assert card.accessibleName() == "Pixel [9, 14] in all images"
    told = card.findChild(Histogram).accessibleDescription()
    assert told.startswith(f"mean {mean:.2f}; ")
    counted = sum(int(part.split(": ")[1].split()[0].replace(",", "")) for part in told.split("; ")[1:])
    assert counted == len(means)
    words = f"Bare paper in {means.zeros(9, 14)} of {len(means)} images"
    assert any(
        label.text().startswith(words) and f"{mean:.4f}" in label.text() for label in card.findChildren(Label)
    )
