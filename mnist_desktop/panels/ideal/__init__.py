"""Place Ideal digits: the mean of thousands of images, and how far a digit is from it."""
