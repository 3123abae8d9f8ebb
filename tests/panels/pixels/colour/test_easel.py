"""The picture and its marked pixel."""

import pytest


def test_begins_with_our_own_picture_and_its_roof(easel):
    assert easel.picture.pixels.shape == (28, 28, 3)
    red, green, blue = easel.colour
    assert red > 150 > 2 * max(green, blue)


def test_the_pointer_marks_and_the_choice_comes_back(easel, session, qtbot):
    with qtbot.waitSignal(easel.marked_changed):
        easel.hover(2, 3)
    assert easel.marked == (2, 3)
    easel.hover(-1, -1)
    assert easel.marked == easel.cell
    easel.choose(5, 6)
    assert easel.marked == (5, 6)
    red, green, blue = easel.picture.pixels[5, 6].tolist()
    facts = [session.facts.get(f"colour.{name}") for name in ("row", "column", "red", "green", "blue")]
    assert facts == [5, 6, red, green, blue]
    assert session.facts.get("colour.grey") == pytest.approx(0.299 * red + 0.587 * green + 0.114 * blue)


def test_opens_a_file_on_a_thread_and_the_house_again(easel, session, photo, qtbot):
    with qtbot.waitSignal(easel.picture_changed):
        easel.open(photo)
    assert easel.picture.pixels.shape == (64, 32, 3) and easel.picture.size == (200, 100)
    assert session.facts.get("colour.picture") == "flag.png"
    easel.show_house()
    assert session.facts.get("colour.picture") == "house"


def test_a_file_that_is_no_picture_changes_nothing(easel, session, tmp_path, qtbot):
    (tmp_path / "no.png").write_text("no")
    with qtbot.waitSignal(session.failed) as failed:
        easel.open(tmp_path / "no.png")
    assert "no.png" in failed.args[0].what
    assert easel.picture.title == "house.png"


@pytest.mark.parametrize("cell", [(0, 0), (27, 27), (14, 14)])
def test_the_part_around_lies_in_the_picture_and_holds_the_pixel(easel, cell):
    easel.choose(*cell)
    rows, columns = easel.around(3, 2)
    assert easel.grey[rows, columns].shape == (7, 5)
    assert rows.start <= cell[0] < rows.stop and columns.start <= cell[1] < columns.stop
