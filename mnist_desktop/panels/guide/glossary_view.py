"""The glossary: search, and each term with the page that shows it at work."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.lab.lessons import Term
from mnist_desktop.session.guide import Guide
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.rich_text import RichText
from mnist_desktop.ui.rule import Rule

_ROW = 30  # px


class GlossaryView(QWidget):
    """A field to search in, the terms that are found, and the chosen one.

    Parameters
    ----------
    guide : Guide
        The terms.

    Signals
    -------
    link_activated : str
        A link was followed.
    """

    link_activated = Signal(str)

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._search = QLineEdit()
        self._search.setObjectName("termSearch")
        self._search.setAccessibleName(self.tr("Search the glossary"))
        self._search.setPlaceholderText(self.tr("Search the glossary"))
        self._search.setClearButtonEnabled(False)
        self._list = QListWidget()
        self._list.setObjectName("termList")
        self._list.setAccessibleName(self.tr("Terms"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = Label(self.tr("No term is found by these words."), "muted", wrap=True)
        self._name = Label("", "text", 1.2, 600, wrap=True)
        self._text = RichText(self.tr("Term"), "termText")
        self._text.link_activated.connect(self.link_activated)
        entry = QWidget()
        entry.setBackgroundRole(QPalette.ColorRole.Base)
        entry.setAutoFillBackground(True)
        inside = QVBoxLayout(entry)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(6)
        inside.addWidget(self._name)
        inside.addWidget(self._text)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("termScroll")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        for part, stretch in ((self._search, 0), (self._none, 0), (self._list, 1), (Rule(), 0), (scroll, 1)):
            column.addWidget(part, stretch)
        self._search.textChanged.connect(self._find)
        self._list.currentItemChanged.connect(self._chosen)
        self._find("")

    def show_term(self, term_id: str) -> None:
        """Show a term; KeyError if there is none of that id."""
        name = self._guide.terms[term_id].name
        self._search.clear()
        found = self._list.findItems(name, Qt.MatchFlag.MatchExactly)
        self._list.setCurrentItem(found[0])
        self._list.scrollToItem(found[0])

    def focus_text(self) -> None:
        """Take the keyboard, to read and to go from link to link."""
        self._text.setFocus()

    @property
    def term(self) -> Term | None:
        """The term that is shown."""
        item = self._list.currentItem()
        return None if item is None else self._guide.terms[item.data(Qt.ItemDataRole.UserRole)]

    @Slot(str)
    def _find(self, words: str) -> None:
        """List the terms that are found: those that are called so before those that only speak of it."""
        terms = [term for term in self._guide.terms.values() if term.matches(words)]
        terms.sort(key=lambda term: not term.is_called(words))
        self._list.clear()
        for term in terms:
            item = QListWidgetItem(term.name, self._list)
            item.setSizeHint(QSize(0, _ROW))
            item.setData(Qt.ItemDataRole.UserRole, term.id)
        self._none.setVisible(not terms)
        self._list.setCurrentRow(0)

    @Slot()
    def _chosen(self) -> None:
        term = self.term
        if term is None:
            self._name.setText("")
            self._text.set_markdown("")
            return
        self._name.setText(term.name)
        see = self.tr("See it at work")
        where = f"{term.page}#{term.widget}" if term.widget else term.page
        self._text.set_markdown(f"{term.text}\n\n[{see}](show:{where})")
