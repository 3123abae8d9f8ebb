"""How a script comes by its digits: it reads MNIST's files itself, or arrays that lie beside it."""

from __future__ import annotations

import json

import numpy as np

from mnist_desktop.lab.code.plan import Plan
from mnist_desktop.lab.code.template import Section
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.dataset import DigitDataset

_IDX = '''
folder = Path(sys.argv[1] if len(sys.argv) > 1 else "mnist")
if not folder.is_dir():
    sys.exit(f"There is no folder {folder}. Name the one with the four MNIST files: python {sys.argv[0]} FOLDER")


def read_idx(name):
    """Read an MNIST file: 4 bytes that say how many sizes follow, 4 for each size, then a byte a number."""
    path = folder / f"{name}.gz"
    with gzip.open(path) if path.exists() else open(folder / name, "rb") as file:
        data = bytearray(file.read())
    start = 4 + 4 * data[3]
    sizes = struct.unpack(f">{data[3]}I", data[4:start])
    return torch.frombuffer(data, dtype=torch.uint8, offset=start).view(sizes)


train_images, train_labels = read_idx("train-images-idx3-ubyte"), read_idx("train-labels-idx1-ubyte")
valid_images, valid_labels = read_idx("t10k-images-idx3-ubyte"), read_idx("t10k-labels-idx1-ubyte")
'''

_NPZ = """
digits = np.load({path})
train_images, train_labels = (torch.from_numpy(digits[name]) for name in ("train_images", "train_labels"))
valid_images, valid_labels = (torch.from_numpy(digits[name]) for name in ("valid_images", "valid_labels"))
"""

_PAIR = '''

def choose(images, labels):
    """Take all of the first digit, then all of the second; the target is 1 for the first and 0 for the second."""
    first, second = images[labels == {0}], images[labels == {1}]
    targets = torch.cat([torch.ones(len(first), 1), torch.zeros(len(second), 1)])
    return torch.cat([first, second]).view(-1, 28 * 28), targets
'''

_TEN = '''

def choose(images, labels):
    """Lay each image out as a row of 784 numbers; the target is the digit."""
    return images.view(-1, 28 * 28), labels.long()
'''

_CHOSEN = """

train_x, train_y = choose(train_images, train_labels)  # uint8 [N, 784], and {0}
valid_x, valid_y = choose(valid_images, valid_labels)
print(f"{{len(train_x):,}} images to train, {{len(valid_x):,}} to validate")
"""


def reading(plan: Plan, notebook: bool) -> Section:
    """Return the section that leaves ``train_x, train_y, valid_x, valid_y``.

    Parameters
    ----------
    plan : Plan
        The run.
    notebook : bool
        A notebook does not know its own folder; it starts in it.
    """
    task = plan.config.task
    name = json.dumps(plan.digits_file)  # in double quotes, whatever the name
    path = name if notebook else f"Path(__file__).with_name({name})"
    load = _IDX if plan.mnist else _NPZ.format(path=path)
    chosen = _PAIR.format(*task.digits) if task.is_pair else _TEN
    words = "The four files are read as they are published." if plan.mnist else "They lie beside this file."
    shape = "targets [N, 1]" if task.is_pair else "digits [N]"
    return Section(f"The digits: {plan.title}", words, load + chosen + _CHOSEN.format(shape))


def arrays(data: DigitDataset, task: Task) -> dict[str, np.ndarray]:
    """Return what the .npz file beside a script holds: the images of the task's digits, in their order.

    Returns
    -------
    dict of str to numpy.ndarray
        uint8 ``train_images`` and ``valid_images`` ``[N, 28, 28]``, ``train_labels`` and ``valid_labels`` ``[N]``.
    """
    found = {}
    for name, split in (("train", data.train), ("valid", data.valid)):
        wanted = np.isin(split.labels, task.digits)
        found[f"{name}_images"], found[f"{name}_labels"] = split.images[wanted], split.labels[wanted]
    return found
