import pytest
from PySide6.QtGui import QColor, QFontMetrics

from mnist_desktop.ui.bars import ROW, Bar, BarList
from mnist_desktop.ui.theme import theme

PAIR = [Bar("3", 0.5, "0.1114", "positive", winner=True), Bar("7", 0.8, "0.1586", "negative")]


@pytest.fixture
def bars(qtbot):
    widget = BarList()
    qtbot.addWidget(widget)
    widget.resize(300, 2 * ROW)
    widget.set_bars(PAIR)
    return widget


def run_of(widget, row, colour):
    """The columns of the middle of a row that have a colour."""
    image = widget.grab().toImage()
    y = row * ROW + ROW // 2
    return [x for x in range(image.width()) if image.pixelColor(x, y) == colour]


def test_a_bar_is_as_long_as_its_share_of_the_track_and_the_winner_in_full_colour(scheme, bars):
    won = run_of(bars, 0, QColor(theme().tokens.positive))
    track = run_of(bars, 0, QColor(theme().tokens.track))
    assert len(won) == pytest.approx(len(won + track) / 2, abs=4)
    assert not run_of(bars, 1, QColor(theme().tokens.negative)), "the loser stands back"


@pytest.mark.parametrize(("length", "share"), [(-0.5, 0), (0, 0), (1, 1), (7.5, 1)])
def test_lengths_are_clipped(bars, length, share):
    bars.set_bars([Bar("3", length, "x", "positive", True), PAIR[1]])
    won, track = (run_of(bars, 0, QColor(getattr(theme().tokens, name))) for name in ("positive", "track"))
    assert len(won) == pytest.approx(share * len(won + track), abs=2)


def test_values_fit_their_measured_column_in_bold(bars):
    bars.set_bars([Bar("3", 1, "100.0000", winner=True), PAIR[1]])
    track = run_of(bars, 0, QColor(theme().tokens.text))
    wide = QFontMetrics(theme().font(weight=600)).horizontalAdvance("100.0000")
    assert 300 - max(x for x in track if x < 300 - wide) >= wide


def test_values_that_grow_shorter_do_not_make_the_bars_jump(bars):
    before = bars.sizeHint()
    bars.set_bars([Bar("3", 0.5, "0.1", "positive", True), PAIR[1]])
    assert bars.sizeHint() == before


def test_the_description_says_all_and_follows(bars):
    assert bars.accessibleDescription() == "3: 0.1114, 7: 0.1586"
    bars.set_bars([PAIR[1]])
    assert bars.accessibleDescription() == "7: 0.1586"
    assert bars.sizeHint().height() == ROW


def test_rows_of_large_type_are_as_high_as_its_lines(bars, request):
    request.addfinalizer(lambda: theme().set_size(100))
    theme().set_size(150)
    assert bars.sizeHint().height() == bars.minimumSizeHint().height()
    assert bars.sizeHint().height() >= 2 * (QFontMetrics(theme().font()).height() - 1) > 2 * ROW
