"""Probes of a model or a loss: what would be if this one number were another."""
