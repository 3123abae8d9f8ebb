"""Lessons rehearsed: the real window, unseen, is used as a student would use it, and each check is looked at."""
