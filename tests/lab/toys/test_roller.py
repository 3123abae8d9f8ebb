import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.toys.roller import LR, STEPS, Fit, Valley, f, mse, ride, rmse


def the_book_s(root: bool, steps: int) -> tuple[list[np.ndarray], list[float]]:
    """The book's own lines, with torch's one generator."""
    torch.manual_seed(42)
    time = torch.arange(0, 20).float()
    speed = torch.randn(20) * 3 + 0.75 * (time - 9.5) ** 2 + 1
    params = torch.randn(3).requires_grad_()
    places, losses = [params.detach().numpy().copy()], []
    for _ in range(steps):
        a, b, c = params
        loss = ((a * (time**2) + (b * time) + c - speed) ** 2).mean()
        loss = loss.sqrt() if root else loss
        loss.backward()
        params.data -= 1e-5 * params.grad.data
        params.grad = None
        losses.append(loss.item())
        places.append(params.detach().numpy().copy())
    return places, losses


@pytest.mark.parametrize("root", [False, True])
def test_every_step_is_the_book_s_bit_for_bit(root):
    fit = Fit()
    for _ in range(STEPS):
        fit.step(LR, root)
    places, losses = the_book_s(root, STEPS)
    np.testing.assert_array_equal(fit.path, places)
    errors = [torch.tensor(error) for error in fit.errors[:-1]]
    # Torch's own root: on some processors it differs from NumPy's in the last bit.
    assert [(error.sqrt() if root else error).item() for error in errors] == losses


def test_the_book_s_figures():
    fit = Fit()
    for _ in range(STEPS):
        fit.step(LR)
    assert [round(e, 1) for e in (fit.errors[0], fit.errors[1], fit.errors[-1])] == [25823.8, 5435.5, 677.0]
    rooted = Fit()
    for _ in range(STEPS):
        rooted.step(LR, root=True)
    assert [round(rooted.errors[i] ** 0.5, 1) for i in (0, -1)] == [160.7, 157.9]


def test_steps_are_taken_back_and_begun_elsewhere():
    fit = Fit()
    fit.step(LR)
    fit.step(LR)
    before = fit.path[1]
    fit.back()
    np.testing.assert_array_equal(fit.params, before)
    assert fit.taken == 1 and len(fit.errors) == 2
    fit.put(np.array([1, 2, 3]))
    assert fit.taken == 0 and fit.params.tolist() == [1, 2, 3]
    fit.back()
    assert fit.taken == 0


def test_the_curve_is_the_function():
    fit = Fit()
    time, speed, _ = ride()
    np.testing.assert_array_equal(fit.curve(time.numpy()), f(time, torch.tensor(fit.first)).numpy())
    assert (
        rmse(f(time, torch.tensor(fit.first)), speed) == mse(f(time, torch.tensor(fit.first)), speed).sqrt()
    )


def test_the_minimum_and_the_limit():
    valley = Valley()
    assert valley.lr_limit == pytest.approx(3.54e-5, rel=1e-3)
    assert valley.least == pytest.approx(7.305, abs=1e-3)
    fit = Fit()
    fit.put(valley.best)
    assert fit.errors[0] == pytest.approx(valley.least, rel=1e-3)
    assert valley.steepness > 200_000 and valley.share(LR) < 1e-5


@pytest.mark.parametrize(("factor", "shrinks"), [(0.98, True), (1.02, False)])
def test_above_the_limit_it_diverges(factor, shrinks):
    fit, lr = Fit(), Valley().lr_limit * factor
    for _ in range(60):
        fit.step(lr)
    assert (fit.errors[-1] < fit.errors[0]) == shrinks


PARAMS = st.tuples(st.floats(-2, 2), st.floats(-30, 30), st.floats(-100, 100))


@given(PARAMS, st.sampled_from([(0, 1), (0, 2), (2, 1)]))
def test_a_slice_is_the_error_itself(params, pair):
    fit, valley = Fit(), Valley()
    fit.put(np.array(params))
    part = valley.slice(*pair, at=fit.params)
    across, up = (np.array([float(fit.params[i])]) for i in pair)
    assert part.grid(across, up)[0, 0] == pytest.approx(fit.errors[0], rel=1e-3, abs=1e-2)
    assert part.floor >= valley.least - 1e-6


def test_contours_have_one_error():
    fit, valley = Fit(), Valley()
    part = valley.slice(0, 1, fit.params)
    line = part.contour(part.floor * 2)
    errors = [part.grid(x[None], y[None])[0, 0] for x, y in line]
    assert errors == pytest.approx([part.floor * 2] * len(line))
    assert part.contour(part.floor / 2) is None


@given(st.floats(-2, 2), st.floats(-30, 30), st.floats(-100, 100))
def test_the_third_at_its_best_is_never_worse(a, b, c):
    valley = Valley()
    spot = valley.profile(0, 1).grid(np.array([a]), np.array([b]))[0, 0]
    held = valley.slice(0, 1, np.array([a, b, c])).grid(np.array([a]), np.array([b]))[0, 0]
    assert spot <= held * (1 + 1e-9) + 1e-6
    assert valley.profile(0, 1).floor == valley.least
