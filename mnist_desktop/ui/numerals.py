"""Numbers as people write them."""

from __future__ import annotations


def numeral(value: float, spec: str = "") -> str:
    """Return a number with the true minus, a short exponent and no minus before zero.

    Parameters
    ----------
    value : float
        Any, not a number and infinities included.
    spec : str
        As for :func:`format`: ``numeral(-0.0033, "+.1e")`` is ``"−3.3e−3"``.
    """
    text = format(value, spec)
    if value <= 0 and not any(digit in text for digit in "123456789inf"):
        text = format(0.0, spec)  # rounded to nothing: "−0.00" would claim a sign, as −0.0 does
    mantissa, mark, exponent = text.partition("e")
    if mark:
        sign = exponent[:1].replace("+", "")
        text = f"{mantissa}e{sign}{exponent[1:].lstrip('0') or '0'}"
    return text.replace("-", "−").replace("inf", "∞")


def percent(share: float, places: int = 0) -> str:
    """Return a share as per cent: ``"95.4 %"``, with a space that no line breaks at."""
    return f"{numeral(100 * share, f'.{places}f')}\u00a0%"


def short_fraction(value: float) -> str:
    """Return a number for a small cell: ``.19``, ``−.5``, ``1``, ``0``; a tiny one is ``0``."""
    text = f"{value:.2f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    sign, digits = ("−", text[1:]) if text.startswith("-") else ("", text)
    if digits == "0":
        return "0"
    return sign + (digits[1:] if digits.startswith("0.") else digits).replace("inf", "∞")


def probability(value: float) -> str:
    """Return a probability for a narrow caption, as wide as any other: ``.97``, ``.80``, ``1.00``."""
    return f"{value:.2f}".removeprefix("0")


def brief(value: float) -> str:
    """Return a number in about six characters: ``0.0274``, ``3.3e−3``, ``12.5``, ``1,234``."""
    size = abs(value)
    if size == 0 or 0.01 <= size < 10:
        return numeral(value, ".4f")
    if size < 0.01:
        return numeral(value, ".1e")
    return numeral(value, ".1f" if size < 1000 else ",.0f" if size < 1e6 else ".1e")


def signed(value: float) -> str:
    """Return a number with its sign in about seven characters: ``+3.1829``, ``−1.2e−5``."""
    size = abs(value)
    if size == 0 or 0.01 <= size < 100:
        return numeral(value, "+.4f")
    return numeral(value, "+.2e" if size < 0.01 or size >= 1e5 else "+.1f")


def tone(value: float) -> str:
    """Return the token of a signed value: amber votes for the first digit, blue for the second."""
    return "positive" if value > 0 else "negative" if value < 0 else "text"
