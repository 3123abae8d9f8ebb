import re
from dataclasses import asdict

import pytest

from mnist_desktop.ui.colormaps import contrast
from mnist_desktop.ui.tokens import DARK, LIGHT, high_contrast

ALL = [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)]
SCHEMES = pytest.mark.parametrize("tokens", ALL, ids=["light", "dark", "light room", "dark room"])


@SCHEMES
def test_every_colour_is_six_hex_digits(tokens):
    values = asdict(tokens)
    assert values.pop("dark") is (tokens.window < "#7")
    assert all(re.fullmatch("#[0-9A-F]{6}", value) for value in values.values())


@SCHEMES
@pytest.mark.parametrize("ground", ["window", "surface"])
@pytest.mark.parametrize(
    "name", ["text", "muted", "accent", "positive", "negative", "train", "valid", "ok", "error"]
)
def test_text_can_be_read(tokens, ground, name):
    assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_frames_of_controls_can_be_seen(tokens, ground):
    assert contrast(tokens.edge, getattr(tokens, ground)) >= 3


@SCHEMES
def test_text_on_filled_and_chosen_grounds_can_be_read(tokens):
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    for ground in (tokens.hover, tokens.accent_soft):
        assert contrast(tokens.text, ground) >= 4.5
        assert contrast(tokens.muted, ground) >= 4.5
        assert contrast(tokens.accent, ground) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_room_gets_more_contrast(tokens):
    room = high_contrast(tokens)
    for name in ("muted", "hairline", "edge", "disabled"):
        assert contrast(getattr(room, name), room.surface) > contrast(getattr(tokens, name), tokens.surface)
