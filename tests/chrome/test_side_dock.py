from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QToolButton, QWidget

from mnist_desktop.chrome import side_dock
from mnist_desktop.chrome.side_dock import SideDock, title_of
from mnist_desktop.panels.panel import Panel, PanelSpec


class Notes(Panel):
    def refresh(self, topics):
        pass


def spec(folder):
    return (PanelSpec(f"{folder}-notes", folder, lambda: folder, Notes, (0, 0, 1, 12)),)


@pytest.fixture
def docked(qtbot, session, monkeypatch):
    """Put a dock into a window, with panels as the function finds them."""
    host = QMainWindow()
    qtbot.addWidget(host)

    def make(panels_of):
        monkeypatch.setattr(side_dock, "panels_of", panels_of)
        host.setCentralWidget(QWidget())
        host.side = SideDock(session, True)
        host.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, host.side)
        host.resize(800, 500)
        host.show()
        return host.side

    yield make
    host.close()


@pytest.fixture
def dock(docked):
    dock = docked(spec)
    dock.fill()
    return dock


def test_it_is_filled_in_pieces(docked):
    dock = docked(spec)
    pieces = dock.filling()
    next(pieces)
    assert dock.pane.folders == () and dock.isHidden()
    assert len(list(pieces)) > 5 and dock.pane.folders == ("guide", "code") and dock.isVisible()


def test_a_panel_is_made_when_its_tab_is_first_shown(dock):
    assert dock.pane.folders == ("guide", "code") and dock.isVisible()
    assert [panel.objectName() for panel in dock.findChildren(Panel)] == ["guide-notes"]
    assert dock.pane.show_tab("code").isVisible()
    assert len(dock.findChildren(Panel)) == 2
    assert dock.pane.width() == side_dock.WIDTH


def test_a_folder_without_a_panel_has_no_tab(docked):
    dock = docked(lambda folder: spec(folder) if folder == "code" else ())
    assert dock.isHidden()  # until it is known what there is
    dock.fill()
    assert not dock.isHidden() and dock.pane.folders == ("code",) and dock.pane.show_tab("guide") is None


def test_without_any_panel_it_stays_closed(docked):
    dock = docked(lambda folder: ())
    dock.fill()
    dock.toggle()
    dock.toggle()
    assert dock.isHidden()


def test_it_closes_by_its_button_and_opens_again(dock):
    QTest.mouseClick(dock.findChild(QToolButton, "sideClose"), Qt.MouseButton.LeftButton)
    assert dock.isHidden() and not dock.wanted
    dock.toggle()
    assert not dock.isHidden() and dock.wanted


def test_a_narrow_window_closes_it_and_a_wide_one_opens_it_again(dock):
    dock.fit(False)
    assert dock.isHidden() and dock.wanted
    dock.fit(True)
    assert not dock.isHidden()


def test_asked_for_in_a_narrow_window_it_takes_another_column_s_place(qtbot, dock):
    said = []
    dock.displacing.connect(said.append)
    dock.fit(False)
    dock.toggle()
    assert not dock.isHidden() and said[-1] is True
    dock.close_it()
    assert dock.isHidden() and said[-1] is False and dock.wanted
    dock.toggle()
    dock.fit(True)
    assert said[-1] is False and not dock.isHidden()


def test_in_the_place_of_the_canvas_it_offers_the_way_back(dock):
    draw = dock.findChild(QToolButton, "sideDraw")
    assert draw.isHidden()
    dock.fit(False)
    dock.toggle()
    assert draw.isVisible()
    QTest.mouseClick(draw, Qt.MouseButton.LeftButton)
    assert dock.isHidden()


def test_links_of_its_panels_are_passed_on(qtbot, dock):
    with qtbot.waitSignal(dock.pane.link_activated) as heard:
        dock.pane.show_tab("guide").link_activated.emit("show:training")
    assert heard.args == ["show:training"]


def test_titles():
    assert [title_of(folder) for folder in side_dock.FOLDERS] == ["Guide", "Code"]
