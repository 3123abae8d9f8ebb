"""Sources of digits, one file each; every one of them answers with a :class:`DigitDataset`."""
