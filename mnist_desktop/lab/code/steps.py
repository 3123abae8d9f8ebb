"""One mini-batch step written in three ways, and the loop around it."""

from __future__ import annotations

from mnist_desktop.lab.code.forms import Form
from mnist_desktop.lab.code.plan import Plan, Way
from mnist_desktop.lab.code.sabotage import sabotaged, switched

_LAYERS_STEP = """    # one mini-batch step
    xb, yb = next(batches)  #@ batch
    preds = model(xb)  #@ predict
    loss = {loss}(preds, yb)  #@ loss
    loss.backward()  #@ backward
    opt.step()  #@ step
    opt.zero_grad()  #@ zero
"""

LEARNER = '''
class Learner:
    """What every training loop is made of: batches, a model, a loss and an optimiser."""

    def __init__(self, batches, model, loss, opt):
        self.batches, self.model, self.loss, self.opt = batches, model, loss, opt

#@[
    def one_batch(self):
        xb, yb = next(self.batches)  #@ batch
        preds = self.model(xb)  #@ predict
        loss = self.loss(preds, yb)  #@ loss
        loss.backward()  #@ backward
        self.opt.step()  #@ step
        self.opt.zero_grad()  #@ zero
        return loss
#@]


learn = Learner(batches, model, {loss}, torch.optim.SGD(model.parameters(), lr=lr{uphill}))
'''

BASIC_OPTIM = '''
class BasicOptim:
    """Stochastic gradient descent, as small as it can be."""

    def __init__(self, params, lr):
        self.params, self.lr = list(params), lr

    @torch.no_grad()
    def step(self):
        for p in self.params:
            {move}

    def zero_grad(self):
        for p in self.params:
            p.grad = None


opt = BasicOptim(model.parameters(), lr)
'''


def move(plan: Plan, name: str = "p", lr: str = "lr") -> str:
    """Return the line that moves a tensor, with the very bits of the app's step.

    The app, as ``torch.optim.SGD``, multiplies and subtracts in one operation that rounds once. Two operations give
    the same where the product is exact.
    """
    uphill = plan.has("wrong_sign")
    if plan.exact_lr and uphill is not None:
        return f"{name} {'+' if uphill else '-'}= {lr} * {name}.grad"
    return f"{name}.{'add' if uphill else 'sub'}_({name}.grad, alpha={lr})"


def learner(plan: Plan, loss: str) -> str:
    """Return the Learner, and ``learn``."""
    uphill = {False: "", True: ", maximize=True", None: ", maximize=wrong_sign"}[plan.has("wrong_sign")]
    return sabotaged(plan, LEARNER.format(loss=loss, uphill=uphill))


def _by_hand(plan: Plan, form: Form, loss: str) -> str:
    lines = [
        "# one mini-batch step",
        "xb, yb = next(batches)  #@ batch",
        f"preds = {form.preds.format(x='xb')}  #@ predict",
        f"loss = {loss}(preds, yb)  #@ loss",
        "loss.backward()  #@ backward",
        "with torch.no_grad():  #@ step",
    ]
    names = [param.name for param in form.params]
    turns = plan.has("wrong_sign") is None
    if len(names) <= 2 and plan.exact_lr and not turns:
        lines += [f"    {move(plan, name)}  #@ step" for name in names]
        lines += [f"{name}.grad.zero_()  #@ zero" for name in names]
    else:
        lines += [
            "    for p in params:  #@ step",
            f"        {move(plan, lr='signed_lr' if turns else 'lr')}  #@ step",
        ]
        lines += ["for p in params:  #@ zero", "    p.grad.zero_()  #@ zero"]
    return "".join(f"    {line}\n" for line in lines)


def loop(plan: Plan, way: Way, form: Form, loss: str) -> str:
    """Return the training loop: what changes at which step, the step, what is noted of it."""
    learn = way is Way.LEARNER
    head = "\n".join(
        ["losses = []  # of every step", "validations = {}  # step: loss and accuracy", "dealt = 0"]
    )
    changes = []
    for name in ("lr", "batch_size", "shuffle", "augment", *switched(plan)):
        if len(plan.values(name)) > 1:
            changes.append(f"{name} = {name}_from.get(step, {name})")
    turns = plan.has("wrong_sign") is None
    if turns:
        changes.append(
            'learn.opt.param_groups[0]["maximize"] = wrong_sign'
            if learn
            else "signed_lr = -lr if wrong_sign else lr"
        )
    if len(plan.values("lr")) > 1 and learn:
        changes.append('learn.opt.param_groups[0]["lr"] = lr')
    elif (turns or len(plan.values("lr")) > 1) and way is Way.LAYERS:
        changes.append("opt.lr = signed_lr" if turns else "opt.lr = lr")
    if len(plan.values("loss")) > 1:
        changes.append("loss_func = loss_from.get(step, loss_func)")
        changes += ["learn.loss = loss_func"] if learn else []
    if learn:
        step = "    loss = learn.one_batch()\n"
    else:
        step = _by_hand(plan, form, loss) if way is Way.HAND else _LAYERS_STEP.format(loss=loss)
        step = f"#@[\n{sabotaged(plan, step)}#@]\n"
    return (
        f"\n{head}\n"
        "for step in range(1, steps + 1):\n" + "".join(f"    {line}\n" for line in changes) + step + _NOTED
    )


_NOTED = """    losses.append(loss.item())
    dealt += batch_size
    if dealt >= len(train_x) or step == steps:  # the end of an epoch, or of the run
        dealt = 0
        validations[step] = validate()
        valid_loss, accuracy = validations[step]
        print(f"step {step:5}  loss {losses[-1]:.4f}  validation loss {valid_loss:.4f}  accuracy {accuracy:.4f}")
print(f"To the last digit: loss {losses[-1]}, validation loss {valid_loss}, accuracy {accuracy}")
"""
