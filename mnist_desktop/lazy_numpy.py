"""NumPy, imported when it is first used: ``from mnist_desktop.lazy_numpy import np``.

A seventh of the time until a window is painted that shows no number yet. To a type checker it is the module itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["np"]

if TYPE_CHECKING:
    import numpy as np
else:

    class _Numpy:
        """What NumPy holds, each name looked up there once."""

        def __getattr__(self, name: str) -> Any:
            import numpy

            value = getattr(numpy, name)
            setattr(self, name, value)
            return value

    np = _Numpy()
