"""Samples of what is operated and read: a widget is added by one function in :data:`CONTROLS`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from mnist_desktop.assets import resource
from mnist_desktop.gallery.holder import column
from mnist_desktop.ui import icons
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.banner import Banner
from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.code_view import CodeView
from mnist_desktop.ui.flow_layout import FlowLayout
from mnist_desktop.ui.ghosts import Branch
from mnist_desktop.ui.histogram import Histogram
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.scale_bar import ScaleBar
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.stage_rail import StageRail
from mnist_desktop.ui.tabs import PaintedTabs
from mnist_desktop.ui.tensor_rows import TensorRow, TensorRows
from mnist_desktop.ui.timeline import Timeline


def _icons() -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, gap=4)
    for path in sorted(resource("icons").glob("*.svg")):
        button = QToolButton()
        button.setToolTip(path.stem)
        icons.dress(button, path.stem)
        flow.addWidget(button)
    return holder


def _controls() -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    run, off, ticked, combo = QPushButton(" Run"), QPushButton("Disabled"), QCheckBox("Shuffle"), QComboBox()
    run.setProperty("primary", True)
    icons.dress(run, "play", "on_accent")
    off.setEnabled(False)
    ticked.setChecked(True)
    combo.addItems(["Linear", "simple_net", "Small CNN"])
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(50)
    slider.setFixedWidth(112)
    spin = QSpinBox()
    spin.lineEdit().setTextMargins(8, 0, 0, 0)  # qss has no way to pad the text of a spin box
    for widget in (run, QPushButton("Step"), off, combo, QLineEdit("1.0"), spin, ticked, slider):
        flow.addWidget(widget)
    return holder


def _labels() -> QWidget:
    return column(
        Label("An image is a table of numbers", factor=1.45, weight=600),
        Label("This 3 has 28 rows and 28 columns. Each cell holds how much ink the pixel has.", wrap=True),
        Label("mean of every training image", "muted", 0.9),
        Label("95.1 %", factor=2.2, weight=600),
    )


def _badge() -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    for text in ("rank 2", "[28, 28]", "uint8"):
        flow.addWidget(Badge(text))
    return holder


def _card() -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for title, sub in (
        ("Weights", ""),
        ("Batch", "highest loss first, 5 wrong"),
        ("Baseline", "nearer ideal wins"),
    ):
        card = Card(title, sub)
        card.body.addWidget(Label("± 0.49 · + votes 3, − votes 7", "muted", 0.9))
        row.addWidget(card)
    card.head.addWidget(Segments(["L1", "L2"], "Distance", "distance"))
    return holder


def _segments() -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    terrains = ["x²", "Roller coaster", "mnist_loss", "Sigmoid", "Nudge", "Paint weights"]
    flow.addWidget(Segments(terrains, "Terrain", "terrain"))
    flow.addWidget(Segments(["array", "tensor"], "Print as", "kind"))
    off = Segments(["Grey", "Colour"], "Picture", "picture")
    off.setEnabled(False)
    flow.addWidget(off)
    return holder


def _tabs() -> QWidget:
    tabs = PaintedTabs(["Pixels", "Ideal digits", "Gradients", "Training", "Results"])
    tabs.setCurrentIndex(3)
    return tabs


def _bars() -> QWidget:
    pair, ten = BarList(), BarList()
    pair.set_bars([Bar("3", 0.56, "0.1114", "positive", True), Bar("7", 0.79, "0.1586", "negative")])
    odds = (0.01, 0, 0.02, 0.9, 0, 0.03, 0, 0.02, 0.01, 0.01)
    ten.set_bars([Bar(str(i), p, f"{p:.3f}", winner=p > 0.5) for i, p in enumerate(odds)])
    return column(pair, ten)


def _banner() -> QWidget:
    error, warning, info = Banner(), Banner(), Banner()
    error.show_message(
        "error",
        "train-images-idx3-ubyte.gz ends after 1,024 of 47,040,016 bytes.",
        "Fetch it again, or choose another folder.",
        [("Choose a folder", error.dismiss)],
    )
    warning.show_message(
        "warning", "The loss is infinite: the steps are too long.", "Step back and lower the rate."
    )
    info.show_message("info", "MNIST is not on this computer; the digits shown are generated.")
    return column(error, warning, info)


def _stage_rail() -> QWidget:
    titles = ["Batch", "Predict", "Loss", "Backward", "Step", "Zero"]
    rail, narrow = StageRail(titles), StageRail(titles)
    values = ["[256, 784]", "[256, 1]", "0.0274", "max 3.3e−3", "lr 1.0", "grad → 0"]
    rail.set_stages(values, 3, 3)
    narrow.set_stages(values, None, 0)
    narrow.setMaximumWidth(500)
    return column(rail, narrow)


def _timeline() -> QWidget:
    short, long, empty = Timeline(), Timeline(), Timeline()
    short.set_epochs([49, 98])
    short.set_branches([Branch(40, 120, "branch · lr 0.1")])
    short.set_steps(120, 120)
    short.set_caption("step 120", "main branch")
    long.set_epochs(range(49, 100_000, 49))
    long.set_branches([Branch(20_000, 30_000), Branch(25_000, 61_000, "branch 2")])
    long.set_steps(100_000, 43_210)
    long.set_caption("step 43,210", "branch 3")
    return column(short, long, empty)


def _readout() -> QWidget:
    facts, columns, line = (
        Readout(["Shape", "Ink", "Box"]),
        Readout(["x", "slope 2x", "step"], "columns"),
        None,
    )
    facts.set_values({"Shape": "[28, 28]", "Ink": "0.117", "Box": "14 × 20"})
    facts.setMaximumWidth(112)
    columns.set_values(
        {"x": "3.00", "slope 2x": "+6.00", "step": "−0.60"}, {"slope 2x": "accent", "step": "accent"}
    )
    line = Readout(["min", "max", "mean", "zeros"], "line")
    line.set_values({"min": "0", "max": "255", "mean": "36.3", "zeros": "620 of 784"})
    return column(facts, columns, line)


def _scale_bar() -> QWidget:
    upright = ScaleBar("diverging")
    upright.setFixedHeight(170)
    return column(upright, ScaleBar("ink"), ScaleBar("ink", "0", "0.98"))


def _code_lines() -> QWidget:
    lines = CodeLines("Code")
    shown = [CodeLine("x = torch.tensor(3.)"), CodeLine("f = x**2", "tensor(9.)"), CodeLine("f.backward()")]
    lines.set_lines([*shown, CodeLine("x.grad", "tensor(6.)", "accent", quiet=True)], 2)
    return column(lines)


def _code_view() -> QWidget:
    view, rows = CodeView("One step", "galleryCode"), TensorRows("Tensors now")
    view.set_code("for p in params:\n  p -= lr * p.grad  # downhill\n  p.grad.zero_()", (2,))
    view.setMaximumWidth(232)
    rows.set_rows(
        [TensorRow("xb", "[256, 784]", "0 … 1"), TensorRow("weights.grad", "[784, 1]", "±3.3e−3", fresh=True)]
    )
    rows.setMaximumWidth(232)
    return column(view, rows)


def _histogram() -> QWidget:
    histogram = Histogram("Pixel", ["0 paper", "255 ink"])
    counts = (3200, 210, 140, 120, 90, 80, 70, 90, 60, 80, 90, 110, 160, 190, 300, 1141)
    histogram.set_counts(counts, [f"{count} images" for count in counts], (0.34, "mean 0.34"))
    return column(histogram)


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "icons": _icons,
    "controls": _controls,
    "labels": _labels,
    "badge": _badge,
    "card": _card,
    "segments": _segments,
    "tabs": _tabs,
    "bars": _bars,
    "banner": _banner,
    "stage_rail": _stage_rail,
    "timeline": _timeline,
    "readout": _readout,
    "scale_bar": _scale_bar,
    "code_lines": _code_lines,
    "code_view": _code_view,
    "histogram": _histogram,
}
