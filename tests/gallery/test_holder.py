from PySide6.QtWidgets import QWidget

from mnist_desktop.gallery.holder import column


def test_widgets_lie_below_each_other_apart(qtbot):
    upper, lower = QWidget(), QWidget()
    for widget in (upper, lower):
        widget.setFixedSize(40, 20)
    holder = column(upper, lower, gap=7)
    qtbot.addWidget(holder)
    holder.show()
    assert (lower.y() - upper.y(), holder.sizeHint().height()) == (27, 47)
