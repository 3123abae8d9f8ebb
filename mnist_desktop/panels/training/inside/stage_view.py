"""What the views of the stages share: they draw a scene, and say where a number comes from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.session.facts import Fact
from mnist_desktop.ui.code_lines import CodeLine


class StageView(QWidget):
    """One stage of the scene, as pictures and numbers.

    Signals
    -------
    asked : str
        Somebody asked where a number comes from; the answer.
    unit_chosen : int
        Another map of the weights was chosen.
    noted : dict
        Facts for the guide.
    """

    asked = Signal(str)
    unit_chosen = Signal(int)
    noted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.scene: Scene | None = None

    @property
    def seen(self) -> Scene:
        """The scene that was drawn."""
        assert self.scene is not None
        return self.scene

    def show_scene(self, scene: Scene) -> None:
        """Draw another scene, in which this stage has run."""
        self.scene = scene
        self.draw(scene)

    def draw(self, scene: Scene) -> None:
        """Draw a scene."""
        raise NotImplementedError(f"{type(self).__name__} does not draw its stage")

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the Python of the stage, with the shapes."""
        raise NotImplementedError(f"{type(self).__name__} has no Python of its own")

    def story(self, scene: Scene) -> str:
        """Return what happens in this stage, in a sentence or two."""
        raise NotImplementedError(f"{type(self).__name__} does not say what happens")

    def note(self, name: str, fact: Fact) -> None:
        """Tell the guide a fact of this page."""
        self.noted.emit({f"inside.{name}": fact})


def weights_name(scene: Scene) -> str:
    """Return what the Python of the page calls the first weights: the book's ``w`` and ``w1``, or the parameter."""
    return {"linear": "w", "hidden": "w1"}.get(scene.kind, scene.spec.param)


def weights_shape(scene: Scene) -> list[int]:
    """Return the shape that name has: ``nn.Linear`` keeps the book's ``w1`` the other way round."""
    if scene.kind == "other":
        return list(scene.param.value.shape)
    return [scene.spec.shape[1] * scene.spec.shape[2], scene.spec.shape[0]]


def cell_name(scene: Scene, row: int, column: int) -> str:
    """Return how Python names a cell of the first weights: ``w[373, 0]``, ``w1[373, 12]``."""
    return scene.spec.cell_name(scene.unit, row, column)
