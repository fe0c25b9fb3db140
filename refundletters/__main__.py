"""``python -m refundletters``: the same as the ``refundletters`` command."""

import sys

from refundletters.cli._shell import main

if __name__ == "__main__":
    sys.exit(main())
