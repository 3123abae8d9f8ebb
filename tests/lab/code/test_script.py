"""A script gives the app's own numbers: run outside it, every loss, validation and weight is the same bits."""

from __future__ import annotations

import gzip
import struct
from dataclasses import replace

import numpy as np
import pytest

from mnist_desktop.lab import learner, models
from mnist_desktop.lab.code import Plan, Way, script
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.code.save import save_script
from mnist_desktop.lab.code.script import VALID_CHUNK
from mnist_desktop.lab.config import ALL_TEN, Hyper, Since, Task, TrainConfig

PAIR, TEN = Task((3, 7)), Task(ALL_TEN)
# Everything that may change does: within an epoch and at its beginning.
CHANGES = {
    PAIR: (
        Since(1, Hyper(1.0, 32)),
        Since(3, Hyper(0.1, 32)),
        Since(6, Hyper(0.1, 17, shuffle=False)),
        Since(9, Hyper(0.3, 17, "bce", False, augment=True)),
        Since(20, Hyper(0.3, 50, "bce")),
    ),
    TEN: (
        Since(1, Hyper(0.07, 100, "cross_entropy", False)),
        Since(10, Hyper(0.5, 64, "cross_entropy", augment=True)),
    ),
}
STEPS = 26


@pytest.mark.parametrize("model", list(models.ALL))
def test_run_outside_the_app_every_way_gives_the_same_bits(
    tmp_path, small_digits, outside, taken, same, model
):
    jobs, expected = {}, {}
    for task in (PAIR, TEN):
        hypers = CHANGES[task]
        config = TrainConfig(task, model, 7, hyper=hypers[0].hyper)
        app, validations = taken(config, small_digits, hypers, STEPS)
        for changed in (True, False):
            if not changed:  # power of two: the book's own line
                config = config.with_hyper(lr=0.5, augment=not task.is_pair)
                hypers = (Since(1, config.hyper),)
                app, validations = taken(config, small_digits, hypers, STEPS)
            plan = Plan(config, hypers, STEPS, mnist=False)
            for way in Way:
                name = f"{way.value}-{len(task.digits)}-{changed}"
                path = tmp_path / f"{name}.py"
                save_script(path, plan, way, small_digits)
                params = form_of(plan, way).params
                jobs[name] = ([str(path)], [p.name for p in params])
                expected[name] = (app, validations, params)
    found = outside(jobs)
    for name, (app, validations, params) in expected.items():
        same(found[name], app, validations, params)


def write_idx(folder, data, packed):
    """Write digits in the form of MNIST's files."""
    for name, split in (("train", data.train), ("t10k", data.valid)):
        for kind, array in (("images-idx3", split.images), ("labels-idx1", split.labels)):
            header = bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
            content = header + array.tobytes()
            path = folder / f"{name}-{kind}-ubyte{'.gz' if packed else ''}"
            path.write_bytes(gzip.compress(content) if packed else content)


@pytest.mark.parametrize("packed", [True, False], ids=["gz", "plain"])
def test_it_reads_mnist_s_files_itself(tmp_path, small_digits, outside, taken, same, packed):
    folder = tmp_path / "a folder"
    folder.mkdir()
    write_idx(folder, small_digits, packed)
    plan = Plan(TrainConfig(hyper=Hyper(1.0, 32)), (), 5)
    path = tmp_path / "run.py"
    assert save_script(path, plan, Way.HAND, small_digits) == (path,)
    params = form_of(plan, Way.HAND).params
    found = outside({"run": ([str(path), str(folder)], [p.name for p in params])})
    same(found["run"], *taken(plan.config, small_digits, (), 5), params)


def test_with_the_real_digits_all_three_give_the_app_s_accuracy(
    tmp_path, real_mnist, real_mnist_folder, outside, taken, same
):
    hypers = (Since(1, Hyper()), Since(41, Hyper(0.1)))
    plan = Plan(TrainConfig(), hypers, 60)
    jobs = {}
    for way in Way:
        path = tmp_path / f"{way.value}.py"
        path.write_text(script(plan, way).whole.text)
        jobs[way.value] = (
            [str(path), str(real_mnist_folder)],
            [p.name for p in form_of(plan, way).params],
        )
    found = outside(jobs)
    expected = taken(plan.config, real_mnist, hypers, 60)
    for way in Way:
        same(found[way.value], *expected, form_of(plan, way).params)
    assert expected[1][-1][2] > 0.96


