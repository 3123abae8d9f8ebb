"""Files of the guide: a lesson as PDF, a folder of lessons; the dialogs that ask where."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mnist_desktop.lab.files import write_whole
from mnist_desktop.lab.lessons import Lesson
from mnist_desktop.panels.guide import paper
from mnist_desktop.panels.guide.heading import heading
from mnist_desktop.session import Session
from mnist_desktop.ui.theme import theme


class GuideFiles(QObject):
    """Asks where, and does it beside the window.

    Parameters
    ----------
    session : Session
        Whose guide it is; errors are told through it.
    owner : QWidget
        Above which the dialogs open.

    Signals
    -------
    saved : str
        The name of the file that was written.
    added
        A folder with lessons was taken in.
    """

    saved = Signal(object)
    added = Signal()

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._owner = session, owner

    @Slot()
    def ask_pdf(self) -> None:
        """Ask where the open lesson goes as PDF."""
        lesson = self._session.guide.lesson
        dialog = QFileDialog(self._owner, self.tr("Save lesson as PDF"), "", self.tr("PDF (*.pdf)"))
        dialog.setObjectName("lessonPdfFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{lesson.order:02}-{lesson.id.rpartition('/')[2]}.pdf")
        dialog.fileSelected.connect(partial(self._print, lesson))
        self._open(dialog)

    @Slot()
    def ask_pack(self) -> None:
        """Ask for a folder with lessons."""
        dialog = QFileDialog(self._owner, self.tr("Add a folder with lessons"))
        dialog.setObjectName("lessonPackFolder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._add)
        self._open(dialog)

    @staticmethod
    def _open(dialog: QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _add(self, folder: str) -> None:
        self._session.guide.add_pack(Path(folder))
        self.added.emit()

    def _print(self, lesson: Lesson, file: str) -> None:
        words = {
            "predict": self.tr("Predict first"),
            "try": self.tr("Try it"),
            "hint": self.tr("Hint"),
            "answers": self.tr("Answers"),
        }
        where, path = heading(self._session.guide, lesson), Path(file)
        font, mono = theme().font(), theme().font(mono=True)

        def work(_progress: object, _cancelled: object) -> str:
            write_whole(path, paper.pdf(lesson, where, words, font, mono))
            return path.name

        self._session.library.compute(self.tr("Saving {0}").format(path.name), work, self.saved)
