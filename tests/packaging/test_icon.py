import icon
import pytest
from PIL import Image


def test_the_theme_has_every_size_and_the_drawing_itself(tmp_path, qapp):
    icon.write_theme(icon.APP, "apps", "some-app", tmp_path)
    for size in icon.SIZES:
        with Image.open(tmp_path / f"{size}x{size}" / "apps" / "some-app.png") as image:
            assert image.size == (size, size)
            corner, middle = image.convert("RGBA").getpixel((0, 0)), image.getpixel((size // 2, size // 2))
            assert corner[3] < 128 and middle[3] == 255  # a rounded square
    assert (tmp_path / "scalable" / "apps" / "some-app.svg").read_bytes() == icon.APP.read_bytes()


@pytest.mark.parametrize(("suffix", "least"), [("ico", icon.ICO_SIZES[0]), ("icns", icon.ICNS_SIZES[0])])
def test_one_file_holds_all_sizes(tmp_path, qapp, suffix, least):
    target = tmp_path / f"app.{suffix}"
    icon.write_bundle(icon.APP, target)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]  # and nothing is left beside it
    with Image.open(target) as image:
        sizes = {entry[0] * (entry[2] if len(entry) > 2 else 1) for entry in image.info["sizes"]}
        assert least in sizes and max(sizes) >= 256
