"""Every widget of the kit alone, with sample data: ``python -m mnist_desktop.gallery [NAME] [--screenshot DIR]``."""

from mnist_desktop import overrides

overrides.guard()  # as the app does, before a widget is made
