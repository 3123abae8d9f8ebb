"""How people write digits: the styles of the generated set, drawn for this program.

The first line of a style is its digit, how often it is met beside the other styles of the digit, and its name.
Every line below is a pose: strokes parted by ``/``, each of the anchors that the pen passes, x to the right and
y down in hundredths of the height; ``!`` marks a corner. A hand moves between the poses and a little beyond.
"""

from __future__ import annotations

from mnist_desktop.assets import resource
from mnist_desktop.lab.digits.strokes import Style, read_styles

STYLES: tuple[Style, ...] = read_styles(resource("strokes", "digits.txt").read_text(encoding="utf-8"))
