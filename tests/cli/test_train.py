from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab import weights
from mnist_desktop.lab.inference import Reader

LINEAR = ("--digits", "3,7", "--model", "linear", "--loss", "mnist_loss", "--lr", "1", "--batch-size", "256")


def test_an_epoch_is_a_line_that_explains_itself(records, digits_folder):
    lines = records("train", "--data", digits_folder, "--epochs", "3", "--seed", "5", "--lr", "0.5")
    assert [line["epoch"] for line in lines] == [1, 2, 3]
    first = lines[0]
    assert first["digits"] == [3, 7] and first["model"] == "linear" and first["loss"] == "mnist_loss"
    assert (first["lr"], first["batch_size"], first["shuffle"], first["seed"]) == (0.5, 256, True, 5)
    assert first["data"] == {"source": "mnist", "title": "MNIST", "detail": str(digits_folder)}
    assert lines[-1]["train_loss"] < first["train_loss"]
    assert 0 <= first["accuracy"] <= 1 and first["seconds"] > 0


def test_the_seed_decides(records, digits_folder):
    def figures(*words):
        lines = records("train", "--data", digits_folder, "--epochs", "2", *words)
        return [(line["train_loss"], line["valid_loss"]) for line in lines]

    assert figures("--seed", "1") == figures("--seed", "1")
    assert figures("--seed", "1") != figures("--seed", "2")
    assert figures("--no-shuffle") != figures()


@pytest.mark.parametrize("model", ["linear", "simple_net", "small_cnn"])
def test_all_ten_with_the_defaults_of_the_model(records, digits_folder, model):
    lines = records(
        "train", "--digits", "all", "--model", model, "--data", digits_folder, "--epochs", "6",
        "--batch-size", "16",
    )  # fmt: skip
    assert lines[0]["loss"] == "cross_entropy"
    assert lines[-1]["accuracy"] > 0.9


def test_what_is_saved_gives_the_accuracy_that_was_printed(
    records, run, digits_folder, small_digits, tmp_path
):
    file = tmp_path / "w.safetensors"
    words = ("train", "--data", digits_folder, "--epochs", "2", "--seed", "3", "--save", file)
    lines = records(*words)
    saved = weights.load(file)
    assert (saved.model, saved.task.digits) == ("linear", (3, 7))
    assert (
        saved.notes["seed"] == "3" and saved.notes["loss"] == "mnist_loss" and saved.notes["data"] == "MNIST"
    )
    assert saved.notes["accuracy"] == f"{lines[-1]['accuracy']:.4f}"
    assert str(digits_folder) not in str(saved.notes)
    reader = Reader(saved.model, saved.task)
    reader.load(saved.arrays)
    chosen = [*small_digits.valid.indices(3), *small_digits.valid.indices(7)]
    right = [reader.read(small_digits.valid.images[i]).digit == small_digits.valid.labels[i] for i in chosen]
    assert np.mean(right) == pytest.approx(lines[-1]["accuracy"])


def test_a_run_that_diverges_is_told_but_not_saved(run, digits_folder, tmp_path):
    file = tmp_path / "w.safetensors"
    status, out, err = run(
        "train", "--digits", "all", "--lr", "1e38", "--data", digits_folder, "--epochs", "1", "--json",
        "--save", file,
    )  # fmt: skip
    assert status == 1
    assert '"train_loss": null' in out
    assert "diverged" in err and err.count("\n") == 1
    assert not file.exists()


def test_for_people(run, digits_folder, tmp_path):
    status, out, err = run(
        "train", "--data", digits_folder, "--epochs", "2", "--save", tmp_path / "w.safetensors"
    )
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].startswith(f"MNIST ({digits_folder}): 3 vs 7, ")
    assert "785 parameters" in lines[1]
    assert [line.split()[0] for line in lines[2:]] == ["epoch", "1", "2", "Saved"]
    assert len({len(line) for line in lines[2:5]}) == 1


def test_a_device_that_is_not_here_says_why(run, monkeypatch):
    from mnist_desktop.lab import devices
    from mnist_desktop.lab.infos import DeviceInfo

    monkeypatch.setattr(
        devices, "available", lambda: (DeviceInfo("cuda", "CUDA GPU", "no driver was found"),)
    )
    status, _, err = run("train", "--device", "cuda")
    assert status == 2
    assert err == "mnist-desktop train: the device cuda cannot be used here: no driver was found.\n"


# -- the book's figures, on the real MNIST -----------------------------------------------------------------


