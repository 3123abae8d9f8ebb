"""What frames the places: tool bar, command palette, shortcut sheet. Made from the actions."""
