"""The work of the bench: a drawing by some stages of the recipe, moved, and what is said of it. Runs on a thread."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.lab.xray import STANDARD, WIDE, Recipe, XRay, shifted, sweep, xray

JUDGES = ("l1", "l2", "model")
# What is compared with the whole recipe: each stage left out alone, then nothing but the shrunk canvas.
VARIANTS: tuple[tuple[str, Recipe], ...] = (
    ("", STANDARD),
    ("crop", Recipe.without("crop")),
    ("fit", Recipe.without("fit")),
    ("grey", Recipe.without("grey")),
    ("centre", Recipe.without("centre")),
    ("ink_high", Recipe.without("ink_high")),
    ("shrunk", Recipe.without("crop", "fit", "centre")),
)
EMPTY = "empty"


@dataclass(frozen=True, eq=False)
class Question:
    """What is on the bench, and who is asked.

    Parameters
    ----------
    ink : numpy.ndarray
        uint8 ``[H, W]``, 0 ground to 255 ink.
    recipe : Recipe
        The stages that are done.
    shift : tuple of int
        How far the result is moved, rows down and columns right.
    task : Task
        The digits that compete.
    record : StepRecord or None
        The model, with the weights of a step.
    ideals : numpy.ndarray or None
        float32 ``[10, 28, 28]`` in 0..1.
    label : int or None
        What the digit is, where that is known.
    """

    ink: np.ndarray
    recipe: Recipe
    shift: tuple[int, int]
    task: Task
    record: StepRecord | None
    ideals: np.ndarray | None
    label: int | None


@dataclass(frozen=True)
class Said:
    """What one image is read as by each judge: the digit, and how far it is or how probable."""

    l1: tuple[int, float] | None
    l2: tuple[int, float] | None
    model: tuple[int, float] | None


@dataclass(frozen=True, eq=False)
class Answers:
    """What came of a question.

    Parameters
    ----------
    question : Question
        The question.
    stages : XRay
        Every stage of what is on the bench.
    image : numpy.ndarray
        uint8 ``[28, 28]``: the result, moved.
    bench : Said
        What is said of it.
    variants : dict of str to Said
        What is said with stages left out, by the names in :data:`VARIANTS`, and of bare paper (:data:`EMPTY`).
    swept : dict of str to numpy.ndarray
        By judge: the digit at every position, integers ``[13, 13]``.
    bare : tuple of float
        The L1 distance of bare paper to each ideal of the task: the mean ink of that ideal; empty without ideals.
    """

    question: Question
    stages: XRay
    image: np.ndarray
    bench: Said
    variants: dict[str, Said]
    swept: dict[str, np.ndarray]
    bare: tuple[float, ...]

    def truth(self, judge: str) -> int:
        """Return which digit is right: the label, or else what the judge says by the whole recipe."""
        said = getattr(self.variants[""], judge)
        label = self.question.label
        return label if label is not None else said[0] if said is not None else -1

    def kept(self, judge: str) -> int:
        """Return at how many positions the digit is read right."""
        return int((self.swept[judge] == self.truth(judge)).sum()) if judge in self.swept else 0


def answer(question: Question) -> Answers | None:
    """Work out everything the page shows; None where nothing is drawn."""
    stages = xray(question.ink, question.recipe)
    if stages is None:
        return None
    image = shifted(stages.image, *question.shift)
    made = [xray(question.ink, recipe) for _, recipe in VARIANTS]
    rows = [image, *(one.image for one in made if one is not None), np.zeros_like(image)]
    images = np.concatenate([np.stack(rows), sweep(stages.image)])  # [9 + 169, 28, 28]
    readings = _read(question, images)
    said = [
        Said(*((int(by[0][n]), float(by[1][n])) if by else None for by in map(readings.get, JUDGES)))
        for n in range(len(rows))
    ]
    names = [name for name, _ in VARIANTS] + [EMPTY]
    bare: tuple[float, ...] = ()
    if question.ideals is not None:
        bare = tuple(question.ideals[list(question.task.digits)].mean(axis=(1, 2)).tolist())
    return Answers(
        question,
        stages,
        image,
        said[0],
        dict(zip(names, said[1:], strict=True)),
        {judge: by[0][len(rows) :].reshape(WIDE, WIDE) for judge, by in readings.items()},
        bare,
    )


def _read(question: Question, images: np.ndarray) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Return by judge the digits ``[N]`` and distances or probabilities ``[N]``; judges that cannot are left out."""
    import torch

    from mnist_desktop.lab.judges import IdealJudge, ModelJudge

    torch.set_num_threads(1)  # of this thread: beside a run, two threads are slower than one
    x = images.reshape(len(images), -1).astype(np.float32) / np.float32(255)  # [N, 784]
    found: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    ideals = question.ideals
    if ideals is not None:
        digits = tuple(d for d in question.task.digits if not np.isnan(ideals[d]).any())
        for metric in ("l1", "l2") if len(digits) > 1 else ():
            strengths = IdealJudge(ideals, digits, metric).strengths(x)  # [N, k]
            near = strengths.argmax(axis=1)
            away = -strengths.max(axis=1)
            found[metric] = np.asarray(digits)[near], away if metric == "l1" else np.sqrt(away)
    if question.record is not None:
        judge = ModelJudge(question.record)
        strengths = judge.strengths(x)
        if np.isfinite(strengths).all():
            says = judge.says(strengths)
            found["model"] = np.asarray(judge.digits)[says], judge.sure(strengths).max(axis=1)
    return found
