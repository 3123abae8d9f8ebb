"""Every widget of the kit alone, with sample data: ``python -m mnist_desktop.gallery [NAME] [--screenshot DIR]``."""
