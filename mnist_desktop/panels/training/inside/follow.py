"""Which stage and which image are looked at: what has just run, unless somebody chose."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.infos import ModelInfo
from mnist_desktop.lab.records import STAGES, Stage, StepRecord
from mnist_desktop.panels.training.inside.scene import Scene


class Follow:
    """The page's own small state.

    Attributes
    ----------
    stage : Stage
        What is looked at.
    position : int or None
        The image that was chosen of this batch; None leaves it to the page.
    unit : int or None
        The map that was chosen of this model; None leaves it to the image.
    """

    def __init__(self) -> None:
        self.stage = Stage.BATCH
        self.position: int | None = None
        self.unit: int | None = None
        self._at: tuple[int, int, Stage | None] | None = None
        self._indices = np.zeros(0, np.int64)
        self._model = ""

    def meet(self, record: StepRecord, first: int) -> bool:
        """Follow a new record to the stage that has just run.

        Parameters
        ----------
        record : StepRecord
            With a batch.
        first : int
            The image to begin a batch with.

        Returns
        -------
        bool
            Whether it is another stage, step or batch than the last.
        """
        assert record.batch is not None and record.stage is not None
        at = (record.branch, record.step, record.stage)
        model = f"{record.config.model} {record.config.task.title}"
        same_batch = np.array_equal(self._indices, record.batch.indices)
        # A box can be pressed for a step that is not drawn yet; gone back from, it may not have come so far again.
        run = STAGES.index(self.stage) <= STAGES.index(record.stage)
        if at == self._at and same_batch and self._model == model and run:
            return False
        self.stage = record.stage
        if not same_batch or self.position is None:
            self.position, self._indices = first, record.batch.indices
        if self._model != model:
            self.unit, self._model = None, model
        self._at = at
        return True

    def look(self, position: int, record: StepRecord) -> int:
        """Look at the stage of a box of the rail; return how many stages must run on to it, 0 if it has run."""
        reached = -1 if record.stage is None else STAGES.index(record.stage)
        if position <= reached:
            self.stage = STAGES[position]
            return 0
        return position - reached

    def scene(
        self, record: StepRecord, info: ModelInfo, drawing: np.ndarray | None, secret: bool = False
    ) -> Scene:
        """Return what is looked at; `secret` where nobody says what is sabotaged."""
        return Scene(record, info, self.position or 0, self.unit, drawing, secret)
