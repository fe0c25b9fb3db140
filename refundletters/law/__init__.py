"""What the law says, and when: the statutes by edition, their provisions, and how a letter cites them.

Nothing here knows a case. The texts are data (``statutes/``, one file an edition, verbatim with
source); :mod:`catalogue` finds them by name and day, :mod:`citation` puts them into a letter.
"""
