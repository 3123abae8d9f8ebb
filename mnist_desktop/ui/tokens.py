"""The colours of the window, as plain data: one hue, one meaning.

Amber is "3 / positive" and blue "7 / negative" and nothing else; violet is "now / act / chosen". Pairs that
carry text reach a contrast of 4.5 on both grounds, graphics and control edges 3 (tested).
"""

from __future__ import annotations

from dataclasses import replace

from mnist_desktop.frozen import dataclass


@dataclass(frozen=True)
class Tokens:
    """One colour scheme; every colour is an ``#RRGGBB`` string."""

    dark: bool
    window: str
    surface: str  # cards, panes, inputs
    text: str
    muted: str
    disabled: str
    hairline: str  # rules and card frames
    edge: str  # frames of things to operate
    accent: str
    on_accent: str
    accent_soft: str  # ground of what is chosen but quiet
    hover: str
    track: str  # the empty part of a bar
    positive: str
    negative: str
    neutral: str  # zero of the diverging map
    paper: str  # 0 of the ink ramp
    ink: str  # 255 of the ink ramp
    train: str
    valid: str
    ok: str
    error: str


LIGHT = Tokens(
    dark=False,
    window="#F6F7F9",
    surface="#FFFFFF",
    text="#1B1F24",
    muted="#57606A",
    disabled="#8C959F",
    hairline="#D0D7DE",
    edge="#848D97",
    accent="#6E40C9",
    on_accent="#FFFFFF",
    accent_soft="#F1ECFB",
    hover="#EDEFF2",
    track="#E4E8EC",
    positive="#A65A00",
    negative="#1F6FD6",
    neutral="#EEEFF1",
    paper="#FFFFFF",
    ink="#000000",
    train="#1B1F24",
    valid="#0F766E",
    ok="#1A7F37",
    error="#C4232B",
)

DARK = Tokens(
    dark=True,
    window="#16191D",
    surface="#1E2227",
    text="#E6E9ED",
    muted="#A2ABB5",
    disabled="#6B7480",
    hairline="#30363D",
    edge="#6B7480",
    accent="#B79CFF",
    on_accent="#1D1033",
    accent_soft="#2C2740",
    hover="#282D33",
    track="#2A2F36",
    positive="#E8A33D",
    negative="#6CB0FF",
    neutral="#16191D",
    paper="#1E2227",
    ink="#FFFFFF",
    train="#E6E9ED",
    valid="#4FD1C5",
    ok="#5CC774",
    error="#FF7B72",
)


def high_contrast(tokens: Tokens) -> Tokens:
    """Return a scheme for a projector: what is grey comes nearer to the text, hues keep their meaning."""
    if tokens.dark:
        return replace(
            tokens,
            window="#000000",
            surface="#0B0D10",
            paper="#0B0D10",
            text="#FFFFFF",
            muted="#D5DAE0",
            disabled="#9AA3AD",
            hairline="#5B636D",
            edge="#AEB6BF",
            train="#FFFFFF",
        )
    return replace(
        tokens,
        window="#FFFFFF",
        text="#000000",
        muted="#2F353B",
        disabled="#5F6770",
        hairline="#8C949C",
        edge="#4B525A",
        accent="#5A2CB8",
        positive="#8A4A00",
        negative="#1257B0",
        train="#000000",
        valid="#0A5C55",
    )
