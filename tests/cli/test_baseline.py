from __future__ import annotations

import numpy as np
import pytest


def test_numbers_that_the_book_prints(records, real_mnist_folder):
    (found,) = records("baseline", "--digits", "3,7", "--data", real_mnist_folder)
    assert found["data"]["source"] == "mnist"
    assert [f"{a:.4f}" for a in (*found["l1"]["accuracies"], found["l1"]["average"])] == [
        "0.9168",
        "0.9854",
        "0.9511",
    ]
    assert [f"{a:.4f}" for a in (*found["l2"]["accuracies"], found["l2"]["average"])] == [
        "0.9584",
        "0.9737",
        "0.9661",
    ]
    assert found["l1"]["confusion"] == [[926, 84], [15, 1013]]
    assert found["l2"]["confusion"] == [[968, 42], [27, 1001]]


def test_all_ten(records, digits_folder, small_digits):
    (found,) = records("baseline", "--digits", "all", "--data", digits_folder)
    for metric in ("l1", "l2"):
        confusion = np.array(found[metric]["confusion"])
        assert confusion.shape == (10, 10)
        assert confusion.sum(axis=1).tolist() == np.bincount(small_digits.valid.labels).tolist()
        assert found[metric]["correct"] == confusion.trace()
        assert found[metric]["average"] == pytest.approx(np.mean(found[metric]["accuracies"]))


def test_the_order_of_the_pair_is_that_of_the_figures(records, digits_folder):
    (found,) = records("baseline", "--digits", "3,7", "--data", digits_folder)
    (turned,) = records("baseline", "--digits", "7,3", "--data", digits_folder)
    assert found["l1"]["digits"] == [3, 7]
    assert turned["l1"]["accuracies"] == found["l1"]["accuracies"][::-1]


def test_for_people(run, digits_folder):
    status, out, err = run("baseline", "--data", digits_folder)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == f"MNIST ({digits_folder}): the nearest ideal digit, 3 vs 7"
    assert lines[1].split() == ["3", "7", "average", "wrong"]
    assert [line.split()[0] for line in lines[2:4]] == ["L1", "L2"]
    assert len({len(line) for line in lines[1:4]}) == 1  # the columns stand under one another


def test_a_digit_that_is_not_there(run, tmp_path, small_digits):
    from PIL import Image

    for split in ("train", "valid"):
        for digit in (3, 7):
            (tmp_path / split / str(digit)).mkdir(parents=True)
            Image.fromarray(small_digits.train.of(digit)[0]).save(tmp_path / split / str(digit) / "1.png")
    status, out, err = run("baseline", "--digits", "all", "--data", tmp_path)
    assert (status, out) == (1, "")
    assert "0" in err
