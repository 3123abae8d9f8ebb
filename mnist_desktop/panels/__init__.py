"""The places of the window: a folder per place, a file per panel."""
