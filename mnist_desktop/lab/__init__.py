"""The laboratory: tensors, digits, models and the step. No Qt, no threads; usable from a notebook."""
