"""A lesson on paper: its text, its questions and tasks with boxes to tick, and the answers on a sheet of their own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from mnist_desktop.lab.lessons import Lesson
from mnist_desktop.lab.lessons.lesson import LINK, Question

_INDENT = 21  # px, room for a box
_TITLE, _HEAD, _SMALL, _CODE = 1.6, 1.1, 0.85, 0.9  # of the font
_DPI = 96  # dots of an inch in which lengths are given here
_BOX = QUrl("box")
_MUTED, _SHADE = QColor("#57606A"), QColor("#F1F2F4")


def pdf(lesson: Lesson, where: str, words: Mapping[str, str], font: QFont, mono: QFont) -> bytes:
    """Return a lesson as a PDF file, on A4, or on Letter where that is usual.

    Parameters
    ----------
    lesson : Lesson
        What is printed.
    where : str
        The line above its title.
    words : mapping of str to str
        In the language of the window: ``"predict"``, ``"try"``, ``"hint"``, ``"answers"``.
    font, mono : QFont
        Of words and of code.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4))
    writer.setTitle(lesson.title)
    writer.setCreator("MNIST Desktop")
    # Fonts, pictures and heights are scaled to the dots of the writer, left margins are not.
    sheet(lesson, where, words, font, mono, writer.resolution() / _DPI).print_(writer)
    return bytes(buffer.data().data())


def sheet(
    lesson: Lesson, where: str, words: Mapping[str, str], font: QFont, mono: QFont, unit: float = 1.0
) -> QTextDocument:
    """Return the same as a document that is not yet broken into pages; `unit` is a 96th of an inch in its dots."""
    return _Sheet(font, mono, unit).fill(lesson, where, words)


class _Sheet:
    """Writes block after block."""

    def __init__(self, font: QFont, mono: QFont, unit: float) -> None:
        self._font, self._mono, self._unit = font, mono, unit
        self._document = QTextDocument()
        self._document.setDefaultFont(font)
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, _BOX, _box())
        self._cursor = QTextCursor(self._document)
        self._first = True

    def fill(self, lesson: Lesson, where: str, words: Mapping[str, str]) -> QTextDocument:
        """Write all of a lesson."""
        self._line(where, _SMALL, 600, _MUTED)
        self._line(lesson.title, _TITLE, 600, after=10)
        number = 0
        for part in lesson.parts:
            if isinstance(part, Question):
                number += 1
                self._ask(part, f"{number}. {words['predict']}")
            else:
                self._prose(part)
        if lesson.tasks:
            self._line(words["try"], _HEAD, 600, before=12)
        for task in lesson.tasks:
            self._line(task.text, box=True, after=2 if task.hint else 8)
            if task.hint:
                self._line(f"{words['hint']}: {task.hint}", _SMALL, color=_MUTED, hint=True, after=8)
        if lesson.questions:
            self._line(where, _SMALL, 600, _MUTED, new_page=True)
            self._line(f"{words['answers']}: {lesson.title}", _HEAD, 600)
        for number, question in enumerate(lesson.questions, 1):
            self._line(f"{number}. {question.text}", weight=600, after=2, before=6)
            self._line(question.options[question.answer], after=2)
            self._prose(question.because)
        return self._document

    def _ask(self, question: Question, head: str) -> None:
        self._line(head, _SMALL, 600, _MUTED, before=6, after=2)
        self._line(question.text, weight=600, after=4)
        for n, option in enumerate(question.options):
            self._line(option, box=True, after=10 if n + 1 == len(question.options) else 3)

    def _line(
        self,
        text: str,
        factor: float = 1.0,
        weight: int = 400,
        color: QColor | None = None,
        before: float = 0,
        after: float = 6,
        box: bool = False,
        hint: bool = False,
        new_page: bool = False,
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(before)
        block.setBottomMargin(after)
        block.setLeftMargin(_INDENT * self._unit if box or hint else 0)
        block.setTextIndent(-_INDENT * self._unit if box else 0)
        if new_page:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        style = QTextCharFormat()
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setWeight(QFont.Weight(weight))
        style.setFont(font)
        style.setForeground(QBrush(color or QColor("black")))
        self._begin(block, style)
        if box:
            picture = QTextImageFormat()
            picture.setName(_BOX.toString())
            picture.setWidth(12)
            picture.setHeight(12)
            self._cursor.insertImage(picture)
            self._cursor.insertText("  ", style)
        self._cursor.insertText(text, style)

    def _begin(self, block: QTextBlockFormat, style: QTextCharFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(style)
        else:
            self._cursor.insertBlock(block, style)
        self._first = False

    def _prose(self, markdown: str) -> None:
        """Write Markdown; links are words on paper."""
        source = QTextDocument()
        source.setDefaultFont(self._font)
        source.setMarkdown(LINK.sub(lambda found: found[0][1 : found[0].index("]")], markdown))
        block = source.begin()
        while block.isValid():
            shape = QTextBlockFormat()
            old = block.blockFormat()
            code = old.hasProperty(QTextFormat.Property.BlockCodeFence)
            shape.setBottomMargin(0 if code and _goes_on(block.next()) else 8)
            if code:  # lines as high as their letters: between others the shade would be torn
                shape.setBackground(_SHADE)
            else:
                shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            listed = block.textList() is not None
            shape.setLeftMargin(14 * self._unit if listed else 0)
            self._begin(shape, QTextCharFormat())
            if listed:
                self._cursor.insertText("• ")
            place = block.begin()
            while not place.atEnd():
                run = place.fragment()
                self._cursor.insertText(run.text(), self._style(run.charFormat(), code))
                place += 1
            block = block.next()

    def _style(self, old: QTextCharFormat, code: bool) -> QTextCharFormat:
        mono = code or old.fontFixedPitch()
        font = QFont(self._mono if mono else self._font)
        if mono:
            font.setPointSizeF(self._font.pointSizeF() * _CODE)
        elif old.fontWeight() > QFont.Weight.Normal:
            font.setWeight(QFont.Weight(600))
        font.setItalic(old.fontItalic())
        style = QTextCharFormat()
        style.setFont(font)
        style.setForeground(QBrush(QColor("black")))
        return style


def _goes_on(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _box() -> QImage:
    """Return a box to tick, large enough to stay crisp on paper."""
    image = QImage(96, 96, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#1B1F24"), 6))
    painter.drawRoundedRect(8, 8, 78, 78, 10, 10)
    painter.end()
    return image
