"""What the chapter asks at its end, by topic, and where in the guide it is answered by doing.

Each row: the topic in our words, the lesson, and a piece of the question or task that answers it.
"""

from __future__ import annotations

import pytest

from mnist_desktop.assets import resource
from mnist_desktop.lab.lessons import read_glossary, read_lessons

LESSONS = {lesson.id: lesson for lesson in read_lessons(resource("lessons", "en"))}

TASKS = (
    ("how a grey image is held", "numbers", "Change a number of the digit"),
    ("how a colour image is held", "colour", "colours last"),
    ("how files and folders are laid out", "files", "List the 5s of the training images"),
    ("pixel similarity", "baseline", "ideal digits call a 7"),
    ("a list comprehension with a condition", "stack", "Keep only some files with an if"),
    ("a pile of images as one tensor of rank 3", "stack", "until the stack is float"),
    ("both distances by hand", "distance", "take the root away"),
    ("thousands of numbers at once", "numpy", "loop against the line"),
    ("a 3 by 3 tensor, doubled and sliced", "tensors", "3 by 3 with the numbers 1 to 9"),
    ("broadcasting", "broadcasting", "two axes are stretched"),
    ("what SGD is", "step", "Stop in the middle of a step"),
    ("why not the highest learning rate", "slope", "Make it diverge"),
    ("how weights begin", "linear", "Choose an image of the batch"),
    ("the loss of the chapter", "loss", "mean loss below 0.2"),
    ("why accuracy is no loss", "nudge", "loss changes and the accuracy does not"),
    ("the shape of the sigmoid", "sigmoid", "flat zone"),
    ("what a step does to the weights", "roller", "Take ten steps of gradient descent"),
    ("what goes wrong with shapes", "linear", "without unsqueeze"),
    ("what backward does", "backward", "Fill the graph backwards"),
    ("why gradients are zeroed", "backward", "Let gradients pile up"),
    ("the loop written down", "three-ways", "Take the script with you"),
    ("what goes into a Learner", "three-ways", "written with a Learner"),
    ("a ReLU from −2 on", "relu", "what a ReLU makes of −2"),
    ("two linear layers are one", "relu", "without its ReLU"),
    ("all ten digits", "ten", "Reach 0.9 with all ten"),
)
QUESTIONS = (
    ("which images a metric is measured on, and why", "files", "not used for learning"),
    ("list comprehension: the odd ones, doubled", "stack", "o % 2 == 1"),
    ("rank and shape", "tensors", "what is its rank"),
    ("what mean says of integers", "stack", "What does mean say"),
    ("why mini-batches", "step", "Why mini-batches"),
    ("the seven steps", "step", "what comes next"),
    ("what a gradient is and which way to step", "step", "Which way does its weight move"),
    ("nobody needs to work out a derivative", "backward", "What is x.grad after backward"),
    ("backward twice", "backward", "called twice"),
    ("pairs from zip, the form of a dataset", "linear", "list(zip("),
    ("what @ gives", "linear", "Which shape has the prediction"),
    ("what a Learner is given", "three-ways", "A Learner brings together"),
    ("activation functions", "relu", "without a ReLU"),
    ("F.relu and nn.ReLU", "relu", "F.relu and nn.ReLU"),
    ("parameters of the simple net", "relu", "784–30–1"),
    ("one layer would do: why more", "deeper", "Why more layers"),
    ("where the sigmoid is steepest", "sigmoid", "steepest"),
    ("the slope of accuracy", "nudge", "flat staircase"),
    ("overfitting", "deeper", "validation loss rises"),
)


@pytest.mark.parametrize(("topic", "lesson", "words"), TASKS, ids=[topic for topic, *_ in TASKS])
def test_it_is_answered_by_doing(topic, lesson, words):
    assert any(words.casefold() in task.text.casefold() and task.solve for task in LESSONS[lesson].tasks)


@pytest.mark.parametrize(("topic", "lesson", "words"), QUESTIONS, ids=[topic for topic, *_ in QUESTIONS])
def test_it_is_answered_by_predicting(topic, lesson, words):
    assert any(words in question.text and question.because for question in LESSONS[lesson].questions)


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("metric", "people"),
        ("bias", "weighted sum"),
        ("view", "another shape"),
        ("dataloader", "mini-batches"),
        ("activation-function", "collapse"),
        ("neural-net", "near any curve"),
    ],
)
def test_what_a_word_means_is_in_the_glossary(term, words):
    assert words in read_glossary(resource("glossary", "en.toml"))[term].text
