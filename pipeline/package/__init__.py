"""Package: the stages' tables become the candidate data package, complete and readable by itself.

`data/<resource>.csv` for every resource of `pipeline.schemas`, `datapackage.json` (Data Package 2.0), `croissant.json`
(Croissant 1.1, which is schema.org), `CITATION.cff`, `README.md` for its reader and the `expectations/` that it has to
pass before it is published.
"""

import shutil
from pathlib import Path

from pipeline import io, schemas, storage
from pipeline.package import citation, croissant, dataset, descriptor, evidence, readme, tables
from pipeline.params import Params

EXPECTATIONS = Path(__file__).parent.parent / "expectations"


def run(ingested: Path, extracted: Path, reconciled: Path, out: Path, params: Params) -> None:
    """Write the candidate package to the folder `out`.

    Raises `ValidationError` when a mention or an entry of a list is not in its article where it says it is, or a digit
    is in no mention:
    the article's text is at hand here for the last time. No table is ever held whole but the short ones.
    """
    evidence.require(extracted)
    with storage.swapped(out) as folder:
        for name, parts in tables.build(ingested, extracted, reconciled):
            io.write_csv_parts(parts, name, folder / "data" / f"{name}.csv")
        built = {name: io.scan_csv(folder / "data" / f"{name}.csv", name) for name in schemas.RESOURCES}
        about = descriptor.build(folder, built, params)
        storage.write_json(about, folder / "datapackage.json")
        storage.write_json(croissant.build(dataset.build(about, built), about), folder / "croissant.json")
        (folder / "CITATION.cff").write_bytes(citation.cff(about).encode("utf-8"))
        (folder / "README.md").write_bytes(readme.text(about, built).encode("utf-8"))
        _copy_expectations(folder / "expectations")


def _copy_expectations(folder: Path) -> None:
    folder.mkdir()
    for name in (*schemas.RESOURCES, "package"):
        shutil.copyfile(EXPECTATIONS / f"{name}.json", folder / f"{name}.json")
