"""A button that shows an icon only; its text is its tip and its accessible name."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from mnist_desktop.ui.icons import dress

HEIGHT = 32  # px, with the frame


class IconButton(QToolButton):
    """An icon to press.

    Parameters
    ----------
    icon_name : str
        File name of the icon, without suffix.
    text : str
        What it does, in words.
    object_name : str
        Unique in the window.
    checkable : bool
        It stays pressed: a tool or a switch.
    width : int
        Px, with the frame.
    parent : QWidget, optional
        Qt's parent.
    """

    def __init__(
        self,
        icon_name: str,
        text: str,
        object_name: str,
        *,
        checkable: bool = False,
        width: int = HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setCheckable(checkable)
        dress(self, icon_name)
        # The sheet's least width is that of a square, without the frame; the frame may be 2 px wide.
        self.setStyleSheet(f"QToolButton {{ min-width: {width - 4}px; padding: 0; }}")
        self.setFixedSize(width, HEIGHT)

    def set_allowed(self, allowed: bool, reason: str) -> None:
        """Allow pressing it, or say in its tip why it cannot be pressed now."""
        self.setEnabled(allowed)
        self.setToolTip(self.text() if allowed else reason)
