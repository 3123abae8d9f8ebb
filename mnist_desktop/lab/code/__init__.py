"""A run as plain PyTorch: the same steps in a script of its own, written in three ways. Torch-free."""

from mnist_desktop.lab.code.plan import Plan, Way
from mnist_desktop.lab.code.script import script, sections
from mnist_desktop.lab.code.template import Listing, Script, Section

__all__ = ["Listing", "Plan", "Script", "Section", "Way", "script", "sections"]
