"""Validate: the gate. Only what passes here is published.

Three judges: the official profile for the descriptor, Frictionless for the tables (types, constraints, keys,
references, hashes), Great Expectations for what a Table Schema cannot say. A critical fault stops the build; a warning
is published with the data and shown on the quality page.
"""

import shutil
from pathlib import Path

from pipeline import storage
from pipeline.validate import frames, profile, results, table_schemas
from pipeline.validate.findings import refuse
from pipeline.validate.outcome import Outcome


def run(package: Path, out: Path) -> None:
    """Judge the package in a folder; write `results.json` to the folder `out`, also for a package that fails.

    Raises `ValidationError`, naming row, article and reason, for a package that does not keep its contract.
    """
    descriptor = package / "datapackage.json"
    faults = profile.check(storage.read_json(descriptor))
    faults += table_schemas.by_frictionless(package) if faults else table_schemas.check(package)
    rows: dict[str, int] = {}
    outcomes: list[Outcome] = []
    with storage.swapped(out) as folder:
        if not faults:  # expectations look at typed tables: there are none where the tables are not as described
            rows, outcomes = _expect(package, folder / "tables")
        report = results.report(descriptor.read_bytes(), rows, faults, outcomes)
        storage.write_json(report, folder / "results.json")
    storage.write_json(report["statistics"], out.parent / "metrics" / "validate.json")
    stopping = [finding for outcome in outcomes if outcome.stops for finding in outcome.findings()]
    refuse([*faults, *stopping])


def _expect(package: Path, aside: Path) -> tuple[dict[str, int], list[Outcome]]:
    """Return the number of rows of each table and what became of each expectation; tables lie `aside` meanwhile."""
    from pipeline.validate import looking

    frames.read(package, aside)
    found = looking.expect(aside)
    shutil.rmtree(aside)
    return found
