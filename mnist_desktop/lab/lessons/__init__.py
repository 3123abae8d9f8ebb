"""Lessons and glossary as data: read from files, checked against facts. Nothing in them is ever executed."""

from mnist_desktop.lab.lessons.check import Check
from mnist_desktop.lab.lessons.glossary import Term, read_glossary
from mnist_desktop.lab.lessons.lesson import Lesson, Link, Question, Task
from mnist_desktop.lab.lessons.move import Move
from mnist_desktop.lab.lessons.reading import LessonError, lessons_in, read_lesson, read_lessons

__all__ = [
    "Check",
    "Lesson",
    "LessonError",
    "Link",
    "Move",
    "Question",
    "Task",
    "Term",
    "lessons_in",
    "read_glossary",
    "read_lesson",
    "read_lessons",
]
