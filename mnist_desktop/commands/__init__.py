"""Every command of the window once: its words, icon and keys, what it does, why it cannot be done. A file per group."""