def test_it_validates_as_many_images_at_once_as_the_learner():
    """Sums of the same numbers in another order would differ in the last bits."""
    assert learner.VALID_CHUNK == VALID_CHUNK


@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("task", [PAIR, TEN])
@pytest.mark.parametrize("model", list(models.ALL))
def test_the_lines_of_a_step_fit_beside_the_run(model, task, way):
    for hypers in ((), CHANGES[task]):
        config = TrainConfig(task, model, hyper=CHANGES[task][0].hyper)
        listing = script(Plan(config, hypers, STEPS), way).step
        lines = listing.text.splitlines()
        assert max(map(len, lines)) <= 32 and len(lines) <= 10
        numbers = [n for stage in listing.lines.values() for n in stage]
        assert numbers == sorted(numbers) and len(listing.lines) == 6
        compile(listing.text, "step", "exec")


@pytest.mark.parametrize("way", list(Way))
def test_the_same_lines_are_found_in_the_whole(way):
    made = script(Plan(TrainConfig()), way)
    whole, step = made.whole.text.splitlines(), made.step.text.splitlines()
    assert "#@" not in made.whole.text
    for stage, numbers in made.step.lines.items():
        there = [whole[n - 1].strip() for n in made.whole.lines[stage]]
        assert there == [step[n - 1].strip() for n in numbers]


def test_the_book_s_line_is_written_where_it_gives_the_same_bits():
    exact = script(Plan(TrainConfig(hyper=Hyper(0.5))), Way.HAND).step.text
    assert "  weights -= lr * weights.grad\n" in exact
    rounded = script(Plan(TrainConfig(hyper=Hyper(0.1))), Way.HAND).step.text
    assert "p.sub_(p.grad, alpha=lr)" in rounded


def test_it_says_where_it_was_run(small_digits):
    plan = Plan(TrainConfig(device="cuda"))
    assert "# The app ran on cuda" in script(plan, Way.HAND).whole.text
    assert "cuda" not in script(replace(plan, config=TrainConfig()), Way.HAND).whole.text


def test_a_hostile_name_stays_in_its_comment():
    plan = Plan(TrainConfig(), title="a\nimport os\rx", mnist=False, digits_file='x"\n.npz')
    text = script(plan, Way.HAND).whole.text
    compile(text, "script", "exec")
    assert not any(line.startswith(("import os", "x")) for line in text.splitlines() if "=" not in line)


@pytest.mark.parametrize("size", [1, 39])
def test_batches_of_a_single_image_give_the_same_bits(tmp_path, small_digits, outside, taken, same, size):
    """For one image BLAS takes another way through the same sum."""
    images = int(np.isin(small_digits.train.labels, (3, 7)).sum())
    size = size if images % size == 1 or size == 1 else images - 1
    config = TrainConfig(hyper=Hyper(1.0, size))
    plan = Plan(config, (), 9, images, mnist=False)
    assert plan.single
    jobs = {}
    for way in Way:
        path = tmp_path / f"{way.value}.py"
        save_script(path, plan, way, small_digits)
        jobs[way.value] = ([str(path)], [p.name for p in form_of(plan, way).params])
    found, expected = outside(jobs), taken(config, small_digits, (), 9)
    for way in Way:
        same(found[way.value], *expected, form_of(plan, way).params)


def test_what_is_not_a_number_of_the_run_is_no_number_here(tmp_path, small_digits, outside, taken):
    """A run that diverges does so outside, too."""
    config = TrainConfig(hyper=Hyper(1e38, 32, "bce"))
    plan = Plan(config, (), 6, mnist=False)
    path = tmp_path / "run.py"
    save_script(path, plan, Way.LEARNER, small_digits)
    app, _ = taken(config, small_digits, (), 6)
    found = outside({"run": ([str(path)], [])})["run"]
    assert np.array_equal(
        found["losses"].astype(np.float32), app.history.active.losses.values(), equal_nan=True
    )
