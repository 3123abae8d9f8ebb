from __future__ import annotations

import pytest

from mnist_desktop.lab.lessons import Check, Lesson, Question, Task, Term

QUESTION = Question("Where is down?", ("left", "right"), 0, "The [slope](term:slope) is positive.")
STEP = Task("Take two steps.", "Press Step.", (Check("run.step", "at_least", 2),), "step {run.step}")
WALK = Task("Walk down.", "", (Check("descent.at_minimum", "equals", True),))


@pytest.fixture
def guide(ready):
    """The guide with lessons and terms of its own."""
    ready.guide.__dict__["lessons"] = (
        Lesson(
            "down", 1, "Down", "gradients.descent", (15,), ("A [slope](term:slope).", QUESTION), (WALK,), {}
        ),
        Lesson(
            "step", 2, "A step", "training", (25,), ("Take [a step](do:step).",), (STEP, WALK), {"lr": 0.5}
        ),
    )
    ready.guide.__dict__["terms"] = {
        "loss": Term("loss", "Loss", "How wrong it is.", "training", ("cost",)),
        "slope": Term("slope", "Slope", "A rise. It lowers the [loss](term:loss).", "gradients.descent"),
    }
    return ready.guide
