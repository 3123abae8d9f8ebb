"""Run scripts outside the app, in a clean Python, and read what they left."""

import json

import numpy as np
import pytest

# Each script is run as it is; then its numbers are taken out of its names.
OUTSIDE = """
import json, pathlib, runpy, sys
import numpy as np
out, jobs = pathlib.Path(sys.argv[1]), json.loads(sys.argv[2])
for name, (arguments, params) in jobs.items():
    sys.argv = arguments
    names = runpy.run_path(arguments[0], run_name="__main__")
    arrays = {p: eval(p, names).detach().numpy() for p in params}
    validations = [(step, *pair) for step, pair in names["validations"].items()]
    np.savez(out / name, losses=names["losses"], validations=validations, **arrays)
assert not any(name.startswith("mnist_desktop") for name in sys.modules)
"""


@pytest.fixture
def outside(tmp_path, clean_python):
    """Return ``outside({name: ([script, *arguments], names of parameters)})``: for each name its arrays."""

    def run(jobs):
        out = tmp_path / "out"
        out.mkdir(exist_ok=True)
        done = clean_python(OUTSIDE, out, json.dumps(jobs), cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        return {name: dict(np.load(out / f"{name}.npz")) for name in jobs}

    return run


@pytest.fixture(scope="session")
def taken():
    """Return ``taken(config, data, hypers, steps)``: the app's run, its validations ``(step, loss, accuracy)``."""
    from mnist_desktop.lab.run import Run

    def run(config, data, hypers, steps):
        app = Run(config, data)
        validations = []
        for step in range(1, steps + 1):
            for since in hypers:
                if since.step == step:
                    app.set_hyper(since.hyper)
            app.step()
            if app.learner.epoch_ended or step == steps:
                validation = app.learner.validate()
                validations.append((step, validation.loss, validation.accuracy))
        return app, validations

    return run


@pytest.fixture(scope="session")
def same():
    """Return ``same(found, app, validations, params)``, which demands equality to the last bit."""

    def check(found, app, validations, params):
        assert np.array_equal(found["losses"].astype(np.float32), app.history.active.losses.values())
        assert found["losses"][-1] == app.learner.loss.item()
        assert found["validations"].tolist() == [list(row) for row in validations]
        for param in params:
            value = app.record().param(param.of).value
            assert np.array_equal(found[param.name], value.T if param.turned else value), param.name

    return check
