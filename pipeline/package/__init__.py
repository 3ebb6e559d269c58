"""Package: the stages' tables become the candidate data package, complete and readable by itself.

`data/<resource>.csv` for every resource of `pipeline.schemas`, `datapackage.json` (Data Package 2.0), `croissant.json`
(Croissant 1.1, which is schema.org), `CITATION.cff`, `README.md` for its reader and the `expectations/` that it has to
pass before it is published.
"""

import shutil
from pathlib import Path

from pipeline import io, schemas
from pipeline.package import citation, croissant, dataset, descriptor, evidence, readme, tables
from pipeline.params import Params

EXPECTATIONS = Path(__file__).parent.parent / "expectations"


def run(ingested: Path, extracted: Path, reconciled: Path, out: Path, params: Params) -> None:
    """Write the candidate package to the folder `out`.

    Raises `ValidationError` when a mention or an entry of a list is not in its article where it says it is, or a digit
    is in no mention:
    the article's text is at hand here for the last time.
    """
    articles = io.read_parquet(extracted / "articles.parquet")
    mentions = io.read_parquet(extracted / "mentions.parquet")
    references = io.read_parquet(ingested / "reference_figures.parquet")
    evidence.require(articles, mentions, io.read_parquet(extracted / "listings.parquet"))
    with io.swapped(out) as folder:
        built = dict(tables.build(articles, mentions, ingested, extracted, reconciled))
        for name, table in built.items():
            io.write_csv(table, folder / "data" / f"{name}.csv")
        about = descriptor.build(folder, articles, references, params)
        io.write_json(about, folder / "datapackage.json")
        io.write_json(croissant.build(dataset.build(about, built), about), folder / "croissant.json")
        (folder / "CITATION.cff").write_bytes(citation.cff(about).encode("utf-8"))
        (folder / "README.md").write_bytes(readme.text(about, built).encode("utf-8"))
        _copy_expectations(folder / "expectations")


def _copy_expectations(folder: Path) -> None:
    folder.mkdir()
    for name in (*schemas.RESOURCES, "package"):
        shutil.copyfile(EXPECTATIONS / f"{name}.json", folder / f"{name}.json")
