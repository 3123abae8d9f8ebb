import pytest

from mnist_desktop.arguments import Parser


@pytest.mark.parametrize("message", ["the number is too large", "the number is too large."])
def test_bad_arguments_are_one_sentence_and_status_2(capsys, message):
    with pytest.raises(SystemExit) as left:
        Parser(prog="mnist-desktop train").error(message)
    assert left.value.code == 2
    assert capsys.readouterr() == ("", "mnist-desktop train: the number is too large.\n")
