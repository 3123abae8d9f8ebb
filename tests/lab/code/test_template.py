from __future__ import annotations

from mnist_desktop.lab.code.template import Listing, Section, assemble, plain
from mnist_desktop.lab.records import Stage

CODE = """
for step in range(2):
#@[
    # a step
    with x:  #@ step
        y()  #@ step
    z()  #@ zero
#@]
    note()
"""


def test_marks_become_line_numbers():
    made = assemble("A run.\nOf two lines.", [Section("Training", "Again and again.", CODE)])
    lines = made.whole.text.splitlines()
    assert lines[:2] == ["# A run.", "# Of two lines."]
    assert made.step == Listing("# a step\nwith x:\n  y()\nz()\n", {Stage.STEP: (2, 3), Stage.ZERO: (4,)})
    assert [lines[n - 1].strip() for n in made.whole.lines[Stage.STEP]] == ["with x:", "y()"]


def test_a_cell_has_no_marks():
    assert "#@" not in plain(CODE) and "    z()\n" in plain(CODE)


def test_words_are_wrapped_as_comments():
    made = assemble("word " * 60, [Section("A\ntitle", "other " * 60, "#@[\nx = 1\n#@]")])
    lines = made.whole.text.splitlines()
    assert max(map(len, lines)) <= 88
    assert all(line.startswith("#") for line in lines if line and line != "x = 1")
