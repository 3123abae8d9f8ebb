from __future__ import annotations

import io
import keyword
import tokenize

from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.ui.python_colors import spans


def coloured(line):
    return [(line[start : start + length], token) for start, length, token in spans(line)]


def test_keywords_comments_and_texts_are_told_apart():
    assert coloured("for p in params:  # for ever") == [
        ("for", "accent"),
        ("in", "accent"),
        ("# for ever", "muted"),
    ]
    assert coloured('name = f"a # {b}" if x else None') == [
        ('f"a # {b}"', "muted"),
        ("if", "accent"),
        ("else", "accent"),
        ("None", "accent"),
    ]
    assert coloured('    """Return the "sum"."""')[0][1] == "muted"
    assert coloured("forward(informed, xin2)") == []


WORDS = st.sampled_from(
    ["for", "x", "in", "p.grad", "# a for", '"with"', "'#'", "3.5", "lambda", "(", "+", "import_"]
)


@given(st.lists(WORDS, max_size=8))
def test_it_agrees_with_python_s_own_tokens(words):
    line = " ".join(words)
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(line).readline))
    except (tokenize.TokenError, IndentationError):
        return  # an open bracket: the next line would go on
    quiet = {tokenize.STRING, tokenize.COMMENT}
    expected = [
        (t.start[1], len(t.string), "muted" if t.type in quiet else "accent")
        for t in tokens
        if t.type in quiet or (t.type == tokenize.NAME and keyword.iskeyword(t.string))
    ]
    assert spans(line) == expected
