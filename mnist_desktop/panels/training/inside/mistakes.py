"""What is sabotaged by hand, said in the stage where it happens: the wrong line, and a sentence in place of the story.

In a riddle neither is told; the numbers are the step's own either way.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.records import Stage
from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.ui.code_lines import CodeLine


def code(scene: Scene, stage: Stage, lines: list[CodeLine]) -> list[CodeLine]:
    """Return the lines of a stage as they are where something is sabotaged."""
    if stage is Stage.BATCH:
        return lines + _batch(scene)
    if stage is Stage.LOSS and "rmse" in scene.faults:
        return _rmse(scene)
    return [
        CodeLine(_line(scene, stage, line.code), _result(scene, stage, line.result), line.color, line.quiet)
        for line in lines
    ]


def _batch(scene: Scene) -> list[CodeLine]:
    lines = []
    if "swap_labels" in scene.faults:
        lines.append(
            CodeLine("yb = 1 - yb" if scene.task.is_pair else "yb = swapped[yb]", str(list(scene.y.shape)))
        )
    if "raw_pixels" in scene.faults:
        lines.append(CodeLine("# xb = xb / 255"))
    return lines


def _rmse(scene: Scene) -> list[CodeLine]:
    squeeze = "sigmoid()" if scene.task.is_pair else "softmax(dim=1)"
    wanted = "yb" if scene.task.is_pair else "F.one_hot(yb)"
    return [
        CodeLine(f"preds = preds.{squeeze}", f"[{scene.count}, {scene.task.outputs}]"),
        CodeLine(f"loss = ((preds - {wanted}) ** 2).mean().sqrt()", "[ ]"),
    ]


def _line(scene: Scene, stage: Stage, line: str) -> str:
    faults = scene.faults
    if stage is Stage.PREDICT:
        if "no_bias" in faults:
            for bias in (" + (b1 @ w2 + b2)", " + b1", " + b2", " + b"):
                line = line.replace(bias, "")
        if "no_relu" in faults:
            line = f"{line}  # no ReLU" if scene.kind == "other" else line.replace(".relu()", "")
    if stage is Stage.STEP and "wrong_sign" in faults:
        return line.replace("-=", "+=")
    if stage is Stage.ZERO and "forget_zero" in faults:
        return f"# {line}"
    return line


def _result(scene: Scene, stage: Stage, shapes: str) -> str:
    if stage is Stage.PREDICT and "no_bias" in scene.faults:
        return shapes.replace(f" + [{scene.task.outputs}]", "")
    if stage is Stage.STEP and "wrong_sign" in scene.faults:
        return shapes.replace("-=", "+=")
    return shapes


def told(scene: Scene, stage: Stage) -> str:
    """Return what is sabotaged in a stage; empty where nothing is."""
    words = {
        (Stage.BATCH, "swap_labels"): QCoreApplication.translate(
            "Mistakes", "Sabotage: the labels are swapped."
        ),
        (Stage.BATCH, "raw_pixels"): QCoreApplication.translate(
            "Mistakes", "Sabotage: nobody divides by 255, so xb goes from 0 to 255."
        ),
        (Stage.PREDICT, "no_bias"): QCoreApplication.translate(
            "Mistakes", "Sabotage: there is no bias, so blank paper always gives 0."
        ),
        (Stage.PREDICT, "no_relu"): QCoreApplication.translate(
            "Mistakes", "Sabotage: there is no ReLU, so negative sums go through."
        ),
        (Stage.LOSS, "rmse"): QCoreApplication.translate(
            "Mistakes",
            "Sabotage: each image costs the square of its distance, and the loss is the root of their mean.",
        ),
        (Stage.BACKWARD, "forget_zero"): QCoreApplication.translate(
            "Mistakes",
            "Sabotage: Zero was forgotten, so .grad still held the sum of earlier "
            "steps, and this gradient is added to it.",
        ),
        (Stage.STEP, "wrong_sign"): QCoreApplication.translate(
            "Mistakes", "Sabotage: the sign is wrong, so every weight goes along its gradient, uphill."
        ),
        (Stage.ZERO, "forget_zero"): QCoreApplication.translate(
            "Mistakes", "Sabotage: Zero is forgotten. .grad stays as it is, and the next backward adds to it."
        ),
    }
    return " ".join(text for (at, fault), text in words.items() if at is stage and fault in scene.faults)
