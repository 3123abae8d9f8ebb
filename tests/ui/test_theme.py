import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

import mnist_desktop.ui.theme as module
from mnist_desktop.assets import resource
from mnist_desktop.ui.theme import palette, theme
from mnist_desktop.ui.tokens import DARK, LIGHT, high_contrast


class Counting(QLabel):
    paints = 0

    def paintEvent(self, event):
        self.paints += 1
        super().paintEvent(event)


def test_one_theme_for_the_application(qapp):
    assert theme() is theme()
    assert theme().parent() is qapp


def test_an_application_made_with_the_style_wears_it_whatever_the_environment_prefers():
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; print(QApplication(sys.argv).style().name())"
    )
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_STYLE_OVERRIDE": "windows"}
    names = [
        subprocess.run([sys.executable, "-c", code, *style], env=env, capture_output=True, text=True).stdout
        for style in ((), module.STYLE)
    ]
    assert names == ["windows\n", "fusion\n"]


def test_a_theme_needs_an_application(monkeypatch):
    monkeypatch.setattr(module, "_theme", None)
    monkeypatch.setattr(QApplication, "instance", staticmethod(lambda: None))
    with pytest.raises(RuntimeError, match="QApplication"):
        theme()


def test_an_unknown_mode_is_refused_and_changes_nothing(qapp):
    with pytest.raises(ValueError, match="system, light, dark"):
        theme().set_mode("sepia")
    assert theme().mode == "light"


def test_dark_and_back_changes_palette_tokens_and_signals_once_each(qapp, qtbot):
    seen = []
    theme().changed.connect(lambda: seen.append(theme().tokens.dark))
    theme().set_mode("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert theme().color("accent", 0.5).alpha() == 128
    theme().set_mode("dark")
    theme().set_mode("light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
    assert seen == [True, False]


def test_system_mode_follows_the_system_and_explicit_modes_do_not(qapp, monkeypatch):
    system = {"scheme": Qt.ColorScheme.Dark}

    class Hints:  # of a Qt before 6.10, which says nothing of contrast
        def colorScheme(self):
            return system["scheme"]

        def setColorScheme(self, scheme):
            pass

    monkeypatch.setattr(theme()._app, "styleHints", Hints)
    theme().set_mode("system")
    assert theme().tokens is DARK
    system["scheme"] = Qt.ColorScheme.Light
    theme()._follow_system()
    assert theme().tokens is LIGHT
    theme().set_mode("light")
    system["scheme"] = Qt.ColorScheme.Dark
    theme()._follow_system()
    assert theme().tokens is LIGHT


def test_palette_and_qss_change_in_one_painting(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = Counting("3", window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(50)  # the first paints of a fresh window
    label.paints = 0
    theme().set_mode("dark")
    assert label.paints == 0
    qtbot.wait(50)
    assert label.paints in (1, 2)  # the offscreen platform sometimes exposes a window a second time


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_disabled_text_differs(tokens):
    result = palette(tokens)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        assert result.color(QPalette.ColorGroup.Disabled, role) == QColor(tokens.disabled)
        assert result.color(QPalette.ColorGroup.Active, role) == QColor(tokens.text)


def test_fonts_are_factors_of_one_size_with_tabular_figures(qapp):
    one, hero = theme().font(), theme().font(2.2, 600)
    assert hero.pointSizeF() == pytest.approx(2.2 * one.pointSizeF())
    assert hero.weight() == 600
    assert one.pointSizeF() >= 9.9
    widths = [QFontMetricsF(hero).horizontalAdvance(figure) for figure in "0123456789"]
    assert max(widths) - min(widths) < 0.1  # without tnum Inter's 1 is a third narrower
    assert QFontInfo(theme().font(mono=True)).fixedPitch()


def test_a_font_given_out_can_be_changed_without_harm(qapp):
    theme().font().setPointSizeF(50)
    assert theme().font().pointSizeF() < 20


def test_controls_are_32_high_and_do_not_move_when_focused(scheme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    button, combo = QPushButton("Run", window), QComboBox(window)
    combo.addItem("Linear")
    window.show()
    for control in (button, combo):
        before = control.sizeHint()
        assert before.height() == 32
        control.setFocus()
        assert control.sizeHint() == before


def test_qss_stays_small():
    source = resource("qss", "app.qss").read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 60


def test_code_is_written_letter_by_letter(qapp):
    """Some fonts draw ">=" as one sign; a student types two."""
    assert theme().font(mono=True).featureValue(QFont.Tag("calt")) == 0
    assert not theme().font().isFeatureSet(QFont.Tag("calt"))


def test_large_type_and_high_contrast_for_a_room_and_back(qapp, qtbot):
    size, tokens = theme().font().pointSizeF(), theme().tokens
    with qtbot.waitSignal(theme().changed):
        theme().set_large(True)
    assert theme().large and theme().tokens == high_contrast(tokens)
    assert theme().font().pointSizeF() == qapp.font().pointSizeF() == pytest.approx(1.25 * size)
    theme().set_large(False)
    assert theme().tokens == tokens and theme().font().pointSizeF() == pytest.approx(size)


def test_high_contrast_by_choice_and_by_the_wish_of_the_system(qapp, monkeypatch):
    usual, asked = theme().tokens, {"contrast": Qt.ContrastPreference.HighContrast}

    class Hints:
        def accessibility(self):
            return self

        def contrastPreference(self):
            return asked["contrast"]

    with monkeypatch.context() as patched:
        patched.setattr(theme()._app, "styleHints", Hints)
        theme()._follow_system()
        assert theme().tokens == high_contrast(usual)
        theme().set_contrast("usual")
        assert theme().tokens == usual
        asked["contrast"] = Qt.ContrastPreference.NoPreference
        theme().set_contrast("high")
        assert theme().tokens == high_contrast(usual)
        theme().set_contrast("system")
        assert theme().tokens == usual
    with pytest.raises(ValueError, match="system, high, usual"):
        theme().set_contrast("low")


def test_the_size_of_type_and_what_a_room_needs_at_least(qapp):
    points = theme().font().pointSizeF()
    for size, large in ((90, 1.25), (150, 1.5)):
        theme().set_size(size)
        assert qapp.font().pointSizeF() == pytest.approx(points * size / 100)
        theme().set_large(True)
        assert theme().font().pointSizeF() == pytest.approx(points * large)
        theme().set_large(False)
    assert theme().room == pytest.approx(1.2)
    theme().set_size(100)
    assert theme().font().pointSizeF() == points and theme().room == 1
    with pytest.raises(ValueError, match="one of 90"):
        theme().set_size(33)
