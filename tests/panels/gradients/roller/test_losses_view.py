import pytest

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.panels.gradients.roller.losses_view import LossesView, loss_figure


@pytest.fixture
def view(qtbot):
    fitting = Fitting()
    view = LossesView(fitting)
    view.fitting = fitting
    fitting.setParent(view)
    qtbot.addWidget(view)
    view.resize(220, 180)
    view.show()
    return view


def test_first_and_last_are_said(view, scheme):
    assert not view.grab().isNull()
    view.fitting.torch_loaded()
    view.fitting.step_ten()
    assert view.accessibleDescription() == "25,823.8 at the start, 677.0 after 10 steps"
    view.fitting.set_root(True)
    assert view.accessibleDescription() == "160.7 at the start, 26.0 after 10 steps"
    assert not view.grab().isNull()


def test_hundreds_of_steps_and_infinite_losses_are_painted(view):
    view.fitting.torch_loaded()
    for _ in range(50):
        view.fitting.step_ten()
    assert not view.grab().isNull()
    view.fitting.set_lr(1e-3)
    for _ in range(8):
        view.fitting.step_ten()
    assert not view.grab().isNull()


@pytest.mark.parametrize(
    ("loss", "text"), [(25823.81, "25,823.8"), (7.3, "7.3"), (3e12, "3e12"), (float("inf"), "∞")]
)
def test_losses_are_written_as_the_book_does(loss, text):
    assert loss_figure(loss) == text
