"""Which tensors a script would hold at this moment, and what is in them."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.code import Way
from mnist_desktop.lab.code.forms import Form
from mnist_desktop.lab.records import STAGES, ParamRecord, Stage, StepRecord
from mnist_desktop.ui.numerals import brief, numeral
from mnist_desktop.ui.tensor_rows import TensorRow

NOT_YET = "–"


def tensors_now(record: StepRecord, way: Way, form: Form) -> list[TensorRow]:
    """Return batch, predictions, loss and gradients after a stage.

    Parameters
    ----------
    record : StepRecord
        The step under the cursor.
    way : Way
        How the script is written: by hand a gradient is set to 0, an optimiser puts it away (None).
    form : Form
        Names the parameters as the script does.
    """
    done = -1 if record.stage is None else STAGES.index(record.stage)
    batch = record.batch
    rows = []
    if batch is not None:
        rows.append(
            TensorRow(
                "xb",
                _shape((len(batch.labels), 784)),
                _pixels(batch.images, 255 if record.hyper.raw_pixels else 1),
                done == 0,
            )
        )
    else:
        rows.append(TensorRow("xb", "", NOT_YET))
    preds = None if batch is None else batch.preds
    value = NOT_YET if preds is None else f"{_short(preds.min())} … {_short(preds.max())}"
    rows.append(TensorRow("preds", "" if preds is None else _shape(preds.shape), value, done == 1))
    loss = record.loss
    rows.append(
        TensorRow("loss", "" if loss is None else "[ ]", NOT_YET if loss is None else brief(loss), done == 2)
    )
    for param in form.params:
        kept = record.param(param.of)
        shape = kept.value.shape[::-1] if param.turned else kept.value.shape
        name = param.of if param.name.startswith("model[") else param.name.removeprefix("model.")
        rows.append(TensorRow(f"{name}.grad", _shape(shape), _grad(record, kept, way), done in (3, 5)))
    return rows


def _grad(record: StepRecord, param: ParamRecord, way: Way) -> str:
    """Say what ``.grad`` is: the records keep the gradient of a step that has been zeroed, a script does not.

    Where a zero is forgotten, a script keeps it, too.
    """
    if record.stage in (Stage.BACKWARD, Stage.STEP) and param.grad is not None:
        return _most(param.grad)
    if record.stage is Stage.ZERO and record.hyper.forget_zero and param.grad is not None:
        return _most(param.grad)
    if record.stage not in (Stage.BACKWARD, Stage.STEP, Stage.ZERO) and param.kept is not None:
        return _most(param.kept)
    begun = record.step > 1 or record.stage is Stage.ZERO
    return "0" if way is Way.HAND and begun else "None"


def _most(grad: np.ndarray) -> str:
    """Return a single number, or the largest magnitude of many."""
    return brief(grad.item()) if grad.size == 1 else f"±{brief(float(np.abs(grad).max()))}"


def _pixels(images: np.ndarray, full: int) -> str:
    low, high = int(images.min()), int(images.max())
    if full == 255:  # nobody has divided
        return f"{low} … {high}"
    return f"{numeral(low / 255, '.2g')} … {numeral(high / 255, '.2g')}"


def _short(value: np.floating) -> str:
    return numeral(float(value), ".1f")


def _shape(shape: tuple[int, ...]) -> str:
    """Return a shape in the book's form; one of many axes without spaces, for they would not fit."""
    return f"[{', '.join(map(str, shape))}]" if len(shape) < 3 else f"[{','.join(map(str, shape))}]"
