"""What belongs to every place: the timeline of steps and the status line."""
