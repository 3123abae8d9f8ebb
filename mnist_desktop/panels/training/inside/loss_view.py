"""Stage Loss: the sigmoid squeezes predictions into 0..1, ``torch.where`` picks a branch, the mean is the loss."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.lab.dissect.loss import branches
from mnist_desktop.panels.training.inside.loss_bars import LossBars
from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.panels.training.inside.sigmoid_dots import SigmoidDots
from mnist_desktop.panels.training.inside.stage_view import StageView
from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.code_lines import CodeLine
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import brief, numeral, signed, tone


class LossView(StageView):
    """At the left the sigmoid, or the softmax of ten digits; at the right the branches and all the losses."""

    def __init__(self) -> None:
        super().__init__()
        self._sigmoid, self._softmax = SigmoidDots(), BarList()
        self._softmax.setAccessibleName(self.tr("Softmax of the chosen image"))
        self._left = QStackedWidget()
        for page in (self._sigmoid, self._softmax):
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(page)
            self._left.addWidget(holder)
        self._squeeze = FigureRow([("", "pred"), ("→", "prob")], "lossSqueeze")
        self._where = FigureRow([("", "one"), ("", "zero")], "lossWhere")
        self._bars = LossBars()
        self._head = Label(factor=0.9, weight=600)
        self._mean = FigureRow([("", "item"), ("", "mean")], "lossMean")
        right = QVBoxLayout()
        right.setSpacing(4)
        for widget in (self._squeeze, self._head, self._where, self._mean):
            right.addWidget(widget)
        right.addWidget(self._bars, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._left, 1)
        row.addLayout(right, 1)
        self.column.addLayout(row, 1)
        for figures in (self._squeeze, self._where, self._mean):
            figures.asked.connect(self._asked)

    def code(self, scene: Scene) -> list[CodeLine]:
        """Return the loss function's own lines."""
        n, loss = scene.count, scene.record.hyper.loss
        if loss == "mnist_loss":
            return [
                CodeLine("preds = preds.sigmoid()", f"[{n}, 1]"),
                CodeLine("loss = torch.where(yb == 1, 1 - preds, preds).mean()", "[ ]"),
            ]
        if loss == "bce":
            return [CodeLine("loss = F.binary_cross_entropy_with_logits(preds, yb)", "[ ]")]
        return [CodeLine("loss = F.cross_entropy(preds, yb)", "[ ]")]

    def story(self, scene: Scene) -> str:
        """Return what the loss is."""
        if not scene.task.is_pair:
            return self.tr(
                "The softmax makes ten predictions into ten shares of 1. An image costs minus the logarithm of its "
                "own digit's share; the loss is the mean over the batch."
            )
        words = self.tr(
            "The sigmoid squeezes every prediction into 0 to 1. On its flat ends it hardly changes, and neither would "
            "the loss: {0} of {1} images lie there. The loss is the mean of what each image costs."
        )
        return words.format(self._sigmoid.flat_count, scene.count)

    def draw(self, scene: Scene) -> None:
        """Draw curve, branches and losses."""
        batch, i = scene.batch, scene.position
        assert batch.preds is not None and batch.probs is not None and batch.losses is not None
        mean = scene.record.loss if scene.record.loss is not None else 0.0
        of_items = float(batch.losses.mean()) if scene.record.hyper.rmse else mean
        self._bars.show_losses(batch.losses, i, of_items)
        self._mean.set_figures({
            "item": Figure(self.tr("loss of image {0}").format(i), brief(float(batch.losses[i]))),
            "mean": Figure(self._mean_words(scene).format(scene.count), brief(mean), "accent"),
        })  # fmt: skip
        self._left.setCurrentIndex(0 if scene.task.is_pair else 1)
        self._where.setVisible(scene.task.is_pair)
        column = scene.output
        pred, prob = float(batch.preds[i, column]), float(batch.probs[i, column])
        self._squeeze.set_figures({
            "pred": Figure(f"preds[{i}]" if scene.task.is_pair else f"preds[{i}, {column}]", signed(pred), tone(pred)),
            "prob": Figure(self.tr("sigmoid") if scene.task.is_pair else "softmax", numeral(prob, ".4f")),
        })  # fmt: skip
        if scene.task.is_pair:
            first = batch.labels == scene.task.digits[0]
            self._sigmoid.show_batch(batch.preds[:, 0], first, i)
            self._draw_branches(scene, pred, bool(scene.y[i, 0] == 1))
        else:
            self._draw_softmax(scene)

    def _mean_words(self, scene: Scene) -> str:
        return (
            self.tr("root of the mean of {0}: loss")
            if "rmse" in scene.faults
            else self.tr("mean of {0}: loss")
        )

    def _draw_branches(self, scene: Scene, pred: float, is_one: bool) -> None:
        assert scene.batch.losses is not None
        recorded = float(scene.batch.losses[scene.position])
        costs = list(branches(pred, scene.record.hyper.loss))
        formulas = ("1 − p", "p") if scene.record.hyper.loss == "mnist_loss" else ("−log p", "−log (1 − p)")
        if "rmse" in scene.faults:
            costs = [cost * cost for cost in branches(pred, "mnist_loss")]
            formulas = ("(1 − p)²", "p²")
        costs[0 if is_one else 1] = recorded  # PyTorch's own last digits
        self._head.setText(self.tr("where(yb == 1, {0}, {1}): yb is {2}").format(*formulas, int(is_one)))
        names = (self.tr("yb == 1: {0}").format(formulas[0]), self.tr("else: {0}").format(formulas[1]))
        figures = {
            key: Figure(f"{name} ✓" if taken else name, brief(cost), "text" if taken else "disabled")
            for key, name, cost, taken in zip(
                ("one", "zero"), names, costs, (is_one, not is_one), strict=True
            )
        }
        self._where.set_figures(figures)

    def _draw_softmax(self, scene: Scene) -> None:
        batch, i = scene.batch, scene.position
        assert batch.probs is not None
        label = int(batch.labels[i])
        self._head.setText(self.tr("−log of the share of {0}, its label").format(label))
        self._where.set_figures({})
        self._softmax.set_bars(
            [
                Bar(str(digit), float(p), numeral(float(p), ".4f"), "text", digit == label)
                for digit, p in enumerate(batch.probs[i])
            ]
        )

    @Slot(str)
    def _asked(self, key: str) -> None:
        scene, batch = self.seen, self.seen.batch
        assert batch.preds is not None and batch.probs is not None and batch.losses is not None
        for figures in (self._squeeze, self._where, self._mean):
            figures.set_chosen(key)
        i, column = scene.position, scene.output
        pred, prob = float(batch.preds[i, column]), float(batch.probs[i, column])
        first, second = scene.task.digits[:2]
        one, zero = (second, first) if "swap_labels" in scene.faults else (first, second)
        self.asked.emit({
            "pred": self.tr("preds[{0}] = {1} comes from Predict: the model's sum for this image.")
            .format(i, signed(pred)),
            "prob": self.tr("p = 1 / (1 + e^−({0})) = {1}: near 1 it says {2}, near 0 {3}. The slope here is "
                            "p (1 − p) = {4}.")
            .format(signed(pred), numeral(prob, ".4f"), first, second, brief(prob * (1 - prob)))
            if scene.task.is_pair
            else self.tr("e to the prediction of {0}, divided by the sum of all ten such powers: {1}.")
            .format(column, numeral(prob, ".4f")),
            "one": self.tr("What an image of {0} costs whose p is {1}: its distance from 1.")
            .format(one, numeral(prob, ".4f")),
            "zero": self.tr("What an image of {0} costs whose p is {1}: its distance from 0.")
            .format(zero, numeral(prob, ".4f")),
            "item": self.tr("Image {0} is a {1}, so that branch counts: {2}. {3} of {4} images cost more.")
            .format(i, int(batch.labels[i]), brief(float(batch.losses[i])), self._bars.rank, scene.count),
            "mean": self.tr("{0} losses added up, {1}, divided by {0}: {2}. One number, so that it can be "
                            "differentiated.")
            .format(scene.count, brief(float(batch.losses.sum())), numeral(scene.record.loss or 0.0, ".6f")),
        }[key])  # fmt: skip
