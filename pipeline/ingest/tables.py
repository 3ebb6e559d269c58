"""`seeds/reviews.csv` and `seeds/reference_figures.csv`: what people note on single figures, and others' figures."""

from collections.abc import Container, Mapping, Set
from decimal import Decimal, InvalidOperation

from pipeline import periods, schemas, vocabulary
from pipeline.edited import read_input_csv
from pipeline.errors import InputError
from pipeline.ingest.bibliography import days_of
from pipeline.ingest.folder import File
from pipeline.model import ReferenceFigure, Review

VERDICTS = ("suspect", "contradicted", "superseded", "stale", "doubtful")


def read_reviews(path: File | None, sources: Set[str]) -> list[Review]:
    """Return the reviews, none where there is no file; which figure each speaks of is found when reconciling.

    Columns: source_id, exact (the words as printed), nth (which occurrence of them in the article, from 1), verdict
    (suspect, contradicted, superseded, stale, doubtful), suggested_value, note, references (ids, `;` between).
    """
    if path is None:
        return []
    reviews = []
    for line, row in read_input_csv(
        path, ["source_id", "exact", "nth", "verdict", "note"], ["suggested_value", "references"]
    ):
        where = f"{path}, line {line}"
        if row["source_id"] not in sources:
            raise InputError(
                where, f"the source {row['source_id']!r}", "a source with an article", "Correct source_id."
            )
        if row["verdict"] not in VERDICTS:
            raise InputError(where, f"the verdict {row['verdict']!r}", f"one of {', '.join(VERDICTS)}", "Correct it.")
        if not row["nth"].isdecimal() or int(row["nth"]) < 1:
            raise InputError(where, f"nth {row['nth']!r}", "a whole number from 1", "Correct it.")
        for name in ("exact", "note"):
            if not row[name]:
                raise InputError(where, f"no {name}", "the words as printed, and what is to say of them", "Fill it in.")
        value = _number(row["suggested_value"], where, "suggested_value") if row["suggested_value"] else None
        reviews.append(
            Review(
                row["source_id"],
                row["exact"],
                int(row["nth"]),
                row["verdict"],
                value,
                row["note"],
                row["references"] or None,
                None,
            )
        )
    return reviews


def read_reference_figures(path: File | None) -> list[ReferenceFigure]:
    """Return the figures of other publishers, none where there is no file. Columns as in the package's resource."""
    if path is None:
        return []
    columns = list(schemas.columns("reference_figures"))
    required = schemas.required("reference_figures")
    seen: set[str] = set()
    figures = []
    for line, row in read_input_csv(path, required, [name for name in columns if name not in required]):
        where = f"{path}, line {line}"
        for name in required:
            if not row[name]:
                raise InputError(where, f"no {name}", "a value in each required column", "Fill it in.")
        if row["reference_id"] in seen:
            raise InputError(where, f"{row['reference_id']!r} again", "each id once", "Rename or remove one.")
        seen.add(row["reference_id"])
        _require_dates(row, where)
        _require_known(row, where)
        cells = {name: row[name] or None for name in columns}
        figures.append(ReferenceFigure(**{**cells, "value": _number(row["value"], where, "value")}))  # type: ignore[arg-type]
    return figures


def _require_dates(row: Mapping[str, str], where: str) -> None:
    for name, read, form in (
        ("time_period", periods.parse, "a period such as 2025, 2025-09, 2025-Q3 or 2025-01-01/P9M"),
        ("published", days_of, "YYYY, YYYY-MM or YYYY-MM-DD"),
    ):
        try:
            if row[name]:
                read(row[name])
        except ValueError:
            raise InputError(where, f"{name} {row[name]!r}", form, "Correct it.") from None


def _require_known(row: Mapping[str, str], where: str) -> None:
    """Raise `InputError` for an id that no code list has, or a word that a column may not hold."""
    lists = vocabulary.code_lists()
    ids: Mapping[str, Container[str]] = {
        "indicator_id": lists.indicators,
        "geography_id": lists.geographies,
        "of_geography_id": lists.geographies,
        "partner_id": lists.partners,
        "unit_id": lists.units,
    }
    for field in schemas.fields("reference_figures"):
        name = field["name"]
        words = field.get("constraints", {}).get("enum")
        if row[name] and name in ids and row[name] not in ids[name]:
            raise InputError(where, f"{name} {row[name]!r}", "an id of the vocabulary", "Correct it.")
        if row[name] and words and row[name] not in words:
            raise InputError(where, f"{name} {row[name]!r}", f"one of {', '.join(words)}", "Correct it.")


def _number(text: str, where: str, column: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise InputError(where, f"{column} {text!r}", "a plain number such as 1500000000", "Correct it.")
    return number
