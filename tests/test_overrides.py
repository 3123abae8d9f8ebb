"""A mistake in a method that Qt calls is told; it does not end the process."""

from __future__ import annotations

import subprocess
import sys

import pytest

PRESS = """
import sys
from mnist_desktop import overrides
overrides.guard()
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

class Pad(QWidget):
    def mousePressEvent(self, event):
        "What it does."
        {mistake}

app, pad = QApplication([]), Pad()
pad.show()
sys.excepthook = lambda kind, error, trace: print("told:", kind.__name__)
assert Pad.mousePressEvent.__doc__ == "What it does."
for _ in range(3):
    try:
        QTest.mousePress(pad, Qt.MouseButton.LeftButton)
    except Exception:
        print("raised")
print("alive")
"""


@pytest.mark.parametrize(
    "mistake", ["[][3]", "int(float('nan'))", "{}['key']", "raise ValueError('x')", "None.x"]
)
def test_it_is_told_and_the_window_lives(mistake):
    code = PRESS.format(mistake=mistake) if "{}" not in mistake else PRESS.replace("{mistake}", mistake)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[-1] == "alive" and len(lines) >= 4
