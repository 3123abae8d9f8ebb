"""What the session itself knows, noted as facts for the guide.

Facts
-----
run.step : int
    Whole steps taken at the moment that is shown.
run.stage : str
    The stage of a half-done step, ``"backward"``; ``"–"`` between steps.
run.epoch : int
    The epoch of that step.
run.loss : float
    Loss of its mini-batch; not noted while it is infinite or not a number.
run.diverged : bool
    Whether it is infinite or not a number.
run.accuracy, run.valid_loss : float
    Of the newest validation at or before that step.
run.epoch1_accuracy : float
    Validation accuracy at the end of the first epoch; −1 before.
run.lr, run.batch_size, run.shuffle, run.augment, run.loss_function, run.seed
    What the next step is taken with.
run.model, run.task : str
    ``"linear"``, ``"simple_net"`` …; ``"3 vs 7"`` or ``"all ten"``.
run.state : str
    ``"ready"``, ``"running"``, ``"paused"`` …
run.branches : int
    Lines of the history.
run.branches_differ : str
    What the last steps of the newest line and of another one were taken with differently: ``"lr"``,
    ``"batch_size and lr"``; empty if there is nothing.
digit.drawn : bool
    Whether there is ink on the canvas.
digit.from : str
    ``"nothing"``, ``"hand"``, ``"picture"`` or ``"sample"``.
digit.edited : bool
    Whether a number of it was changed.
digit.label : int
    What it is where that is known; −1 else.
digit.nearest : int
    The nearest ideal digit; −1 if there is none.
digit.nearest_wrong : bool
    Whether its label is known, and the nearest ideal is another one.
digit.said : int
    What the model says; −1 if nothing.
digit.said_wrong : bool
    Whether its label is known, and the model says another one.
digit.worth : str
    What the model's answer is worth: ``"sure"``, ``"probable"``, ``"unsure"``, ``"closest"`` of a pair, ``"strange"``
    where it looks like no digit, ``"guess"`` of an untrained model; empty if there is none.
digit.reference : int
    What the trained network reads that ships with the app; −1 if nothing.
baseline.metric : str
    ``"l1"`` or ``"l2"``: the distance that is looked at.
baseline.digits : int
    How many ideal digits compete, 2 or 10.
baseline.accuracy : float
    How often the nearer ideal is right by that distance.
look.rows, look.columns : int
    Of the slice that is looked at.
look.unit : bool
    Whether numbers are written from 0 to 1.
look.tensor : bool
    Whether a tensor is printed, not an array.
"""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from mnist_desktop.session.facts import Fact
from mnist_desktop.session.topics import Topic

if TYPE_CHECKING:
    from mnist_desktop.session.session import Session

BUSY_MS = 250  # between two looks at a run that goes as fast as it can: nobody reads its facts faster
RUN = {Topic.RECORD, Topic.CURVES, Topic.STATE, Topic.CONFIG}
DIGIT = {Topic.DIGIT, Topic.ANSWER, Topic.DATA}
COMPARED = {Topic.COMPARISON, Topic.BASELINE, Topic.CONFIG, Topic.DATA}
LOOKED = {Topic.SLICE, Topic.WRITING}


class Witness(QObject):
    """Notes the facts of this module's heading, whenever the session changes; of a run at full speed now and then.

    Parameters
    ----------
    session : Session
        What is watched, and on whose board it is noted.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._resting = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._resting.timeout.connect(self._note_run)
        session.changed.connect(self._changed)

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        facts: dict[str, Fact] = {}
        if topics & RUN:
            if not self._session.at_full_speed or Topic.STATE in topics:
                facts |= self._run()
            elif not self._resting.isActive():
                self._resting.start()
        if topics & DIGIT:
            facts |= self._digit()
        if topics & COMPARED:
            facts |= self._compared()
        if topics & LOOKED:
            facts |= self._looked()
        if facts:
            self._session.facts.note(facts)

    @Slot()
    def _note_run(self) -> None:
        self._session.facts.note(self._run())

    def _run(self) -> dict[str, Fact]:
        s = self._session
        hyper = s.config.hyper
        facts: dict[str, Fact] = {
            "run.step": s.cursor,
            "run.state": s.state.value,
            "run.model": s.config.model,
            "run.task": s.config.task.title,
            "run.seed": s.config.seed,
            "run.lr": hyper.lr,
            "run.batch_size": hyper.batch_size,
            "run.shuffle": hyper.shuffle,
            "run.augment": hyper.augment,
            "run.loss_function": hyper.loss,
            "run.branches": len(s.curves),
            "run.branches_differ": self._difference(),
            "run.epoch1_accuracy": -1.0,
        }
        if (record := s.record) is not None:
            facts["run.stage"] = "–" if record.done or record.stage is None else record.stage.name.lower()
            facts["run.epoch"] = record.epoch
            facts["run.diverged"] = record.diverged
            if record.loss is not None and math.isfinite(record.loss):
                facts["run.loss"] = record.loss
        if (newest := s.validation) is not None:
            facts["run.accuracy"] = newest.accuracy
            if math.isfinite(newest.loss):
                facts["run.valid_loss"] = newest.loss
        if s.curves and len(ends := s.curves[0].epoch_ends):
            first = s.curves[0].validation_at(int(ends[0]))
            if first is not None and first.step == int(ends[0]):
                facts["run.epoch1_accuracy"] = first.accuracy
        return facts

    def _difference(self) -> str:
        """Return what sets the active branch apart from another, by the last step of each."""
        if len(self._session.curves) < 2:
            return ""
        active, *others = (curves.branch for curves in self._session.curves)
        for other in reversed(others):
            if active.hyper and other.hyper and min(active.head, other.head) > other.shared:
                mine, its = asdict(active.hyper), asdict(other.hyper)
                return " and ".join(sorted(name for name in mine if mine[name] != its[name]))
        return ""

    def _digit(self) -> dict[str, Fact]:
        s = self._session
        digit, answer = s.digit, s.answer
        came = "hand" if digit.title in ("drawing", "edited") else "picture" if digit.drawn else "sample"
        # Asked of the desk and not of the comparison, whose digits may be others than those trained.
        near = -1
        if s.distances is not None and not digit.empty:
            known = [d for d in s.config.task.digits if not s.comparison.lacks(d)]
            near = min(known, key=s.distances[s.comparison.metric].tolist().__getitem__, default=-1)
        said = -1 if answer is None else answer.digit
        label = -1 if digit.label is None else digit.label
        own, reference = s.verdicts.own, s.verdicts.reference
        return {
            "digit.drawn": not digit.empty,
            "digit.from": "nothing" if digit.empty else came,
            "digit.edited": digit.edited,
            "digit.label": label,
            "digit.nearest": near,
            "digit.nearest_wrong": min(label, near) >= 0 and label != near,
            "digit.said": said,
            "digit.said_wrong": min(label, said) >= 0 and label != said,
            "digit.worth": "" if own is None else own.worth.value,
            "digit.reference": -1 if reference is None else reference.digit,
        }

    def _compared(self) -> dict[str, Fact]:
        compared = self._session.comparison
        facts: dict[str, Fact] = {
            "baseline.metric": compared.metric,
            "baseline.digits": len(compared.task.digits),
        }
        measured = compared.baseline
        if measured is not None:
            facts["baseline.accuracy"] = measured[compared.metric].average
        return facts

    def _looked(self) -> dict[str, Fact]:
        looking = self._session.looking
        return {
            "look.rows": len(looking.rows),
            "look.columns": len(looking.columns),
            "look.unit": looking.unit,
            "look.tensor": looking.tensor,
        }