def train(records, folder, *words):
    return records("train", *LINEAR, "--data", folder, *words)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_linear_in_the_order_of_the_book(records, real_mnist_folder, seed):
    lines = train(records, real_mnist_folder, "--epochs", "20", "--no-shuffle", "--seed", seed)
    assert f"{lines[0]['batch_accuracy']:.4f}" == "0.4932"  # everything is called a 3
    assert lines[0]["accuracy"] == pytest.approx(1010 / 2038)
    assert 0.9716 <= round(lines[-1]["batch_accuracy"], 4) <= 0.9790


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_linear_shuffled(records, real_mnist_folder, seed):
    lines = train(records, real_mnist_folder, "--epochs", "20", "--seed", seed)
    assert lines[0]["accuracy"] == pytest.approx(0.973, abs=0.01)
    assert lines[-1]["accuracy"] >= 0.98


@pytest.mark.parametrize("seed", [1, 2])
def test_linear_from_random_weights_starts_anywhere(records, real_mnist_folder, seed):
    lines = train(
        records,
        real_mnist_folder,
        "--model",
        "linear_randn",
        "--epochs",
        "20",
        "--no-shuffle",
        "--seed",
        seed,
    )
    assert 0.4 <= lines[0]["batch_accuracy"] <= 0.8  # the book saw 0.49 to 0.69; seed 1 here gives 0.748
    assert lines[-1]["batch_accuracy"] >= 0.96


def test_simple_net_gains_on_the_linear_model(records, real_mnist_folder):
    lines = train(
        records, real_mnist_folder, "--model", "simple_net", "--lr", "0.1", "--no-shuffle", "--epochs", "40"
    )
    assert 0.9818 <= round(lines[-1]["batch_accuracy"], 4) <= 0.9843


def test_the_whole_run_is_saved_and_goes_on(records, digits_folder, small_digits, tmp_path):
    from mnist_desktop.lab.archive import digits, session_file
    from mnist_desktop.lab.archive.thaw import thaw
    from mnist_desktop.lab.sources import open_digits

    file = tmp_path / "s.mnistlab"
    lines = records(
        "train", "--data", digits_folder, "--epochs", "3", "--batch-size", "32", "--save-session", file
    )
    saved = session_file.load(file)
    curves = saved.run.curves(0)
    assert curves.validations[2].tolist() == pytest.approx([line["accuracy"] for line in lines])
    assert (
        list(curves.epoch_ends) == list(curves.validations[0]) and saved.run.head.cursor == curves.branch.head
    )
    (entry,) = saved.board.entries
    assert entry.steps == curves.branch.head and entry.best.accuracy == pytest.approx(
        max(curves.validations[2])
    )
    run = thaw(saved.run, digits.find(saved.digits, open_digits(digits_folder)))
    run.seek(saved.run.head.cursor)
    assert f"{run.train_epoch().epoch}" == "4"


def test_a_run_that_diverged_has_a_history_all_the_same(run, digits_folder, tmp_path):
    from mnist_desktop.lab.archive import session_file

    file = tmp_path / "s.mnistlab"
    words = ("--digits", "all", "--lr", "1e38", "--data", digits_folder, "--epochs", "1")
    assert run("train", *words, "--save-session", file)[0] == 0
    assert np.isnan(session_file.load(file).run.curves(0).losses).any()


def test_augmented_images_train_otherwise(records, digits_folder):
    plain = train(records, digits_folder, "--epochs", "2")
    varied = train(records, digits_folder, "--epochs", "2", "--augment")
    assert varied[0]["augment"] is True and plain[0]["augment"] is False
    assert varied[-1]["train_loss"] != plain[-1]["train_loss"]


def test_the_recipe_brings_its_own_settings(records, digits_folder, monkeypatch, tmp_path):
    from mnist_desktop.lab import recipe

    monkeypatch.setattr(recipe, "EPOCHS", 2)
    file = tmp_path / "r.safetensors"
    lines = train(records, digits_folder, "--recipe", "--seed", "3", "--epochs", "9", "--save", file)
    assert [line["epoch"] for line in lines] == [1, 2]
    assert (lines[0]["model"], lines[0]["seed"], lines[0]["lr"]) == ("small_cnn", 3, 0.5)
    assert lines[0]["digits"] == list(range(10)) and lines[0]["augment"] is True
    assert file.exists()


def test_strokes_are_trained_on_too(records, digits_folder):
    lines = train(records, digits_folder, "--epochs", "1", "--strokes")
    assert lines[0]["data"]["title"] == "MNIST and drawn strokes"
