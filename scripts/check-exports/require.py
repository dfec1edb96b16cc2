"""What every check ends with where something is wrong."""

import sys


def require(holds, message):
    if not holds:
        sys.exit(message)
