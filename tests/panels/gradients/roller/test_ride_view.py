from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.panels.gradients.roller.ride_view import RideView


def test_it_is_painted_before_torch_and_after(qtbot, scheme):
    fitting = Fitting()
    view = RideView(fitting)
    fitting.setParent(view)
    qtbot.addWidget(view)
    view.resize(420, 240)
    view.show()
    assert "loading" in view.accessibleDescription()
    empty = view.grab().toImage()
    fitting.torch_loaded()
    begun = view.grab().toImage()
    fitting.step_ten()
    assert len({empty.cacheKey(), begun.cacheKey()}) == 2 and empty != begun != view.grab().toImage()
    assert "0.18 t²" in view.accessibleDescription() and "677" in view.accessibleDescription()


def test_what_diverged_is_painted(qtbot):
    fitting = Fitting()
    view = RideView(fitting)
    fitting.setParent(view)
    qtbot.addWidget(view)
    fitting.torch_loaded()
    fitting.set_lr(1e-3)
    for _ in range(6):
        fitting.step_ten()
    assert not view.grab().isNull()
