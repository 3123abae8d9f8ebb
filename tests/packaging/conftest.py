import sys
from pathlib import Path

# The scripts beside packaging/dev.py import one another by their bare names, as they do when it is started.
sys.path.append(str(Path(__file__).parents[2] / "packaging"))
