"""The Digit column: the digit that is the example in every place."""
