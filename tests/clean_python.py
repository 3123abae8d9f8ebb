"""Run code that is asked for, a line of JSON each, in a fork that has met numpy and torch and nothing of the app.

The `clean_python` fixture starts it. Where there is no fork, each code is run by a Python of its own.
"""

import json
import os
import subprocess
import sys
import traceback

FORKS = hasattr(os, "fork")
if FORKS:  # what takes seconds in each
    import numpy  # noqa: F401
    import torch.optim  # noqa: F401


def forked(job):
    """Run the code of a job in a child; its exit status."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    for number, path in ((1, job["out"]), (2, job["err"])):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    os.chdir(job["cwd"])
    sys.argv = job["argv"]
    try:
        exec(compile(job["code"], "<code>", "exec"), {"__name__": "__main__"})
        status = 0
    except SystemExit as left:
        status = left.code if isinstance(left.code, int) else bool(left.code)
    except BaseException:
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def started(job):
    """Run the code of a job in a Python of its own; its exit status."""
    command = [sys.executable, "-I", "-c", job["code"], *job["argv"][1:]]
    with open(job["out"], "w") as out, open(job["err"], "w") as err:
        return subprocess.run(command, cwd=job["cwd"], stdout=out, stderr=err, check=False).returncode


for line in sys.stdin:
    print((forked if FORKS else started)(json.loads(line)), flush=True)
