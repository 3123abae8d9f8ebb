"""My handwriting: digits drawn in turn, how the model reads them, and all that are kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.digits.handwriting import LEAST
from mnist_desktop.lab.records import StepRecord, frozen
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.handwriting.ask_card import AskCard
from mnist_desktop.panels.pixels.handwriting.gallery_card import GalleryCard
from mnist_desktop.panels.pixels.handwriting.reading import Reading, lacking, read
from mnist_desktop.panels.pixels.handwriting.results_card import ResultsCard
from mnist_desktop.panels.pixels.handwriting.transfer import Transfer
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.session.handwriting import own_in
from mnist_desktop.session.kept import Kept, Tried
from mnist_desktop.session.newest import Newest
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card_grid import CardGrid

_GAP = 12  # px
_PAUSE = 1500  # ms


class HandwritingPanel(Panel):
    """Three cards: ask, results, gallery."""

    shows = frozenset({Topic.DIGIT, Topic.RECORD, Topic.DATA, Topic.STATE, Topic.CONFIG, Topic.CURVES})
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._own = session.handwriting
        self._own.changed.connect(self._kept_changed)
        self._transfer = Transfer(session.handwriting, self)
        self._asked: tuple[StepRecord, Kept, bool] | None = None
        self._reading: Reading | None = None
        self._news = ""  # what became of the last one
        self._newest = Newest(session.library, self.tr("Reading your digits"), self)
        self._newest.done.connect(self._read)
        self._pausing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pausing.timeout.connect(self._keep)
        self._digit: Digit | None = None
        self._ask = AskCard(session.comparison.tasks[0].digits)
        self._results, self._gallery = ResultsCard(), GalleryCard()
        self._connect()
        top = CardGrid()
        for place, (card, share) in enumerate(((self._ask, 5), (self._results, 6))):
            top.addWidget(card, 0, place)
            top.setColumnStretch(place, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(top)
        column.addWidget(self._gallery, 1)

    def _connect(self) -> None:
        own, ask, results, gallery = self._own, self._ask, self._results, self._gallery
        ask.keep_wanted.connect(self._keep)
        ask.skip_wanted.connect(own.skip)
        ask.undo_wanted.connect(self._undo)
        ask.asked_for.connect(self._ask_for)
        ask.pause.toggled.connect(self._pausing.stop)
        results.mix_wanted.connect(own.mix_in)
        results.alone_wanted.connect(own.use_alone)
        results.others_wanted.connect(own.leave_out)
        gallery.relabelled.connect(self._relabel)
        gallery.deleted.connect(self._delete)
        gallery.taken.connect(self._take)
        gallery.named.connect(own.call_writer)
        gallery.import_wanted.connect(self._transfer.choose_import)
        gallery.export_wanted.connect(self._transfer.choose_export)
        self._transfer.told.connect(self._tell)

    @property
    def is_current(self) -> bool:
        """Whether everything that is kept is shown and read, or hidden."""
        busy = self._newest.busy or self._own.busy
        return super().is_current and not (self.isVisible() and busy)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is kept, when it is first asked for."""
        super().showEvent(event)
        self._own.open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up what nobody will see."""
        super().hideEvent(event)
        self._pausing.stop()
        if self._newest.busy:
            self._newest.stop()
            self._asked = None
        self._stale |= {Topic.RECORD}

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Follow the drawing, the run and the digits in use."""
        if Topic.DIGIT in topics:
            self._follow_digit()
        if topics - {Topic.DIGIT}:
            self._ask.set_pair(self.session.comparison.tasks[0].digits)
            self._want_reading()
            self._show_results()
        self._show_asking()

    @Slot()
    def _kept_changed(self) -> None:
        if not self.isVisible():
            return
        self._want_reading()
        self._show_asking()
        self._gallery.show_kept(self._own.kept, self._reading)
        self._show_results()
        self._note()

    # -- drawing -------------------------------------------------------------------------------------------

    def _follow_digit(self) -> None:
        digit = self.session.digit
        if digit is not self._digit:
            self._digit = digit
            if self._can_keep():
                self._news = ""
                if self._ask.pause.isChecked():
                    self._pausing.start()
            else:
                self._pausing.stop()

    def _can_keep(self) -> bool:
        """Whether what is on the desk was drawn or opened, not taken from the digits in use."""
        digit = self.session.digit
        return not digit.empty and (digit.drawn is not None or digit.edited)

    def _show_asking(self) -> None:
        self._ask.show_asking(self._own, self._can_keep(), self._news)

    @Slot()
    def _keep(self) -> None:
        digit, label = self.session.digit, self._own.wanted
        self._pausing.stop()
        if label is None or not self._can_keep():
            return
        answer = self.session.answer
        if answer is None or label not in answer.digits:
            self._news = self.tr("Kept as a {0}.").format(label)
        elif answer.digit == label:
            self._news = self.tr("Kept. The model read your {0}.").format(label)
        else:
            self._news = self.tr("Kept. The model took your {0} for a {1}.").format(label, answer.digit)
        self._own.keep(digit)
        self.session.set_digit(Digit.blank())

    @Slot()
    def _undo(self) -> None:
        self._news = self.tr("Taken back: draw it again.")
        self._own.undo()

    @Slot(object, int)
    def _ask_for(self, digits: tuple[int, ...], of_each: int) -> None:
        self._news = ""
        self._own.ask_for(digits, of_each)

    # -- how they are read ---------------------------------------------------------------------------------

    @property
    def _trained(self) -> str:
        """What the run is trained on of one's own: ``"no"``, ``"alone"`` or ``"mixed"``."""
        return own_in(self.session.data)

    def _want_reading(self) -> None:
        record, kept = self.session.record, self._own.kept
        if record is None or kept is None:
            return
        wanted = (record, kept, self._trained != "no")
        if self._asked is not None and all(a is b for a, b in zip(wanted, self._asked, strict=True)):
            return
        self._asked = wanted
        self._newest.want(lambda cancelled: read(*wanted), patient=self.session.state is RunState.RUNNING)

    @Slot(object)
    def _read(self, reading: Reading | None) -> None:
        self._reading = reading
        self._remember()
        self._gallery.show_kept(self._own.kept, reading)
        self._show_results()
        self._note()

    def _remember(self) -> None:
        """Note how the run under the cursor does, for the table of what was tried."""
        session, reading = self.session, self._reading
        data, newest = session.data, session.validation
        settled = session.state in (RunState.RUNNING, RunState.PAUSED)
        if reading is None or data is None or newest is None or not settled or session.ideals is None:
            return
        stands = reading.record is session.record and newest.step == reading.record.whole_steps > 0
        if stands and len(reading.rows):
            title = translated(session.model_of(reading.record).title)
            step = reading.record.whole_steps
            self._own.tried[session.run_number] = Tried(
                translated(data.provenance.title), self._trained, title, step, newest.accuracy, reading.share
            )

    def _show_results(self) -> None:
        session, reading, kept = self.session, self._reading, self._own.kept
        data, newest = session.data, session.validation
        title = translated(data.provenance.title) if data is not None else ""
        own, words = -1.0, ""
        if kept is not None and not kept.samples:
            words = self.tr("Draw some digits first. Three of each of two digits are enough to begin with.")
        elif reading is not None and kept is not None:
            own, words = reading.share, self._results.describe(reading, len(kept.samples))
        elif kept is not None and self._asked is not None and not self._newest.busy:
            words = self.tr("The model's weights are no numbers any more: the loss diverged.")
        self._results.show_figures(-1.0 if newest is None else newest.accuracy, title, own, words)
        self._results.show_uses(self._trained, self._too_few(), self._own.others is not None)
        self._results.show_tried(self._own.tried, session.run_number)

    def _too_few(self) -> str:
        """Say how many are lacking to train on them; empty if there are enough."""
        lack = lacking(self._own.kept, self.session.config.task.digits)
        if not lack:
            return ""
        if len(lack) > 3:
            words = self.tr("At least {0} of each digit are needed; {1} digits have fewer")
            return words.format(LEAST, len(lack))
        few = ", ".join(self.tr("{0} more of the digit {1}").format(n, digit) for digit, n in lack.items())
        return self.tr("Too few to train on: {0} needed").format(few)

    def _note(self) -> None:
        kept, reading = self._own.kept, self._reading
        if kept is None:
            return
        tried, present = self._own.tried, self._own.tried.get(self.session.run_number)
        before = [one.own for one in tried.values() if one.trained == "no"]
        gain = present.own - before[-1] if present is not None and before and self._trained != "no" else 0.0
        self.session.facts.note(
            {
                "handwriting.kept": sum(kept.counts),
                "handwriting.kinds": sum(count > 0 for count in kept.counts),
                "handwriting.judged": 0 if reading is None else len(reading.rows),
                "handwriting.accuracy": -1.0 if reading is None else reading.share,
                "handwriting.wrong": 0 if reading is None else int((~reading.right).sum()),
                "handwriting.trained": self._trained,
                "handwriting.gain": gain,
            }
        )

    @Slot(str)
    def _tell(self, news: str) -> None:
        self._news = news

    # -- all that are kept ---------------------------------------------------------------------------------

    @Slot(int, int)
    def _relabel(self, row: int, digit: int) -> None:
        if self._own.kept is not None:
            self._own.relabel(self._own.kept.samples[row], digit)

    @Slot(int)
    def _delete(self, row: int) -> None:
        if self._own.kept is not None:
            self._own.delete(self._own.kept.samples[row])

    @Slot(int)
    def _take(self, row: int) -> None:
        kept = self._own.kept
        if kept is not None:
            sample = kept.samples[row]
            title = self.tr("{0}'s {1}").format(sample.writer, sample.digit)
            self.session.set_digit(Digit(frozen(kept.images[row]), title, sample.digit))


def _title() -> str:
    return QCoreApplication.translate("HandwritingPanel", "My handwriting")


PANEL = PanelSpec("handwriting", "pixels.handwriting", _title, HandwritingPanel, (0, 0, 1, 12), stretch=1)
