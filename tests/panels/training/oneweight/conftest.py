import pytest


@pytest.fixture
def blank_digits(small_digits):
    """Digits whose pixel 0 is never inked, as MNIST's."""
    from mnist_desktop.lab.dataset import DigitDataset, DigitSplit

    def bare(split):
        images = split.images.copy()
        images[:, 0, 0] = 0
        return DigitSplit(images, split.labels)

    return DigitDataset(bare(small_digits.train), bare(small_digits.valid), small_digits.provenance)


@pytest.fixture
def stepped(qtbot, ready, blank_digits, settled):
    """A session on such digits, two steps on."""
    before = ready.record
    ready.library.use(blank_digits)
    qtbot.waitUntil(lambda: ready.record is not before and ready.ideals is not None, timeout=30_000)
    ready.step()
    ready.step()
    settled(ready)
    return ready
