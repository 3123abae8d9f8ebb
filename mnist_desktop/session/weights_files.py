"""Weights as files: those of the step in sight are written, others are what a new run begins with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.engine.jobs import Cancelled, Progress
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.lab.sabotage import MODEL_FAULTS, STEP_FAULTS
from mnist_desktop.lab.text import Failure

if TYPE_CHECKING:
    from mnist_desktop.lab.weights import Weights
    from mnist_desktop.session.session import Session


class WeightsFiles(QObject):
    """Writes and reads safetensors beside the window.

    Imported weights are step 0 of a new run, which says where they come from: no history is continued with weights
    that none of its steps made.

    Parameters
    ----------
    session : Session
        Whose run it is.

    Signals
    -------
    imported : pathlib.Path
        A new run begins with the weights of a file.
    exported : pathlib.Path
        The weights of a step were written.
    """

    imported = Signal(object)
    exported = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def export_to(self, path: Path) -> None:
        """Write the weights of the step under the cursor; what goes wrong is told by ``session.failed``."""
        record, data = self._session.record, self._session.data
        if record is None or data is None:
            return
        if any(getattr(record.config, fault) for fault in MODEL_FAULTS):
            what = self.tr("A sabotaged model cannot be exported: others would build it whole.")
            self._session.failed.emit(Failure(what, self.tr("Mend the model, train it, then export it.")))
            return
        notes = self._notes(record) | {"data": data.provenance.title}

        def work(_progress: Progress, _cancelled: Cancelled) -> Path:
            from mnist_desktop.lab import weights

            arrays = {**{param.name: param.value for param in record.params}, **record.buffers}
            weights.save(path, weights.Weights(record.config.model, record.config.task, arrays, notes))
            return path

        self._session.library.compute(self.tr("Saving {0}").format(path.name), work, self.exported)

    def _notes(self, record: StepRecord) -> dict[str, str]:
        hyper = {name: str(value) for name, value in vars(record.hyper).items() if name not in STEP_FAULTS}
        notes = {
            "app": "mnist-desktop",
            "step": str(record.whole_steps),
            "seed": str(record.config.seed),
            **hyper,
        }
        validation = self._session.validation
        if validation is not None and validation.step == record.whole_steps:
            notes["accuracy"] = f"{validation.accuracy:.4f}"
        return notes

    def import_from(self, path: Path) -> None:
        """Begin a new run with the weights of a file; one that cannot be used changes nothing."""

        def work(_progress: Progress, _cancelled: Cancelled) -> tuple[Path, Weights]:
            from mnist_desktop.lab import weights

            return path, weights.load(path)

        self._session.library.compute(self.tr("Opening {0}").format(path.name), work, self._read)

    @Slot(object)
    def _read(self, result: tuple[Path, Weights]) -> None:
        path, weights = result
        data = self._session.data
        if data is None or (missing := data.missing(weights.task.digits)):
            lacking = ", ".join(map(str, missing if data is not None else weights.task.digits))
            what = self.tr("{name} tells digits apart that are not among those in use: {digits}.")
            hint = self.tr("Choose other digits, then import it again.")
            self._session.failed.emit(Failure(what.format(name=path.name, digits=lacking), hint))
            return
        whole = dict.fromkeys(MODEL_FAULTS, False)
        self._session.configure(
            weights.arrays, task=weights.task, model=weights.model, start=path.name, **whole
        )
        self.imported.emit(path)
