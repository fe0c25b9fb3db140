"""Law applied to facts: what this case supports, what answers the refusal, what may not be sent."""

from refundletters.assessment.assessment import Assessment, assess

__all__ = ["Assessment", "assess"]
