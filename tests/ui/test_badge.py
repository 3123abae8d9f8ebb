from PySide6.QtGui import QColor

from mnist_desktop.ui.badge import HEIGHT, Badge
from mnist_desktop.ui.theme import theme


def test_a_badge_says_what_its_fact_is_of(qtbot):
    badge = Badge("[28, 28]", "Shape of the slice")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Shape of the slice [28, 28]"
    badge.setText("[6, 6]")
    assert badge.accessibleName() == "Shape of the slice [6, 6]"


def test_a_badge_fits_its_text_and_keeps_its_height(qtbot):
    short, long = Badge("[6, 6]"), Badge("[10, 28, 28]")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert short.sizeHint().height() == HEIGHT == long.minimumSizeHint().height()
    assert long.sizeHint().width() > short.sizeHint().width()


def test_its_frame_is_a_hairline_in_both_themes(scheme, qtbot):
    badge = Badge("uint8")
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    image = badge.grab().toImage()
    assert image.pixelColor(image.width() // 2, 0) == QColor(theme().tokens.hairline)
    assert image.pixelColor(4, image.height() // 2) == QColor(theme().tokens.window)
