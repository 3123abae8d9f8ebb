"""What can change, and what a run can be doing."""

from __future__ import annotations

from enum import Enum


class Topic(Enum):
    """What a change is about; panels redraw only for those they show."""

    RECORD = "record"  # the step under the cursor
    CURVES = "curves"  # the numbers of every step
    STATE = "state"  # what the run is doing
    CONFIG = "config"  # task, model, hyper-parameters, device, speed
    DATA = "data"  # which digits, and the ideal ones
    DIGIT = "digit"  # the digit on the canvas, and its distances
    ANSWER = "answer"  # what the model says of it
    BASELINE = "baseline"  # how often the nearer ideal is right
    COMPARISON = "comparison"  # which ideals are compared, and by which distance
    SLICE = "slice"  # the part of the digit that is looked at
    CELL = "cell"  # the cell cursor in the digit
    WEIGHT = "weight"  # the weight that is looked at closely
    WRITING = "writing"  # how the digit's numbers are written
    FACTS = "facts"  # what the student has brought about
    FILE = "file"  # which file the session is saved in, and whether it holds everything
    SABOTAGE = "sabotage"  # the riddle: begun, guessed, solved, given up
    WORK = "work"  # what is being loaded, saved or opened, and how far it is


class RunState(Enum):
    """What the run is doing; the value is the word people see."""

    LOADING = "loading"
    IDLE = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    SEEKING = "going there"
    FAILED = "stopped by an error"
