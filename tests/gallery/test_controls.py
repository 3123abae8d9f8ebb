import pytest

from mnist_desktop.gallery.controls import CONTROLS


@pytest.mark.parametrize("name", list(CONTROLS))
def test_a_sample_shows_something(qtbot, name):
    sample = CONTROLS[name]()
    qtbot.addWidget(sample)
    sample.resize(738, sample.sizeHint().height())
    sample.show()
    image = sample.grab().toImage()
    assert (
        len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 2
    )
