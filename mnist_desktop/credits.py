"""What the app is made of: names, versions and licences, read from where it is installed."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import field, replace
from importlib import metadata

from mnist_desktop.assets import resource
from mnist_desktop.frozen import dataclass

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
    also : mapping of str to mapping
        What is said otherwise in a language: ``{"de": {"about": "Felder."}}``.
    """

    name: str
    licence: str
    about: str
    package: str = ""
    texts: tuple[str, ...] = ()
    also: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def said(self, language: str) -> Credit:
        """Return the same in a language, as far as it is written in it."""
        words = self.also.get(language, {})
        return replace(
            self,
            name=words.get("name", self.name),
            licence=words.get("licence", self.licence),
            about=words.get("about", self.about),
        )

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
        package = metadata.distribution(self.package)
        # As its metadata names them. To go through its files takes half a second where they are as many as torch's.
        named = [str(name) for name in package.metadata.get_all("License-File") or ()]
        own = [name for name in named if "/" not in name]  # the others are of what it has taken in
        return "\n\n".join(
            package.read_text(f"licenses/{name}") or package.read_text(name) or "" for name in own
        )


def credits() -> tuple[Credit, ...]:
    """Return everything the app is made of, the app first."""
    found = tomllib.loads(resource("licences", "credits.toml").read_text(encoding="utf-8"))
    return tuple(Credit(**entry | {"texts": tuple(entry.get("texts", ()))}) for entry in found["credit"])
