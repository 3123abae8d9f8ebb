from __future__ import annotations

from mnist_desktop.ui.paragraph import Paragraph


def test_it_asks_for_the_lines_it_needs_at_its_width(qtbot):
    paragraph = Paragraph()
    qtbot.addWidget(paragraph)
    paragraph.setText("Some words that need more than one line where there is little room")
    paragraph.resize(600, 40)
    paragraph.show()
    wide = paragraph.sizeHint().height()
    paragraph.resize(120, 40)
    assert paragraph.sizeHint().height() > wide
    assert paragraph.minimumSizeHint() == paragraph.sizeHint() and not paragraph.hasHeightForWidth()
