from __future__ import annotations

import pytest

from mnist_desktop.ui.terms import Mention, TermBook, terms


@pytest.fixture
def book(qapp):
    book = TermBook()
    book.set_source(
        lambda: (
            {"loss": "loss", "losses": "loss", "Loss function": "loss", "zero_": "zero", "ReLU": "relu"},
            {"loss": "How wrong it is."},
        )
    )
    return book


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Loss falls, and the loss rises", [(0, 4, "loss")]),
        ("the loss function of a relu", [(4, 13, "loss"), (23, 4, "relu")]),
        ("glossary, lossless, x.loss, loss(x), loss.item()", []),
        ("Its losses: zero_.", [(4, 6, "loss"), (12, 5, "zero")]),
        ("the loss. Then", [(4, 4, "loss")]),
        ("", []),
    ],
)
def test_the_first_mention_of_each_term(book, text, mentions):
    assert [(m.start, m.length, m.term) for m in book.found_in(text)] == mentions


def test_some_terms_can_be_left_out(book):
    assert book.found_in("ReLU and loss", but=["loss"]) == (Mention(0, 4, "relu"),)


def test_the_words_are_asked_for_once_and_only_when_they_are_needed(qapp):
    book, asked = TermBook(), []

    def source():
        asked.append(True)
        return {"loss": "loss"}, {"loss": "How wrong it is."}

    book.set_source(source)
    assert asked == []
    book.found_in("a")
    book.found_in("loss")
    assert asked == [True] and book.tip("loss") == "How wrong it is." and book.tip("other") == ""
    book.set_source(lambda: ({}, {}))
    assert book.found_in("loss") == ()


def test_one_book_for_the_application(qapp):
    assert terms() is terms()
