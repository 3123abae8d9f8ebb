"""Model says: the answer, its model and step, or why there is none."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QLabel

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.digits import generated
from mnist_desktop.panels.data.answer_panel import AnswerPanel
from mnist_desktop.ui.bars import BarList
from mnist_desktop.ui.digit_bars import DigitBars
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.lines import Lines


def made(qtbot, session) -> AnswerPanel:
    panel = AnswerPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def said(panel: AnswerPanel) -> str:
    return panel.findChild(Heading).accessibleDescription()


def words(panel: AnswerPanel) -> str:
    return panel.findChild(QLabel).text()


def test_before_torch_has_loaded(qtbot, session):
    panel = made(qtbot, session)
    session.edit_pixel(4, 4, 200)
    assert (said(panel), words(panel)) == ("", "PyTorch is loading…")


def test_nothing_drawn(qtbot, ready):
    panel = made(qtbot, ready)
    assert (said(panel), words(panel)) == ("Linear (untrained)", "Nothing drawn yet")


def test_the_answer_is_that_of_the_model_at_the_cursor(qtbot, ready):
    panel = made(qtbot, ready)
    ready.take_sample(3)
    first = ready.answer
    ready.run(steps=5)
    qtbot.waitUntil(lambda: ready.cursor == 5, timeout=10_000)
    answer = ready.answer
    assert answer != first
    assert said(panel) == f"{answer.digit} Linear · step 5"
    three, seven = answer.probs
    assert panel.findChild(BarList).accessibleDescription() == f"3: {three:.3f}, 7: {seven:.3f}"


def worth(panel: AnswerPanel) -> str:
    return panel.findChild(Lines).accessibleDescription()


def test_a_pair_asked_about_another_digit_says_the_closest(qtbot, ready):
    panel = made(qtbot, ready)
    ready.take_sample(5)
    assert worth(panel) == f"Closest of the two: {ready.answer.digit}"
    ready.take_sample(7)
    assert worth(panel) == f"{ready.answer.digit}: a guess, it is untrained"
    ready.set_digit(Digit(ready.digit.image, "drawing"))
    assert worth(panel) == f"{ready.answer.digit}: a guess, it is untrained"
    ready.set_digit(Digit.blank())
    assert worth(panel) == ""


def test_beside_it_stands_what_the_trained_network_reads(qtbot, ready):
    panel = made(qtbot, ready)
    ready.verdicts.load()
    qtbot.waitUntil(lambda: ready.verdicts._reference is not None, timeout=30_000)
    data, shipped = generated.load(3, 300, 10).train, ready.verdicts._reference

    def surest(digit):
        sure = [shipped.read(image).answer.probs[digit] for image in data.of(digit)]
        return Digit(data.of(digit)[int(np.argmax(sure))], "drawing")

    ready.set_digit(surest(8))
    assert worth(panel).endswith("A trained network: 8, surely")
    ready.set_digit(surest(3))
    assert "A trained network: 3" in worth(panel) and "untrained" in worth(panel)
    tip = panel.findChild(Lines).toolTip()
    assert f"The model itself says {max(ready.answer.probs):.3f}." in tip


def test_what_is_no_digit_is_said_with_who_says_so(qtbot, ready):
    panel = made(qtbot, ready)
    ready.verdicts.load()
    qtbot.waitUntil(lambda: ready.verdicts._reference is not None, timeout=30_000)
    noise = np.random.default_rng(0).integers(0, 256, (28, 28)).astype(np.uint8)
    ready.set_digit(Digit(noise, "drawing"))
    nearest = ready.verdicts.reference.digit
    told = f"This does not look like a digit. A trained network says so; nearest: {nearest}"
    assert worth(panel) == told


def test_all_ten(qtbot, ready):
    panel = made(qtbot, ready)
    ready.take_sample(5)
    ready.configure(task=Task(ALL_TEN))
    qtbot.waitUntil(lambda: ready.answer is not None and len(ready.answer.digits) == 10, timeout=10_000)
    assert panel.findChild(DigitBars).accessibleDescription().count(":") == 10
    assert said(panel) == f"{ready.answer.digit} Linear (untrained)"


def test_a_model_that_diverged_answers_nothing(qtbot, ready):
    panel = made(qtbot, ready)
    ready.take_sample(3)
    ready.configure(task=Task(ALL_TEN), model="simple_net")
    ready.set_hyper(lr=1e30)
    ready.run(steps=6)
    qtbot.waitUntil(lambda: ready.cursor == 6, timeout=20_000)
    assert "diverged" in words(panel)
