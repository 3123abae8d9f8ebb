"""How fastai prints a list of files: its class ``L`` says how many there are, then the first ten. Torch-free."""

from __future__ import annotations

from collections.abc import Callable

from mnist_desktop.lab.samples import Samples

SHOWN = 10  # items that L prints


def list_repr(count: int, item: Callable[[int], str], shown: int = SHOWN) -> str:
    """Return a list as ``L`` prints it, to the letter: ``(#6131) [a,b,c...]``.

    Parameters
    ----------
    count : int
        How many items there are.
    item : callable
        ``item(i)`` is the ``repr`` of item ``i``; asked for those that are printed only.
    shown : int
        How many are printed.

    Notes
    -----
    fastcore's ``coll_repr``: the items are joined by commas without spaces, and the dots follow without one.
    """
    items = ",".join(item(i) for i in range(min(count, shown)))
    return f"(#{count}) [{items}{'...' if count > shown else ''}]"


def files_line(samples: Samples, shown: int = SHOWN) -> str:
    """Return what ``(path/'train'/'3').ls().sorted()`` prints of some samples.

    Pictures that lie in files are paths, ``Path('train/3/10.png')``. MNIST's own files and the generated digits have
    no file for each picture: their items are texts, ``'train/3/10'``, the last number being the place in the file.
    """
    is_file = bool(samples.split.names)
    return list_repr(
        len(samples), lambda i: f"Path({samples.title(i)!r})" if is_file else repr(samples.title(i)), shown
    )
