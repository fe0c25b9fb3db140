"""The interview: questions as data, answers as text, and the case file they make. It asks nobody itself;
the terminal and the page do."""

from refundletters.interview.answering import heard
from refundletters.interview.interview import Interview
from refundletters.interview.question import UNKNOWN, BadAnswer, Option, Question

__all__ = ["UNKNOWN", "BadAnswer", "Interview", "Option", "Question", "heard"]
