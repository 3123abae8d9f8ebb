import numpy as np
import pytest

from mnist_desktop.ui.free_places import FreePlaces, around, nearest

WORD = (40, 16)


def spans(corner):
    return corner[0], corner[0] + WORD[0], corner[1], corner[1] + WORD[1]


def test_a_word_stands_where_it_ends_if_nothing_is_there():
    left, right, top, bottom = spans(FreePlaces(400, 200).take((200, 100), WORD))
    assert left <= 200 <= right + 4 and top <= 100 <= bottom


def test_a_line_is_not_hidden_between_its_points_either():
    free = FreePlaces(400, 200)
    free.cover(np.array([0.0, 400.0]), np.array([0.0, 200.0]))
    left, right, top, bottom = spans(free.take((200, 100), WORD))
    assert right / 2 <= top or left / 2 >= bottom, "the diagonal runs through it"


def test_a_peak_within_a_pixel_counts_and_a_gap_does_not():
    free = FreePlaces(40, 200)
    free.cover(np.array([8.0, 8.2, 8.4, 20.0]), np.array([190.0, 30.0, 190.0, np.nan]))
    assert free.take((8, 100), (4, 150)) == (12, 0.0) or free.take((8, 100), (4, 150))[0] < 8


def test_words_take_their_places_and_what_has_no_room_gets_none():
    free = FreePlaces(80, 32)
    corners = [free.take((80, 32), WORD) for _ in range(5)]
    assert sorted(corners[:4]) == [(0, 0), (0, 16), (40, 0), (40, 16)]
    assert corners[4] is None
    assert FreePlaces(20, 200).take((0, 0), WORD) is None


@pytest.mark.parametrize(("at", "meets"), [((0, 0), (10, 20)), ((30, 25), (30, 25)), ((99, 99), (50, 36))])
def test_a_line_leads_to_the_nearest_point_of_a_word(at, meets):
    assert nearest(at, (10, 20), WORD) == meets


def test_the_first_free_place_is_taken_and_where_none_is_the_very_first():
    free = FreePlaces(80, 32)
    corners = [(0.0, 0.0), (40.0, 0.0), (0.0, 16.0)]
    assert [free.take_first(corners, WORD) for _ in range(4)] == [*corners, corners[0]]
    assert free.take((80, 32), WORD) == (40, 16)
    nowhere = (float("nan"), 0.0)
    assert free.take_first([nowhere], WORD) == nowhere


@pytest.mark.parametrize("rightwards", [True, False])
@pytest.mark.parametrize("at", [(0, 0), (200, 100), (400, 200)])
def test_the_places_around_a_point_are_near_it_and_in_the_area(at, rightwards):
    places = around(at, WORD, (400, 200), rightwards)
    for corner in places:
        left, right, top, bottom = spans(corner)
        assert left >= 0 and right <= 400 and top >= 0 and bottom <= 200
    assert at != (200, 100) or (places[0][0] > 200) is rightwards
    assert at != (200, 100) or spans(places[0])[3] < 100
