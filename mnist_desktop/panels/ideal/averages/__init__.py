"""Page Averages: an ideal digit emerging as more images are averaged, and what a mean along each axis is.

Facts it notes:

- ``averages.digit`` (int): whose images are averaged, 0 to 9.
- ``averages.n`` (int): how many are averaged.
- ``averages.all`` (int): how many there are.
- ``averages.away`` (float): L1 distance from their mean to that of all.
- ``averages.row``, ``averages.column`` (int): the pixel whose values are counted.
- ``averages.zeros`` (float): in what part of all images that pixel is bare paper, 0 to 1.
- ``averages.axis`` (int): along which axis the mean was taken that was last pointed at: 0, 1 or 2.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=2, title=lambda: QCoreApplication.translate("Page", "Averages"))
