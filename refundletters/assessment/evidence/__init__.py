"""证据: which exhibits show who, when, how, what and how much; what is wanted by tier; what is missing."""

from refundletters.assessment.evidence.slots import Slot
from refundletters.assessment.evidence.wants import Evidence, Want, evidence, evidence_rules

__all__ = ["Evidence", "Slot", "Want", "evidence", "evidence_rules"]
