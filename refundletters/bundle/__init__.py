"""材料包: the letters for one receiver with the list of the evidence, the exhibits and what they are."""

from refundletters.bundle.bundle import Bundle, make

__all__ = ["Bundle", "make"]
