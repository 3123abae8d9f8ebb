from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from mnist_desktop.panels.guide.glossary_view import GlossaryView
from mnist_desktop.ui.rich_text import RichText


@pytest.fixture
def view(qtbot, guide):
    view = GlossaryView(guide)
    qtbot.addWidget(view)
    view.resize(255, 500)
    view.show()
    return view


def listed(view):
    rows = view.findChild(QListWidget)
    return [rows.item(n).text() for n in range(rows.count())]


def test_searching_finds_names_before_texts(view):
    assert listed(view) == ["Loss", "Slope"] and view.term.id == "loss"
    QTest.keyClicks(view.findChild(QLineEdit), "cost")
    assert listed(view) == ["Loss"]
    view.findChild(QLineEdit).setText("loss")
    assert listed(view) == ["Loss", "Slope"]
    view.findChild(QLineEdit).setText("nowhere")
    assert listed(view) == [] and view._none.isVisible() and view.term is None


def test_a_term_leads_to_its_page(view):
    view.show_term("slope")
    assert view.term.id == "slope" and "(show:gradients.descent)" in view.findChild(RichText).markdown
    with pytest.raises(KeyError):
        view.show_term("nothing")
