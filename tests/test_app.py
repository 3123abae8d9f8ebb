from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings

from mnist_desktop import __version__, app


def test_the_application_has_its_name_version_and_icon(qapp):
    made = app.make_application([])
    assert made is qapp
    assert QCoreApplication.applicationName() == "mnist-desktop"
    assert QCoreApplication.applicationVersion() == __version__
    assert not made.windowIcon().isNull()


def test_the_window_is_there_before_anything_has_loaded(qtbot, tmp_path):
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = app.make_window(store)
    window.show()
    assert window.isVisible() and window.session.record is None and not window.session.torch_ready
    window.close()
    window.deleteLater()
