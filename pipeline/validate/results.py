"""`results.json`: what the gate looked at and what it found; the same bytes for the same package."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from pipeline.validate.findings import Finding
from pipeline.validate.outcome import Outcome


def report(
    descriptor: bytes, rows: Mapping[str, int], faults: Sequence[Finding], outcomes: Sequence[Outcome]
) -> dict[str, Any]:
    """Return the results for a package whose descriptor and number of rows by table are given.

    `faults` are those of descriptor and tables; where there are any, no expectation was run.
    """
    failed = [outcome for outcome in outcomes if not outcome.success]
    stopping = [outcome for outcome in failed if outcome.stops]
    return {
        "success": not faults and not stopping,
        "descriptor_sha256": hashlib.sha256(descriptor).hexdigest(),
        "statistics": {
            "expectations": len(outcomes),
            "expectations_passed": len(outcomes) - len(failed),
            "warnings": len(failed) - len(stopping),
            "tables": len(rows),
            "rows": sum(rows.values()),
        },
        "rows": dict(rows),
        "faults": [asdict(fault) for fault in faults],
        "expectations": [asdict(outcome) for outcome in outcomes],
    }
