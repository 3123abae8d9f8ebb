"""What the self-check says when something does not hold; tests/gui/test_network.py walks all of it."""

from __future__ import annotations

import pytest

from mnist_desktop import selfcheck


def test_what_does_not_hold_is_said(qapp, tmp_path, capfd, monkeypatch):
    def broken(self):
        raise selfcheck.CheckFailed("the drawn 3 is nearer to the ideal 7 by L1")

    monkeypatch.setattr(selfcheck.SelfCheck, "_compare", broken)
    assert selfcheck.main([]) == 1
    assert capfd.readouterr().err.startswith("FAILED  the drawn 3 is nearer")


def test_bad_arguments_are_one_sentence(capsys):
    with pytest.raises(SystemExit) as left:
        selfcheck.main(["--pictures"])
    assert left.value.code == 2
    assert capsys.readouterr().err == "mnist-desktop self-check: unrecognized arguments: --pictures.\n"
