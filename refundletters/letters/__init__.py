"""What is said: the catalogue of kinds, the Letter and its blocks, and composing one."""

from refundletters.letters.composition import compose
from refundletters.letters.letter import Letter

__all__ = ["Letter", "compose"]
