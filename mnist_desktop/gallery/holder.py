"""Samples below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


def column(*widgets: QWidget, gap: int = 12) -> QWidget:
    """Return a widget that holds widgets below each other, `gap` pixels apart."""
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(gap)
    for widget in widgets:
        rows.addWidget(widget)
    return holder
