"""What the app is made of: names, versions and licences, read from where it is installed."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import PurePosixPath

from mnist_desktop.assets import resource

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


@dataclass(frozen=True)
class Credit:
    """Something the app is made of.

    Parameters
    ----------
    name : str
        As its makers call it.
    licence : str
        An SPDX expression where there is one.
    about : str
        What it does here and whose it is.
    package : str
        The Python package it comes as; empty if it is none.
    texts : tuple of str
        Files of ``resources/licences`` with its licence; empty if the package brings them.
    """

    name: str
    licence: str
    about: str
    package: str = ""
    texts: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The version that is installed; empty if it is no package or its metadata is not there."""
        try:
            return metadata.version(self.package) if self.package else ""
        except metadata.PackageNotFoundError:
            return ""

    def licence_text(self) -> str:
        """Return the whole of its licences; empty where only a notice is due."""
        if self.texts:
            return "\n\n".join(resource("licences", name).read_text(encoding="utf-8") for name in self.texts)
        if not self.version:
            return ""
        files = metadata.files(self.package) or ()
        own = [file for file in files if _is_own_licence(PurePosixPath(file))]
        return "\n\n".join(file.read_text(encoding="utf-8") for file in own)


def credits() -> tuple[Credit, ...]:
    """Return everything the app is made of, the app first."""
    found = tomllib.loads(resource("licences", "credits.toml").read_text(encoding="utf-8"))
    return tuple(Credit(**entry | {"texts": tuple(entry.get("texts", ()))}) for entry in found["credit"])


def _is_own_licence(file: PurePosixPath) -> bool:
    """Whether it is the licence of a package itself, not of something it has taken in."""
    inside = file.parent.name == "licenses" or file.parent.name.endswith(".dist-info")
    return inside and file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE"))
