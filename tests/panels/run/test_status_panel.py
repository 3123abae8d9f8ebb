from __future__ import annotations

from PySide6.QtWidgets import QLabel

from mnist_desktop.panels.run.status_panel import StatusPanel


def shown(qtbot, session):
    panel = StatusPanel(session)
    qtbot.addWidget(panel)
    panel.resize(800, 28)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def text(panel, name):
    return panel.findChild(QLabel, name).text()


def test_it_says_where_the_run_stands(qtbot, ready, settled):
    panel = shown(qtbot, ready)
    assert text(panel, "statusState") == "Ready" and "step 0" in text(panel, "statusDetails")
    ready.step()
    settled(ready)
    qtbot.waitUntil(lambda: "step 1" in text(panel, "statusDetails"))
    assert f"loss {ready.record.loss:.4f}" in text(panel, "statusDetails")
    assert f"accuracy {ready.validation.accuracy:.4f}" in text(panel, "statusDetails")
    ready.next_stage()
    settled(ready)
    qtbot.waitUntil(lambda: text(panel, "statusState") == "Paused after batch")


def test_longer_words_have_their_room_before_anything_is_painted(qtbot, ready, settled):
    panel = shown(qtbot, ready)
    details = panel.findChild(QLabel, "statusDetails")
    ready.next_stage()
    settled(ready)
    assert "loss –" in details.text()  # has its place before it is known
    ready.step()
    settled(ready)
    details.setText("")
    panel.layout().activate()
    panel.refresh(panel.shows)
    assert details.width() >= details.sizeHint().width()


def test_an_accuracy_of_before_says_of_which_step_it_is(qtbot, ready, settled):
    """A model that takes long to validate is not validated after a step taken by hand."""
    panel = shown(qtbot, ready)
    ready._worker._pacer.validated(1000.0)
    ready.step()
    settled(ready)
    accuracy = f"accuracy {ready.validation.accuracy:.4f}"
    qtbot.waitUntil(lambda: text(panel, "statusDetails").endswith(f"{accuracy} after step 0"))
    ready.step_back()
    settled(ready)
    qtbot.waitUntil(lambda: text(panel, "statusDetails").endswith(accuracy))


def test_it_says_that_the_run_diverged(qtbot, ready, settled):
    panel = shown(qtbot, ready)
    ready.configure(model="simple_net")
    ready.set_hyper(lr=1e30)
    for _ in range(4):
        ready.step()
    settled(ready)
    qtbot.waitUntil(lambda: "diverged" in text(panel, "statusNote"))


def test_a_replay_that_differs_is_said_and_never_widens_the_window(qtbot, ready, settled):
    """As on a GPU; here another loss is put into the record."""
    panel = shown(qtbot, ready)
    for _ in range(4):
        ready.step()
    settled(ready)
    ready._worker._run.history.active.losses._array[1] = 9.0
    ready.seek(3)
    settled(ready)
    qtbot.waitUntil(lambda: text(panel, "statusNote") != "")
    words = text(panel, "statusNote")
    assert words.startswith("Taken again, the loss of step 2 is ") and "it was 9." in words and "CPU" in words
    least = panel.minimumSizeHint().width()
    ready.seek(1)  # before the difference
    settled(ready)
    qtbot.waitUntil(lambda: text(panel, "statusNote") == "")
    assert panel.minimumSizeHint().width() == least


def test_it_says_which_session_is_saved_or_opened_and_how_far_it_is(qtbot, ready):
    panel, file = shown(qtbot, ready), ready.document.under_way
    file.begin("Opening week 3")
    qtbot.waitUntil(lambda: text(panel, "statusState") == "Opening week 3 …")
    file.advance(0.4)
    qtbot.waitUntil(lambda: text(panel, "statusState") == "Opening week 3 … 40 %")
    file.end()
    qtbot.waitUntil(lambda: text(panel, "statusState") == "Ready")
