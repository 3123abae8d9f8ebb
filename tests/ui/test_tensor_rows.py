from __future__ import annotations

from mnist_desktop.ui.tensor_rows import ROW, TensorRow, TensorRows


def test_it_says_every_tensor(qtbot):
    rows = TensorRows("Tensors now")
    qtbot.addWidget(rows)
    rows.set_rows([TensorRow("xb", "[256, 784]", "0 … 1"), TensorRow("loss", "[ ]", "0.0274", fresh=True)])
    assert rows.accessibleName() == "Tensors now"
    assert rows.accessibleDescription() == "xb [256, 784] 0 … 1; loss [ ] 0.0274"
    assert rows.sizeHint().height() == 2 * ROW and rows.rows[1].value == "0.0274"


def test_it_is_painted_as_wide_as_it_may_be(qtbot, scheme):
    rows = TensorRows("Tensors now")
    qtbot.addWidget(rows)
    rows.set_rows([TensorRow("4.weight.grad", "[32,16,3,3]", "±0.0817", fresh=True)])
    usual = rows.grab().toImage()
    assert len({usual.pixel(x, ROW // 2) for x in range(usual.width())}) > 2
    for width in (160, 222, 400):
        rows.resize(width, ROW)
        assert not rows.grab().isNull()
