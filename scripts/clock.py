"""The only place that asks what day it is; whoever needs to know is told from here.

SOURCE_DATE_EPOCH makes a build of another day, byte for byte.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Return the day a command works with."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(fixed), UTC).date() if fixed else date.today()
