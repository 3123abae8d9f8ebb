from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image, ImageDraw

SEVEN = [(60, 50), (200, 50), (120, 230)]


@pytest.fixture(scope="module")
def trained(tmp_path_factory, digits_folder):
    """Weights that tell the test patterns of 3 and 7 apart."""
    from mnist_desktop import cli

    file = tmp_path_factory.mktemp("weights") / "w.safetensors"
    words = ["train", "--data", str(digits_folder), "--epochs", "8", "--json", "--save", str(file)]
    assert cli.main(words) == 0
    return file


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures"
    (folder / "more").mkdir(parents=True)
    drawing = Image.new("L", (280, 280), 255)
    ImageDraw.Draw(drawing).line(SEVEN, fill=0, width=20, joint="curve")
    drawing.save(folder / "b.png")
    drawing.convert("RGB").save(folder / "more" / "c.jpg")
    Image.new("L", (280, 280), 255).save(folder / "a.png")
    (folder / "notes.txt").write_text("no picture")
    return folder


def test_pictures_and_folders(records, trained, pictures):
    found = records("predict", pictures, pictures / "b.png", "--weights", trained)
    names = [pictures / "a.png", pictures / "b.png", pictures / "more" / "c.jpg", pictures / "b.png"]
    assert [line["image"] for line in found] == [str(name) for name in names]
    assert found[0] == {"image": str(names[0]), "digit": None, "probs": None}  # nothing drawn
    for line in found[1:]:
        assert sum(line["probs"].values()) == pytest.approx(1)
        assert line["digit"] == int(max(line["probs"], key=line["probs"].get))
    assert found[1]["probs"] == found[3]["probs"]


def test_for_people(run, trained, pictures):
    status, out, err = run("predict", pictures, "--weights", trained)
    assert (status, err) == (0, "")
    first, second, _ = out.splitlines()
    assert first == f"{pictures / 'a.png'}: nothing drawn"
    assert second.startswith(f"{pictures / 'b.png'}: ") and second.endswith("%), the closest of 3 and 7")


def test_a_picture_that_cannot_be_read_does_not_stop_the_others(run, trained, pictures):
    words = [pictures / "gone.png", pictures / "notes.txt", pictures / "b.png"]
    status, out, err = run("predict", *words, "--weights", trained, "--json")
    assert status == 1
    assert [json.loads(line)["image"] for line in out.splitlines()] == [str(pictures / "b.png")]
    assert len(err.splitlines()) == 2 and all(
        line.startswith("mnist-desktop predict: ") for line in err.splitlines()
    )


def test_a_folder_without_pictures(run, trained, tmp_path):
    status, out, err = run("predict", tmp_path, "--weights", trained)
    assert (status, out) == (1, "")
    assert "no picture" in err


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 pickle", b"\x02\0\0\0\0\0\0\0{}"])
def test_weights_that_are_none(run, pictures, tmp_path, content):
    file = tmp_path / "w.safetensors"
    file.write_bytes(content)
    status, out, err = run("predict", pictures, "--weights", file)
    assert (status, out) == (1, "")
    assert err.count("\n") == 1


def test_real_digits_are_recognised(run, records, real_mnist, real_mnist_folder, tmp_path):
    file = tmp_path / "w.safetensors"
    records("train", "--data", real_mnist_folder, "--epochs", "5", "--save", file)
    digits = [(label, i) for label in (3, 7) for i in real_mnist.valid.indices(label)[:40]]
    for label, i in digits:
        image = Image.fromarray(real_mnist.valid.images[i])
        name = f"{i:05d}-{label}.png"
        (image if i % 2 else Image.eval(image.resize((280, 280)), lambda v: 255 - v)).save(tmp_path / name)
    found = records("predict", tmp_path, "--weights", file)
    truth = [int(line["image"][-5]) for line in found]
    assert len(found) == len(digits)
    assert np.mean([line["digit"] == label for line, label in zip(found, truth, strict=True)]) > 0.93


def test_the_reference_reads_without_any_training(run, records, pictures, tmp_path):
    found = records("predict", pictures / "a.png", pictures / "b.png", "--weights", "reference")
    assert found[0] == {"image": str(pictures / "a.png"), "digit": None, "probs": None}
    assert found[1]["digit"] == 7
    assert found[1]["is_digit"] is True
    assert sum(found[1]["probs"].values()) == pytest.approx(1)
    letter = Image.new("L", (280, 280), 255)
    for line in ([(60, 40), (60, 240)], [(220, 40), (60, 140), (220, 240)]):
        ImageDraw.Draw(letter).line(line, 0, 20)
    letter.save(tmp_path / "k.png")
    status, out, _ = run("predict", tmp_path / "k.png", "--weights", "reference")
    assert status == 0
    assert out.startswith(f"{tmp_path / 'k.png'}: no digit, it seems; the nearest is ")
