import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from mnist_desktop.ui.segments import Segments


@pytest.fixture
def segments(qtbot):
    widget = Segments(["Grey", "Colour", "Playground"], "Picture", "picture")
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    return widget


@pytest.fixture
def chosen(segments):
    seen = []
    segments.current_changed.connect(seen.append)
    return seen


def parts(segments):
    return segments.findChildren(QRadioButton)


def test_a_click_chooses_and_tells_once(segments, chosen, qtbot):
    assert segments.current == "Grey"
    qtbot.mouseClick(parts(segments)[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(parts(segments)[1], Qt.MouseButton.LeftButton)
    assert segments.current == "Colour"
    assert chosen == ["Colour"]


def test_the_whole_part_can_be_pressed(segments, chosen, qtbot):
    last = parts(segments)[2]
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton, pos=last.rect().bottomRight())
    assert chosen == ["Playground"]


def test_arrow_keys_choose(segments, chosen, qtbot):
    parts(segments)[0].setFocus()
    qtbot.keyClick(parts(segments)[0], Qt.Key.Key_Right)
    qtbot.keyClick(parts(segments)[1], Qt.Key.Key_Right)
    qtbot.keyClick(parts(segments)[2], Qt.Key.Key_Left)
    assert chosen == ["Colour", "Playground", "Colour"]
    assert parts(segments)[1].hasFocus()


def test_setting_is_silent_and_an_unknown_option_is_refused(segments, chosen):
    segments.set_current("Playground")
    assert parts(segments)[2].isChecked()
    with pytest.raises(KeyError):
        segments.set_current("Sepia")
    assert segments.current == "Playground"
    assert chosen == []


def test_nothing_moves_when_another_is_chosen(segments):
    before = [part.geometry() for part in parts(segments)]
    segments.set_current("Playground")
    assert [part.geometry() for part in parts(segments)] == before
    assert segments.sizeHint().height() == 32


def test_screen_readers_meet_radio_buttons(segments):
    part = QAccessible.queryAccessibleInterface(parts(segments)[1])
    assert part.role() == QAccessible.Role.RadioButton
    assert part.text(QAccessible.Text.Name) == "Colour"


def test_they_shrink_before_they_run_under_their_neighbour(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    segments, other = Segments(["By hand", "nn.Linear", "Learner"], "Code", "code"), QWidget()
    other.setFixedWidth(32)
    row.addWidget(segments)
    row.addWidget(other)
    window.resize(segments.sizeHint().width(), 60)
    window.show()
    assert segments.geometry().right() < other.x()
    assert segments.width() < segments.sizeHint().width()


def test_painting_in_both_themes_chosen_focused_and_disabled(scheme, segments):
    parts(segments)[1].setFocus()
    looks = [segments.grab().toImage()]
    segments.set_current("Colour")
    looks.append(segments.grab().toImage())
    segments.setEnabled(False)
    looks.append(segments.grab().toImage())
    assert looks[0] != looks[1] != looks[2]


def test_many_options_break_into_lines_before_a_word_is_cut(qtbot):
    options = [f"Page number {n}" for n in range(6)]
    pages = Segments(options, "Page", "many", wraps=True)
    qtbot.addWidget(pages)
    whole = pages.sizeHint().width()
    for width, lines in ((whole, 1), (whole - 60, 1), (whole - 100, 2), (whole // 2 - 60, 3)):
        pages.resize(width, pages.heightForWidth(width))
        pages.show()
        assert len({part.y() for part in parts(pages)}) == lines
        assert all(part.geometry().right() <= width for part in parts(pages))
        assert not pages.grab().isNull()
