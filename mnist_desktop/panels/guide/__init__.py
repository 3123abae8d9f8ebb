"""The Guide, in the dock at the right: the lesson of the place, all lessons, and the glossary."""
