"""Page ``Noise``: how far the gradients of mini-batches point from that of all images, and what a batch costs.

Facts
-----
noise.ready : bool
    Whether the batches of a step were measured.
noise.shuffled : bool
    Whether their images were drawn at random.
noise.angle_1, noise.angle_256 : float
    Median angle to the gradient of all images, degrees, of single images and of batches of 256.
noise.downhill_1, noise.downhill_256 : int
    How many of 50 lead downhill for all images.
noise.size : int
    The batch size that is looked at.
noise.expected : float
    Its noise when shuffled, in lengths of the gradient.
noise.taken : bool
    Whether a batch size that was looked at was taken for the run.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=5, title=lambda: QCoreApplication.translate("Page", "Noise"))
