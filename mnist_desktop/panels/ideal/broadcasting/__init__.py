"""Page Broadcasting: how two shapes meet, what stretching costs, and one line that asks all images at once.

Facts it notes:

- ``broadcasting.left``, ``broadcasting.right`` (str): the shapes, as ``[1010, 28, 28]``.
- ``broadcasting.fits`` (bool): whether they can be broadcast.
- ``broadcasting.result`` (str): the shape of the result; empty if they do not fit.
- ``broadcasting.stretched`` (int): how many axes are stretched.
- ``broadcasting.held``, ``broadcasting.copied`` (int): bytes of what is stretched, as it is, and if it
  were copied to full size.
- ``broadcasting.vote`` (float): the part of the validation images that are nearer to their own ideal, by L1.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=4, title=lambda: QCoreApplication.translate("Page", "Broadcasting"))
