"""What a picture of a tensor tells under a pointer that rests: rank, shape, dtype, least and greatest number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from mnist_desktop.lazy_numpy import np
from mnist_desktop.ui.numerals import numeral


def facts(array: np.ndarray) -> str:
    """Return a line of facts: ``"rank 2   [28, 28]   uint8   min 0   max 255"``.

    Parameters
    ----------
    array : numpy.ndarray
        Real, of any rank; numbers that are not finite count neither as least nor as greatest.
    """
    parts = [
        QCoreApplication.translate("TensorTip", "rank {0}").format(array.ndim),
        str(list(array.shape)),
        str(array.dtype),
    ]
    finite = array[np.isfinite(array)]
    if finite.size:
        parts += [
            QCoreApplication.translate("TensorTip", "min {0}").format(_number(finite.min())),
            QCoreApplication.translate("TensorTip", "max {0}").format(_number(finite.max())),
        ]
    return "   ".join(parts)


def show_tip(event: QHelpEvent, widget: QWidget, array: np.ndarray | None) -> bool:
    """Answer a pointer that rests on a picture of a tensor; False where the widget has a tip of its own, or none."""
    if widget.toolTip() or array is None or not array.size:
        return False
    QToolTip.showText(event.globalPos(), f"{widget.accessibleName()}\n{facts(array)}", widget)
    return True


def _number(value: np.generic) -> str:
    return numeral(float(value), ".4g")
