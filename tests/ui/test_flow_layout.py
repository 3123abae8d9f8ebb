import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.ui.flow_layout import FlowLayout


class Block(QWidget):
    def __init__(self, wide, high=32):
        super().__init__()
        self._size = QSize(wide, high)

    def sizeHint(self):
        return self._size

    def minimumSizeHint(self):
        return QSize(20, self._size.height())


@pytest.fixture
def row(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=10)
    blocks = [Block(100), Block(100), Block(100, 20)]
    for block in blocks:
        flow.addWidget(block)
    holder.show()
    return holder, flow, blocks


def test_what_fits_stays_in_one_line_centred(row):
    holder, flow, blocks = row
    holder.resize(320, 40)
    assert [(b.x(), b.y(), b.width()) for b in blocks] == [(0, 0, 100), (110, 0, 100), (220, 6, 100)]
    assert flow.heightForWidth(320) == 32
    assert flow.sizeHint() == QSize(320, 32)


def test_what_does_not_fit_begins_a_new_line(row):
    holder, flow, blocks = row
    holder.resize(319, 80)
    assert [(b.x(), b.y()) for b in blocks] == [(0, 0), (110, 0), (0, 40)]
    assert flow.heightForWidth(319) == 32 + 8 + 20
    assert flow.heightForWidth(100) == 32 + 8 + 32 + 8 + 20


def test_a_block_wider_than_the_window_shrinks_to_it(row):
    holder, flow, blocks = row
    holder.resize(60, 200)
    assert [b.width() for b in blocks] == [60, 60, 60]
    assert flow.minimumSize().width() == 20


def test_hidden_blocks_take_no_room(row):
    holder, flow, blocks = row
    blocks[0].hide()
    holder.resize(250, 40)
    assert [b.x() for b in blocks[1:]] == [0, 110]
    assert flow.heightForWidth(250) == 32


def test_items_can_be_taken_out(row):
    _, flow, blocks = row
    taken = flow.takeAt(0)
    assert taken.widget() is blocks[0]
    assert flow.count() == 2
    assert flow.itemAt(5) is None
    assert flow.takeAt(-1) is None
    assert flow.expandingDirections() == Qt.Orientation(0)


def test_a_column_gives_the_row_the_height_it_needs(qtbot):
    window, holder, below = QWidget(), QWidget(), Block(10, 10)
    qtbot.addWidget(window)
    flow = FlowLayout(holder)
    for _ in range(4):
        flow.addWidget(Block(100))
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(holder)
    column.addWidget(below, 1)
    window.resize(230, 300)
    window.show()
    qtbot.waitExposed(window)
    assert holder.height() == 32 + 8 + 32


def test_items_give_a_little_if_that_keeps_them_in_one_line(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 0, 0, squeeze=10)
    blocks = [Block(100), Block(100), Block(100)]
    for block in blocks:
        flow.addWidget(block)
    holder.show()
    holder.resize(280, 40)
    assert sum(block.width() for block in blocks) == 280 and {block.y() for block in blocks} == {0}
    assert flow.heightForWidth(270) == 32 and flow.heightForWidth(269) == 64
    holder.resize(269, 80)
    assert [(block.x(), block.y(), block.width()) for block in blocks] == [
        (0, 0, 100),
        (100, 0, 100),
        (0, 32, 100),
    ]
