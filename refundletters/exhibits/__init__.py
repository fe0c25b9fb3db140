"""证据: the exhibits of a case by number, and the files that hold them; a file is never altered."""

from refundletters.exhibits.numbering import Numbering, numbering

__all__ = ["Numbering", "numbering"]
