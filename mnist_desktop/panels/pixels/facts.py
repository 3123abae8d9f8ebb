"""What a tensor is, in badges: rank, shape, dtype."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mnist_desktop.lab.tensors import Description
from mnist_desktop.ui.badge import Badge


class Facts(QWidget):
    """Badges for the head of a card.

    Parameters
    ----------
    of : str
        What is described, for people who cannot see where the badges stand: ``"the digit"``.
    dtype : bool
        Say the dtype too.
    """

    def __init__(self, of: str, dtype: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rank = Badge(name=self.tr("Rank of {0}:").format(of))
        self._shape = Badge(name=self.tr("Shape of {0}:").format(of))
        self._dtype = Badge(name=self.tr("Type of {0}:").format(of))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for badge in (self._rank, self._shape, self._dtype):
            row.addWidget(badge)
        self._dtype.setVisible(dtype)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_facts(self, of: Description) -> None:
        """Show those of a tensor."""
        self._rank.setText(self.tr("rank {0}").format(of.rank))
        self._shape.setText(of.shape_text)
        self._dtype.setText(of.dtype)
