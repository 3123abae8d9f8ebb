"""The theme of the running application: Fusion, our palette, fonts and the few lines of qss.

Dark mode never relies on ``QStyleHints.setColorScheme``, which does nothing on some platforms: the palette
is ours.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from mnist_desktop.assets import resource
from mnist_desktop.ui.tokens import DARK, LIGHT, Tokens, high_contrast

# What Qt's application is made with. To give it a style later, Qt for Python would first have to know all that a style
# can do: 5 ms of the start.
STYLE = ("-style", "fusion")
MODES = ("system", "light", "dark")
CONTRASTS = ("system", "high", "usual")
SIZES = (90, 100, 110, 125, 150)  # % of the usual size of all type
_LARGE = 125  # %, at least, where it is read from the back of a room
_SMALLEST_PX = 40 / 3  # 10 pt at 96 dpi; captions are 0.9 of it
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Tokens, fonts and the application's look; ``changed`` fires once after each change.

    Use :func:`theme`, which keeps the one instance of the running application.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._mode = "system"
        self._contrast = "system"
        self._size = 100
        self._large = False
        self._tokens: Tokens | None = None
        self._dressed = True
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._arrows = QTemporaryDir()  # qss reads tinted arrows from files only
        families = set(QFontDatabase.families())
        system = app.font()
        self._family = "Inter" if "Inter" in families else system.family()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._mono = "JetBrains Mono" if "JetBrains Mono" in families else fixed
        screen = app.primaryScreen()
        dpi = screen.logicalDotsPerInchY() if screen is not None else 96.0
        self._points = max(QFontInfo(system).pointSizeF(), _SMALLEST_PX * 72 / dpi)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        if hasattr(app.styleHints(), "accessibility"):  # from Qt 6.10
            app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def mode(self) -> str:
        """``"system"``, ``"light"`` or ``"dark"``."""
        return self._mode

    @property
    def tokens(self) -> Tokens:
        """The tokens in force."""
        return self._tokens if self._tokens is not None else self._wanted()

    def set_mode(self, mode: str) -> None:
        """Follow the system, or be light or dark whatever the system says.

        Raises
        ------
        ValueError
            The mode is none of :data:`MODES`.
        """
        if mode not in MODES:
            raise ValueError(f"The theme is one of {', '.join(MODES)}, not {mode!r}.")
        self._mode = mode
        # Native title bars follow where the platform can; nothing here depends on it.
        self._app.styleHints().setColorScheme(_SCHEMES[mode])
        self.apply()

    @property
    def contrast(self) -> str:
        """``"system"``, ``"high"`` or ``"usual"``."""
        return self._contrast

    def set_contrast(self, contrast: str) -> None:
        """Follow the system, where Qt tells what it asks for, or have a high or the usual contrast.

        Raises
        ------
        ValueError
            It is none of :data:`CONTRASTS`.
        """
        if contrast not in CONTRASTS:
            raise ValueError(f"The contrast is one of {', '.join(CONTRASTS)}, not {contrast!r}.")
        self._contrast = contrast
        self.apply()

    @property
    def size(self) -> int:
        """How large people want all type, % of the usual."""
        return self._size

    def set_size(self, percent: int) -> None:
        """Make all type smaller or larger; a window that is there must be built anew to be laid out by it.

        Raises
        ------
        ValueError
            It is none of :data:`SIZES`.
        """
        if percent not in SIZES:
            raise ValueError(f"The size of type is one of {', '.join(map(str, SIZES))} %, not {percent}.")
        if percent != self._size:
            self._size = percent
            self._resize()

    @property
    def large(self) -> bool:
        """Whether type is large and contrast high, for a room."""
        return self._large

    @property
    def scale(self) -> float:
        """How many times its usual size all type has, for what keeps room for numbers in px."""
        return (max(self._size, _LARGE) if self._large else self._size) / 100

    @property
    def room(self) -> float:
        """How many times its usual width a column of text has: up to a quarter larger, type wraps in it instead."""
        return max(1.0, self.scale / 1.25)

    def set_large(self, on: bool) -> None:
        """Make type large and contrast high; a window that is there must be built anew to be laid out by it."""
        if on != self._large:
            self._large = on
            self._resize()
            self.apply()

    def _resize(self) -> None:
        self._fonts.clear()
        self._app.setFont(self.font())

    def apply(self) -> None:
        """Put the theme in force; nothing happens when it already is."""
        wanted = self._wanted()
        if wanted == self._tokens:
            return
        if self._tokens is None:
            self._app.setFont(self.font())
        self._tokens = wanted
        self._app.setPalette(palette(wanted))
        if self._dressed:
            self.dress()
        self.changed.emit()

    def undress(self) -> None:
        """Leave the style sheet away until :meth:`dress`, while a first window is put together.

        Under a sheet Qt styles a widget and all that is in it anew whenever it is put into another: most of the work.
        """
        self._dressed = False
        self._app.setStyleSheet("")

    def dress(self) -> None:
        """Style all widgets by the sheet of the theme in force, and from now on of every other one."""
        self._dressed = True
        self._app.setStyleSheet(self._qss(self.tokens))

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """Return the colour of a token, ``theme().color("accent")``; `alpha` in 0..1."""
        found = QColor(getattr(self.tokens, name))
        found.setAlphaF(alpha)
        return found

    def font(self, factor: float = 1.0, weight: int = 400, mono: bool = False) -> QFont:
        """Return a font of `factor` times the application's size, with tabular figures.

        Parameters
        ----------
        factor : float
            0.9 for captions, 0.82 for badges and axes, 1.2 for read-outs, 1.45 for lesson titles.
        weight : int
            400 or 600; 500 in small values.
        mono : bool
            The fixed-width family.
        """
        key = (factor, weight, mono)
        if key not in self._fonts:
            font = QFont(self._mono if mono else self._family)
            font.setPointSizeF(self._points * factor * self.scale)
            font.setWeight(QFont.Weight(weight))
            # Hinted advances lose word spaces at fractional sizes.
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setFeature(QFont.Tag("tnum"), 1)
            if mono:  # code is read letter by letter: no ">=" drawn as one sign
                font.setFeature(QFont.Tag("calt"), 0)
            self._fonts[key] = font
        return QFont(self._fonts[key])

    @Slot()
    def _follow_system(self) -> None:
        if self._tokens is not None:
            self.apply()  # which asks for what was left to the system, and does nothing if that is as it was

    def _wanted(self) -> Tokens:
        if self._mode == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._mode == "dark"
        tokens = DARK if dark else LIGHT
        return high_contrast(tokens) if self._large or self._wants_contrast() else tokens

    def _wants_contrast(self) -> bool:
        hints = self._app.styleHints()
        if self._contrast == "system" and hasattr(hints, "accessibility"):
            return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        return self._contrast == "high"

    def _qss(self, tokens: Tokens) -> str:
        values = {name: str(value) for name, value in asdict(tokens).items()}
        for name in ("chevron-down", "chevron-up", "check"):
            key = name.replace("-", "_")
            colour = tokens.on_accent if name == "check" else tokens.muted
            source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            # One name a colour: Qt caches pictures by their path.
            path = Path(self._arrows.path(), f"{name}-{colour[1:]}.svg")
            path.write_text(source.replace("currentColor", colour), encoding="utf-8")
            values[key] = path.as_posix()
        return Template(resource("qss", "app.qss").read_text(encoding="utf-8")).substitute(values)


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of the tokens, the disabled group included."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    roles = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.error,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Light: tokens.surface,
        role.Midlight: tokens.hover,
        role.Mid: tokens.hairline,
        role.Dark: tokens.edge,
        role.Shadow: tokens.hairline,
    }
    result = QPalette()
    for key, colour in roles.items():
        result.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        result.setColor(group.Disabled, key, QColor(tokens.disabled))
    for key in (role.Highlight, role.Accent):
        result.setColor(group.Disabled, key, QColor(tokens.track))
    return result


_theme: Theme | None = None


def theme() -> Theme:
    """Return the theme of the running application; made on first use.

    Raises
    ------
    RuntimeError
        There is no ``QApplication`` yet.
    """
    global _theme
    if _theme is None or not isValid(_theme):
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("The theme needs a running QApplication.")
        _theme = Theme(app)
    return _theme
