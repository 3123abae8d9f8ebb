import ast
import re
from dataclasses import asdict
from pathlib import Path

import pytest

import mnist_desktop
from mnist_desktop.panels.gradients.roller.valley_view import DARKEST
from mnist_desktop.panels.training.noise.fan_view import DOWNHILL, UPHILL
from mnist_desktop.ui.colormaps import contrast
from mnist_desktop.ui.point_plot import TINT
from mnist_desktop.ui.tokens import DARK, LIGHT, high_contrast

ALL = [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)]
SCHEMES = pytest.mark.parametrize("tokens", ALL, ids=["light", "dark", "light room", "dark room"])
# The colours of what is drawn in plots, and what they may be drawn on.
LINES = ("text", "muted", "train", "valid", "accent", "positive", "negative", "error")  # anywhere in a plot
PLAIN = ("edge",)  # where no zone is tinted
RULES = ("hairline",)  # of the grid: what they say is written at the axis
ZONES = ("text", "accent", "positive", "negative")


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


def mixed(upper, lower, alpha):
    """Return what is seen of a colour that lets a ground shine through."""
    pairs = [(int(upper[i : i + 2], 16), int(lower[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * alpha + b * (1 - alpha)):02X}" for a, b in pairs)


@SCHEMES
@pytest.mark.parametrize("line", [*LINES, *PLAIN])
def test_lines_stand_out_from_a_card(tokens, line):
    assert contrast(getattr(tokens, line), tokens.surface) >= 3


@SCHEMES
@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("zone", ZONES)
def test_lines_stand_out_from_a_tinted_zone(tokens, line, zone):
    ground = mixed(getattr(tokens, zone), tokens.surface, TINT)
    assert contrast(getattr(tokens, line), ground) >= 3


@SCHEMES
@pytest.mark.parametrize("line", ["accent", "muted", "text"])
def test_path_and_lines_of_equal_loss_stand_out_from_all_greys_of_the_valley(tokens, line):
    for part in (0, DARKEST / 2, DARKEST):
        assert contrast(getattr(tokens, line), mixed(tokens.ink, tokens.paper, part)) >= 3


@SCHEMES
def test_directions_stand_out_from_both_halves_of_the_fan(tokens):
    uphill = mixed(tokens.text, tokens.surface, TINT)
    for (line, alpha), ground in ((UPHILL, uphill), (DOWNHILL, tokens.surface)):
        assert contrast(mixed(getattr(tokens, line), ground, alpha), ground) >= 3


def test_these_are_the_colours_of_all_curves():
    package, used = Path(mnist_desktop.__file__).parent, set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Curve", "stroke"):
                words = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                used |= {word for word in words if isinstance(word, str)}
    assert {"accent", "muted", "valid"} <= used <= {*LINES, *PLAIN, *RULES}
