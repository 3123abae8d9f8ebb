import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from mnist_desktop.ui.label import Label
from mnist_desktop.ui.theme import theme


def colours(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def ink_right(label):
    """The last column that is not ground."""
    image = label.grab().toImage()
    ground = QColor(theme().tokens.window)
    return max(
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground
    )


def test_text_takes_the_token_s_colour_and_follows_the_theme(qtbot):
    label = Label("■■■■", "error", factor=2)
    qtbot.addWidget(label)
    assert theme().tokens.error.lower() in colours(label)
    theme().set_mode("dark")
    assert theme().tokens.error.lower() in colours(label)
    label.set_color("ok")
    assert theme().tokens.ok.lower() in colours(label)
    label.setEnabled(False)
    assert theme().tokens.disabled.lower() in colours(label)


@pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform, of tool tips
def test_a_long_line_shrinks_and_tells_the_rest_in_its_tip(qtbot):
    label = Label("mean of every training image")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 2
    shown = []
    label.resize(label.sizeHint())
    label.show()
    for width in (label.sizeHint().width(), 60):
        label.resize(width, label.height())
        QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
        shown.append(QToolTip.text() if QToolTip.isVisible() else "")
    QToolTip.hideText()
    assert shown == ["", "mean of every training image"]


def test_where_nothing_fits_no_lone_ellipsis_is_left(qtbot):
    label = Label("Distance to the ideal digits")
    qtbot.addWidget(label)
    label.resize(label.fontMetrics().horizontalAdvance("…") + 2, 20)
    image = label.grab().toImage()
    assert len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) == 1


def test_a_wrapping_label_grows_downwards(qtbot):
    label = Label("This 3 has 28 rows and 28 columns.", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(80) >= 3 * label.heightForWidth(1000)


def test_the_mark_of_a_buddy_s_key_takes_no_room(qtbot):
    plain, label, field = Label("Slice"), Label("&Slice"), QLineEdit()
    for widget in (plain, label, field):
        qtbot.addWidget(widget)
    label.setBuddy(field)
    size = label.sizeHint()
    assert size == plain.sizeHint()
    for widget in (plain, label):
        widget.resize(size)
    wide = [ink_right(widget) for widget in (plain, label)]
    assert wide[0] == wide[1], "elided though it fits"


def test_without_a_buddy_an_ampersand_is_an_ampersand(qtbot):
    plain, label = Label("ab"), Label("a&b")
    qtbot.addWidget(plain)
    qtbot.addWidget(label)
    for widget in (plain, label):
        widget.resize(80, 20)
    assert ink_right(label) > ink_right(plain) + 4


def test_the_mark_of_a_key_makes_no_large_type_smaller(qtbot, request):
    request.addfinalizer(lambda: theme().set_size(100))
    theme().set_size(150)
    label, field = Label("&Writer"), QLineEdit()
    for widget in (label, field):
        qtbot.addWidget(widget)
    label.setBuddy(field)
    label.resize(label.sizeHint())
    assert label._fitting().pointSizeF() == label.font().pointSizeF()
