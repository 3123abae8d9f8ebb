"""Every plot, image, table and card of every page can be taken as a picture, and saved as a drawing."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from mnist_desktop import app
from mnist_desktop.panels.places import all_pages
from mnist_desktop.ui.picture import is_picture, picture_of, svg_of, title_of


@pytest.fixture
def window(qtbot, tmp_path, small_digits):
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = app.make_window(store, digits=small_digits)
    window.show()
    qtbot.waitUntil(lambda: window.session.record is not None, timeout=60_000)
    yield window
    window.close()
    window.deleteLater()


def test_every_painted_part_of_every_page_is_a_picture(window, qtbot, settled):
    session = window.session
    session.take_sample(int(session.data.train.indices(3)[0]))
    session.step()
    seen = 0
    for page in all_pages():
        window.show_page(page)
        settled(session)
        found = [w for w in window.centralWidget().findChildren(QWidget) if w.isVisible() and is_picture(w)]
        assert found, page
        for widget in found:
            image = picture_of(widget)
            assert not image.isNull() and title_of(widget), f"{page}: {widget}"
            seen += 1
        largest = max(found, key=lambda widget: widget.width() * widget.height())
        ElementTree.fromstring(svg_of(largest))
    assert seen > 100
