"""A session as a file, ``.mnistlab``: a zip, stored and never compressed, with JSON and safetensors in it.

``session.json`` says what was trained, on which digits, what the branches are called, what lies on the desk and what
the leaderboard holds; ``arrays.safetensors`` holds every number of every step, and the checkpoints from which any step
is taken again bit for bit. Nothing in it is a pickle, nothing in it is a path to be written to, and its sizes are
checked before anything is allocated.
"""

SUFFIX = ".mnistlab"  # of session files
