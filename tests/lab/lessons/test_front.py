from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.lessons.front import FrontMatter, LessonError, read_source

TEXT = """title = "A"
[[task]]
text = "one"
[[task]]
text = "two"
odd = 1
"""


def test_tables_know_their_lines():
    front = FrontMatter.parse(TEXT, "01-a.md", first_line=2)
    assert front.text("title") == "A" and front.count("task") == 2 and front.count("question") == 0
    second = front.table("task", 1)
    assert second.text("text") == "two"
    with pytest.raises(
        LessonError, match=r"01-a.md, line 7: \"odd\" means nothing here; there are text"
    ) as caught:
        second.only({"text"})
    assert caught.value.line == 7


def test_what_is_no_toml_is_said_with_its_line():
    with pytest.raises(LessonError, match=r"01-a\.md, line 6: This is no TOML: "):
        FrontMatter.parse('a = 1\n\n\nb = "open\n', "01-a.md", first_line=3)
    with pytest.raises(LessonError, match="line 1: This is no TOML"):
        FrontMatter.parse("a =", "01-a.md")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a = " + "9" * 4301, "a number is too long"),
        ("a = " + "[" * 3000, "it is nested too deeply"),
    ],
)
def test_what_python_itself_gives_up_on_is_refused(text, why):
    with pytest.raises(LessonError, match=f"01-a.md, line 3: This TOML cannot be read: {why}"):
        FrontMatter.parse(text, "01-a.md", first_line=3)


def test_a_file_that_nobody_wrote_by_hand_is_not_taken_into_memory(tmp_path):
    file = tmp_path / "01-a.md"
    file.write_bytes(b"+++\r\nx")
    assert read_source(file) == "+++\nx"
    with file.open("wb") as sparse:
        sparse.truncate(2 << 30)
    with pytest.raises(LessonError, match="line 1: It is too large: up to 1 MB are read"):
        read_source(file)
    file.write_bytes(b"a\nb\n\xff")
    with pytest.raises(LessonError, match="line 3: It cannot be read: this is no UTF-8"):
        read_source(file)
    with pytest.raises(LessonError, match="line 1: It cannot be read: "):
        read_source(tmp_path)


@pytest.mark.parametrize(
    ("text", "read", "message"),
    [
        ("", lambda f: f.text("title"), '"title" is missing'),
        ("title = 3", lambda f: f.text("title"), '"title" is a text, not 3'),
        ('title = " "', lambda f: f.text("title"), '"title" is a text'),
        ("a = [1]", lambda f: f.texts("a"), '"a" is a list of texts'),
        ("a = true", lambda f: f.number("a"), '"a" is a whole number'),
        ("a = [1.5]", lambda f: f.numbers("a"), '"a" is a list of whole numbers'),
        ("a = 1", lambda f: f.count("a"), "Each a is a table of its own"),
    ],
)
def test_wrong_kinds(text, read, message):
    with pytest.raises(LessonError, match=message):
        read(FrontMatter.parse(text, "01-a.md"))


def test_right_kinds():
    front = FrontMatter.parse('a = ["x", " y "]\nb = 3\nc = [1, 2]', "01-a.md")
    assert front.texts("a") == ["x", "y"] and front.number("b") == 3 and front.numbers("c") == [1, 2]
    assert front.numbers("d") == [] and front.text("d", "") == ""


@given(st.text())
def test_any_text_is_read_or_refused_with_a_line(text):
    try:
        FrontMatter.parse(text, "01-a.md")
    except LessonError as error:
        assert 1 <= error.line <= max(len(text.splitlines()), 1) + 1
