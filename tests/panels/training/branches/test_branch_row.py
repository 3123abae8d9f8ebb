from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.run import Run
from mnist_desktop.panels.training.branches.branch_row import BranchRow


def test_it_writes_what_the_branch_has_come_to(qtbot, small_digits):
    run = Run(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)
    for _ in range(5):
        run.step()
    run.validate()
    holder = QWidget()
    qtbot.addWidget(holder)
    row = BranchRow(0, QGridLayout(holder), 1)
    row.setParent(holder)
    row.show_branch(
        run.curves()[0], "main branch", "lr 1", active=True, no_delete="It is the branch that is shown."
    )
    texts = [widget.text() for widget in row.widgets[2:6]]
    assert texts[:2] == ["lr 1", "0 – 5"] and texts[3] == f"{run.curves()[0].validation_at(5).accuracy:.4f}"
    show, delete = row.widgets[6:]
    assert not show.isEnabled() and show.text() == "Shown"
    assert not delete.isEnabled() and "shown" in delete.toolTip()
    row.show_branch(run.curves()[0], "first", "", active=False, no_delete="")
    assert show.isEnabled() and delete.isEnabled() and row.name.text() == "first"
