"""期限: the days that matter in a case, each with how it was reached."""

from refundletters.assessment.deadlines.reckoning import Deadline, deadlines, out_of_time

__all__ = ["Deadline", "deadlines", "out_of_time"]
