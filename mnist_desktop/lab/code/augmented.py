"""Augmentation written down: the function a script needs, and where its mini-batches go through it."""

from __future__ import annotations

import math

from mnist_desktop.lab.code.plan import Plan
from mnist_desktop.lab.dataset import SIDE

NAME = "augment"  # the hyper-parameter

_AUGMENTED = '''

def augmented(xb):
    """Change every image a little, by chance that seed and step decide: the greys stay whole numbers, 0 to 255."""
    n = len(xb)
    chance = torch.Generator().manual_seed((seed * {prime} + step) % 2**63)
    u = torch.rand(7, n, generator=chance) * 2 - 1  # [7, B], -1 to 1
    turn = {turn!r} * u[0]  # radians
    cos, sin = turn.cos(), turn.sin()
    across, down = ({scale!r} * u[2]).exp(), ({scale!r} * u[3]).exp()
    right, below = u[4] * {shift!r}, u[5] * {shift!r}
    place = (torch.arange(28) * 2 + 1) / 28 - 1  # centres of pixels, -1 to 1
    column, row = place.view(1, 1, -1), place.view(1, -1, 1)

    def look(along, upright, shift):  # where each pixel is looked up on one axis, [B, 28, 28]
        return (along.view(-1, 1, 1) * column + shift.view(-1, 1, 1)) + upright.view(-1, 1, 1) * row

    grid = torch.stack([
        look(cos * across, ({shear!r} * u[1] - sin) * across, right),
        look(sin * down, cos * down, below),
    ], dim=3)
    x = torch.nn.functional.grid_sample(xb.view(n, 1, 28, 28), grid, align_corners=False).view(n, 28, 28)
    amount = ({width!r} * u[6]).view(-1, 1, 1)  # strokes wider (above 0) or narrower
    sign = torch.where(amount < 0, -1.0, 1.0)
    signed = x * sign
    wide = signed.clone()
    wide[:, 1:] = torch.maximum(wide[:, 1:], signed[:, :-1])
    wide[:, :-1] = torch.maximum(wide[:, :-1], signed[:, 1:])
    wider = wide.clone()
    wider[:, :, 1:] = torch.maximum(wider[:, :, 1:], wide[:, :, :-1])
    wider[:, :, :-1] = torch.maximum(wider[:, :, :-1], wide[:, :, 1:])
    return torch.lerp(x, wider * sign, amount.abs()).view(n, 28 * 28).round()

'''


def ever(plan: Plan) -> bool:
    """Whether any step of a run augments its images."""
    return plan.has(NAME) is not False


def function(plan: Plan) -> str:
    """Return the function ``augmented``; empty where no step needs it."""
    if not ever(plan):
        return ""
    # Here, not above: it loads PyTorch, for which the code beside the first page must not wait.
    from mnist_desktop.lab.augment import MILD, PRIME

    return _AUGMENTED.format(
        prime=PRIME,
        turn=math.radians(MILD.turn),
        scale=MILD.scale,
        shear=MILD.shear,
        shift=2 * MILD.shift / SIDE,
        width=MILD.width,
    )


def images(plan: Plan) -> str:
    """Return what a batch's images are before they are divided: as they are, augmented, or as `augment` says."""
    plain = "train_x[chosen].float()"
    changed = f"augmented({plain})"
    return {False: plain, True: changed, None: f"({changed} if augment else {plain})"}[plan.has(NAME)]
