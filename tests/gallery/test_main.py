import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QRadioButton

from mnist_desktop import translation
from mnist_desktop.gallery import __main__ as gallery
from mnist_desktop.ui.theme import theme


@pytest.mark.parametrize("name", list(gallery.SAMPLES))
def test_each_sample_paints_in_both_themes(qapp, tmp_path, name):
    light, dark = (QImage(str(path)) for path in gallery.save([name], tmp_path))
    assert light.width() == dark.width() >= gallery.WIDTH
    assert light != dark
    assert theme().mode == "light", "as it was before"


def test_pictures_are_named_on_the_command_line(qapp, tmp_path, capsys):
    assert gallery.main(["badge", "--screenshot", str(tmp_path / "new")]) == 0
    assert capsys.readouterr().out.split() == [
        str(tmp_path / "new" / f"badge-{s}.png") for s in ("light", "dark")
    ]


def test_an_unknown_widget_is_refused(qapp, capsys):
    with pytest.raises(SystemExit) as left:
        gallery.main(["unicorn"])
    assert left.value.code == 2
    assert "stage_rail" in capsys.readouterr().err


def test_the_window_shows_all_and_switches_theme(qtbot):
    window = gallery.Gallery(list(gallery.SAMPLES))
    qtbot.addWidget(window)
    window.show()
    dark = next(part for part in window.findChildren(QRadioButton) if part.text() == "dark")
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert theme().mode == "dark"


def test_a_panel_speaks_the_language_that_is_asked_for(qapp, tmp_path):
    pictures = {}
    for language in ("en", "de"):
        assert (
            gallery.main(["sigmoid", "--screenshot", str(tmp_path / language), "--language", language]) == 0
        )
        assert translation.language() == language
        pictures[language] = sorted((tmp_path / language).glob("*.png"))
    assert [path.name for path in pictures["en"]] == [path.name for path in pictures["de"]] != []
    assert QImage(str(pictures["en"][0])) != QImage(str(pictures["de"][0]))
