from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mnist_desktop.lab.components import main_pieces


def mask(*rows: str) -> np.ndarray:
    return np.array([[cell == "#" for cell in row] for row in rows])


def flooded(cells: np.ndarray) -> list[set[tuple[int, int]]]:
    """The pieces by flood fill: slow and obvious."""
    left = {(int(r), int(c)) for r, c in np.argwhere(cells)}
    pieces = []
    while left:
        piece, edge = set(), [left.pop()]
        while edge:
            row, column = edge.pop()
            piece.add((row, column))
            for near in [(row + y, column + x) for y in (-1, 0, 1) for x in (-1, 0, 1)]:
                if near in left:
                    left.remove(near)
                    edge.append(near)
        pieces.append(piece)
    return pieces


@given(hnp.arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 12))), st.sampled_from([0.0, 0.3, 1.0]))
def test_pieces_are_those_of_a_flood_fill(cells, share):
    inside = np.pad(cells, 1)  # nothing touches the edge
    pieces = flooded(inside)
    most = max((len(piece) for piece in pieces), default=0)
    expected = np.zeros_like(inside)
    for piece in pieces:
        if len(piece) >= share * most:
            expected[tuple(np.array(list(piece)).T)] = True
    assert np.array_equal(main_pieces(inside, share), expected)


def test_a_shadow_at_the_edge_goes_away():
    cells = mask(
        "........",
        "..##....",
        "..##....",
        "........",
        "......##",
        "....####",
    )
    kept = main_pieces(cells, 0.1)
    assert kept[1:3, 2:4].all()
    assert kept.sum() == 4


def test_a_digit_that_fills_the_picture_stays():
    cells = mask(
        "########",
        "........",
        "...#....",
        "........",
    )
    assert main_pieces(cells, 0.2).sum() == 8
    assert main_pieces(cells, 0.1).sum() == 9


def test_grains_are_no_pieces():
    cells = mask(".....", ".##..", ".....")
    assert main_pieces(cells, 0.1, least=2).sum() == 2
    assert main_pieces(cells, 0.1, least=3).sum() == 0


def test_the_mask_is_left_as_it_was():
    cells = mask("#..", ".#.", "..#")
    before = cells.copy()
    main_pieces(cells, 0.5)
    assert np.array_equal(cells, before)
