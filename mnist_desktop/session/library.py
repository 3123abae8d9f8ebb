"""Which digits are used: loading them, their ideal digits, and how often the nearer ideal is right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from mnist_desktop.engine.jobs import Cancelled, Job, Progress
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.text import Failure
from mnist_desktop.lazy_numpy import np
from mnist_desktop.session.topics import Topic

if TYPE_CHECKING:
    from mnist_desktop.lab.baseline import BaselineResult

METRICS = ("l1", "l2")
FULL = 60_000  # training images of a whole generated set


class Library(QObject):
    """Loads digits on a thread of their own; one source at a time, the newest wish wins.

    Signals
    -------
    changed : frozenset of Topic
        What is new.
    failed : Failure
        What went wrong; the digits in use stay.
    completed : DigitDataset
        All generated digits are there, of which the first ones may be in use.

    Attributes
    ----------
    data : DigitDataset or None
        The digits in use.
    ideals : numpy.ndarray or None
        float32 ``[10, 28, 28]`` in 0..1; a digit that the digits lack is not a number (NaN) throughout.
    work : str
        What is under way, for people; empty if nothing is.
    progress : float
        How far it is, 0..1.
    """

    changed = Signal(object)
    failed = Signal(object)
    completed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.data: DigitDataset | None = None
        self.ideals: np.ndarray | None = None
        self.work = ""
        self.progress = 0.0
        self._torch = False
        self._baselines: dict[Task, dict[str, BaselineResult]] = {}
        self._wanted: Task | None = None
        self._asked: set[Task] = set()  # measured, or being measured: asking twice costs nothing
        self._loading: Job | None = None
        self._jobs: set[Job] = set()
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether something is being loaded or worked out."""
        return bool(self._jobs)

    # -- sources -------------------------------------------------------------------------------------------

    def load_first(self) -> None:
        """Load MNIST if it is on this machine, else the generated digits: at the first start, the first of them."""

        def work(progress: Progress, cancelled: Cancelled) -> DigitDataset:
            from mnist_desktop.lab.digits import generated, mnist

            folder = mnist.find(None)
            if folder is not None:
                return mnist.load(folder)
            cache = generated.cache_folder()
            if generated.is_kept(cache):
                return generated.load(progress=progress, cancelled=cancelled, cache=cache)
            return generated.preview()

        self.load(self.tr("Loading digits"), work)

    def _complete(self) -> None:
        """Write all generated digits beside the first ones, which are enough to begin with."""

        def work(progress: Progress, cancelled: Cancelled) -> DigitDataset:
            from mnist_desktop.lab.digits import generated

            cache = generated.cache_folder()
            return generated.load(progress=progress, cancelled=cancelled, cache=cache)

        self.compute(self.tr("Drawing digits"), work, self.completed)

    def load_generated(self) -> None:
        """Use the built-in generated digits."""

        def work(progress: Progress, cancelled: Cancelled) -> DigitDataset:
            from mnist_desktop.lab.digits import generated

            cache = generated.cache_folder()
            return generated.load(progress=progress, cancelled=cancelled, cache=cache)

        self.load(self.tr("Drawing digits"), work)

    def load_folder(self, folder: Path) -> None:
        """Use the digits of a folder, or a .tgz archive of one: MNIST's files, or pictures in ``train/3`` and so on."""

        def work(progress: Progress, cancelled: Cancelled) -> DigitDataset:
            from mnist_desktop.lab import sources

            return sources.open_digits(folder, progress, cancelled)

        self.load(self.tr("Opening {0}").format(folder.name), work)

    def download_mnist(self) -> None:
        """Download MNIST into the user's folder, check it, and use it: the only network access there is."""

        def work(progress: Progress, cancelled: Cancelled) -> DigitDataset:
            from mnist_desktop.lab.digits import download, mnist

            folder = mnist.user_folder()
            download.download(folder, lambda done, total, _file: progress(done / total), cancelled)
            return mnist.load(folder)

        self.load(self.tr("Downloading MNIST"), work)

    def load(self, name: str, work: Callable[[Progress, Cancelled], DigitDataset]) -> None:
        """Use the digits that ``work(progress, cancelled)`` returns on a thread; it is called `name` meanwhile."""
        if self._loading is not None:
            self._loading.cancel()
        job = Job(name, work, self)
        job.succeeded.connect(self._loaded)
        job.failed.connect(self._not_loaded)
        job.progressed.connect(self._advanced)
        self._loading = job
        self.work, self.progress = name, 0.0
        self._start(job)
        self.changed.emit(frozenset({Topic.WORK}))

    def _start(self, job: Job) -> None:
        if self._closed:  # by news that were under way
            return
        self._jobs.add(job)
        job.finished.connect(self._finished)
        job.start()

    @Slot()
    def _finished(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self._jobs.discard(job)
        if job is self._loading:
            self._loading, self.work = None, ""
            self.changed.emit(frozenset({Topic.WORK}))
        job.deleteLater()

    @Slot(float)
    def _advanced(self, fraction: float) -> None:
        if self.sender() is self._loading:
            self.progress = fraction
            self.changed.emit(frozenset({Topic.WORK}))

    @Slot(object)
    def _loaded(self, data: DigitDataset) -> None:
        if self.sender() is self._loading:  # else another source was wished for meanwhile
            self.use(data)
            if data.provenance.source == "generated" and len(data.train) < FULL:
                self._complete()

    def use(self, data: DigitDataset) -> None:
        """Use digits that are at hand; ideals and baseline follow."""
        self.data, self.ideals = data, None
        self._baselines.clear()
        self._asked.clear()
        self.changed.emit(frozenset({Topic.DATA, Topic.BASELINE}))
        self._want_ideals()

    def use_at_once(self, data: DigitDataset) -> None:
        """Use digits that a session brings, whatever is being loaded; nothing is told if they are in use."""
        self.cancel()
        self._loading, self.work = None, ""
        self.changed.emit(frozenset({Topic.WORK}))
        if data is not self.data:
            self.use(data)

    @Slot(object)
    def _not_loaded(self, failure: Failure) -> None:
        if self.sender() is self._loading:
            self.failed.emit(failure)

    # -- ideals and baseline -------------------------------------------------------------------------------

    def torch_loaded(self) -> None:
        """Ideals can be made from now on."""
        self._torch = True
        self._want_ideals()

    def _want_ideals(self) -> None:
        data = self.data
        if data is None or not self._torch:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> tuple[DigitDataset, np.ndarray]:
            from mnist_desktop.lab.baseline import ideals

            return data, ideals(data.train)

        self.compute(self.tr("Averaging digits"), work, self._ideals_made)

    @Slot(object)
    def _ideals_made(self, result: tuple[DigitDataset, np.ndarray]) -> None:
        data, ideals = result
        if data is self.data:
            self.ideals = ideals
            self.changed.emit(frozenset({Topic.DATA}))
            if self._wanted is not None:
                self.want_baseline(self._wanted)

    def baseline(self, task: Task) -> dict[str, BaselineResult] | None:
        """Return how often the nearer ideal is right, by metric; None until it was measured."""
        return self._baselines.get(task)

    def want_baseline(self, task: Task) -> None:
        """Measure the baseline of a task unless that was done or cannot be; the result comes with BASELINE."""
        self._wanted = task
        data, ideals = self.data, self.ideals
        if data is None or ideals is None or task in self._asked or data.missing(task.digits):
            return
        self._asked.add(task)

        def work(_progress: Progress, _cancelled: Cancelled) -> tuple[Any, ...]:
            from mnist_desktop.lab.baseline import evaluate

            return data, task, {m: evaluate(data.valid, ideals, task.digits, m) for m in METRICS}

        self.compute(self.tr("Measuring the baseline"), work, self._baseline_measured)

    @Slot(object)
    def _baseline_measured(self, result: tuple[DigitDataset, Task, dict[str, BaselineResult]]) -> None:
        data, task, by_metric = result
        if data is self.data:
            self._baselines[task] = by_metric
            self.changed.emit(frozenset({Topic.BASELINE}))

    def compute(
        self,
        name: str,
        work: Callable[..., Any],
        done: Callable[[Any], None] | SignalInstance,
        ended: Callable[[], None] | None = None,
    ) -> Job | None:
        """Have something worked out of the digits beside the window; its end waits for it.

        Parameters
        ----------
        name : str
            What is done, for people who read of its failure.
        work : callable
            ``work(progress, cancelled)``, on a thread of its own.
        done : slot or signal
            Gets the result: a ``@Slot`` method of a QObject of the window's thread.
        ended : slot, optional
            Called when the thread has ended, with a result or without.

        Returns
        -------
        Job or None
            What can be cancelled; None once the session is closed, when nothing begins any more.
        """
        if self._closed:
            return None
        job = Job(name, work, self)
        job.succeeded.connect(done)
        job.failed.connect(self.failed)
        if ended is not None:
            job.finished.connect(ended)
        self._start(job)
        return job

    # -- ending --------------------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Stop loading; the digits in use stay."""
        if self._loading is not None:
            self._loading.cancel()

    def close(self) -> None:
        """Stop all work and wait for its threads; nothing begins any more."""
        self._closed, self._loading = True, None
        for job in list(self._jobs):
            job.cancel()
        for job in list(self._jobs):
            job.wait()
