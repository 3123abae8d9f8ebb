from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.evaluation import evaluate
from mnist_desktop.panels.results.gallery_card import GalleryCard
from mnist_desktop.ui.thumbnails import ThumbnailGrid


@pytest.fixture
def card(qtbot):
    card = GalleryCard()
    qtbot.addWidget(card)
    card.resize(420, 300)
    card.show()
    return card


def test_each_image_says_what_it_is_called_and_what_it_costs(card, trained):
    evaluation = evaluate(trained.record, trained.data.valid)
    card.show_evaluation(evaluation, trained.data.valid, None)
    row = evaluation.hardest()[0]
    label, said = evaluation.labels[row], evaluation.said[row]
    grid = card.findChild(ThumbnailGrid)
    described = grid.accessibleDescription()
    assert f"{label}→{said}  {evaluation.sure[row]:.2f}" in described
    assert f"called {said} with probability {evaluation.sure[row]:.4f}" in described
    assert [item.wrong for item in grid._items] == [
        bool(evaluation.labels[r] != evaluation.said[r]) for r in evaluation.hardest()
    ]


def test_enter_takes_an_image_and_the_link_shows_all(card, trained):
    evaluation = evaluate(trained.record, trained.data.valid)
    taken, wanted = [], []
    card.taken.connect(taken.append)
    card.all_wanted.connect(lambda: wanted.append(True))
    card.show_evaluation(evaluation, trained.data.valid, (3, 3))
    grid, link = card.findChild(ThumbnailGrid), card.findChild(QPushButton)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert taken == [evaluation.index[evaluation.hardest(3, 3)[1]]]
    assert card.accessibleName() == "3s that are called 3" and link.isVisible()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted


def test_a_cell_without_images_is_empty(card, trained):
    evaluation = evaluate(trained.record, trained.data.valid)
    empty = [
        (a, b) for i, a in enumerate((3, 7)) for j, b in enumerate((3, 7)) if not evaluation.confusion[i, j]
    ]
    for cell in empty or [(3, 5)]:
        card.show_evaluation(evaluation, trained.data.valid, cell)
        assert card.findChild(ThumbnailGrid).accessibleDescription() == "Nothing to show yet"
