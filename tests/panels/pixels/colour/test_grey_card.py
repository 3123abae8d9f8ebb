"""The weighted mean."""

from mnist_desktop.panels.pixels.colour.grey_card import GreyCard
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.tensor_image import TensorImage


def test_shows_one_table_and_its_sum(easel, qtbot):
    card = GreyCard(easel)
    qtbot.addWidget(card)
    easel.choose(11, 10)
    red, green, blue = easel.colour
    assert card.findChild(Badge).text() == "[28, 28]"
    assert card.findChild(TensorImage)._array.tolist() == easel.grey.tolist()
    expected = f".299·{red} + .587·{green} + .114·{blue} = {easel.grey[11, 10]:.1f}."
    assert card.findChild(Paragraph).text().startswith(expected)
