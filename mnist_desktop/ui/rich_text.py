"""Prose with links, in the fonts and colours of the theme, as high as it needs to be."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from mnist_desktop.ui.theme import theme

_LINE, _CODE_LINE = 135.0, 125.0  # per cent of the font's height
_GAP = 8  # px after a paragraph
_CODE = 0.82  # of the application's font


class RichText(QTextBrowser):
    """Markdown to read. Tab goes from link to link, Enter follows one; the wheel scrolls what is around.

    Parameters
    ----------
    name : str
        What it is, for those who hear the window.
    object_name : str
        Unique in the window.
    factor : float
        Of the application's font.

    Signals
    -------
    link_activated : str
        A link was followed: ``"term:loss"``.
    """

    link_activated = Signal(str)

    def __init__(
        self, name: str, object_name: str, factor: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self._markdown, self._factor = "", factor
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._clicked)
        theme().changed.connect(self._restyle)

    @property
    def markdown(self) -> str:
        """What is shown."""
        return self._markdown

    def set_markdown(self, text: str) -> None:
        """Show a text."""
        if text != self._markdown:
            self._markdown = text
            self._restyle()

    @Slot(QUrl)
    def _clicked(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString())

    # -- looks ---------------------------------------------------------------------------------------------

    @Slot()
    def _restyle(self) -> None:
        document = self.document()
        document.setDefaultFont(theme().font(self._factor))
        document.setMarkdown(self._markdown)
        block, links = document.begin(), False
        while block.isValid():
            code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage) or bool(
                block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
            )
            last = not block.next().isValid()
            QTextCursor(block).mergeBlockFormat(_block_format(code, last, block))
            links = self._style_words(block, code) or links
            block = block.next()
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if links:
            flags |= (
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
        self.setTextInteractionFlags(flags)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if links else Qt.FocusPolicy.NoFocus)
        self._fit()

    def _style_words(self, block: QTextBlock, code: bool) -> bool:
        """Give each run of words its font and colour; whether there is a link among them."""
        runs, links = [], False
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            runs.append((fragment.position(), fragment.length(), fragment.charFormat()))
            place += 1
        for start, length, old in runs:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._words(old, code))
            links = links or old.isAnchor()
        return links

    def _words(self, old: QTextCharFormat, code: bool) -> QTextCharFormat:
        new = QTextCharFormat()
        mono = code or old.fontFixedPitch()
        weight = 600 if old.fontWeight() > QFont.Weight.Normal else 400
        factor = _CODE if code else 0.9 * self._factor if mono else self._factor
        color = "text"
        if old.isAnchor():
            is_term = old.anchorHref().startswith("term:")
            color, weight = "accent", 400 if is_term else 600
            style = QTextCharFormat.UnderlineStyle
            new.setUnderlineStyle(style.DotLine if is_term else style.SingleUnderline)
        new.setFont(
            theme().font(factor, weight, mono),
            QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly,
        )
        new.setForeground(theme().color(color))
        if old.fontItalic():
            new.setFontItalic(True)
        if mono:
            new.setBackground(theme().color("window"))
        return new

    # -- size ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the width asks for."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what is around."""
        event.ignore()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = max(math.ceil(self.document().size().height()), 1)
        if height != self.minimumHeight():
            self.setFixedHeight(height)


def _block_format(code: bool, last: bool, block: QTextBlock) -> QTextBlockFormat:
    new = QTextBlockFormat()
    height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    new.setLineHeight(_CODE_LINE if code else _LINE, height.value)
    following = block.next().blockFormat() if block.next().isValid() else QTextBlockFormat()
    inside = code and following.hasProperty(QTextFormat.Property.BlockCodeFence)
    new.setTopMargin(0)
    new.setBottomMargin(0 if last or inside else 4 if block.textList() else _GAP)
    if code:
        new.setBackground(theme().color("window"))
    return new
