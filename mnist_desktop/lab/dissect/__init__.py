"""One mini-batch step taken apart: what each stage does to one image, in plain NumPy on a step's record.

Nothing here takes a step; :meth:`Learner.stages` does. These functions work out, from a record's batch and weights,
the numbers between two recorded tensors, so that a student can follow one of them to its operands. What the record
holds is taken from it; what is worked out again differs from PyTorch in the last bits of a float32 at most (each
function says by how much, and is tested against PyTorch).
"""
