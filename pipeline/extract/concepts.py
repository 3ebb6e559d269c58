"""From what is spoken of to the indicator: concept, features and dimension (`vocabulary/concepts.csv`).

The row with the most features wins; one without an indicator says that there is none. An indicator's id is a concept
of its own.
"""

from collections.abc import Iterable, Mapping

from pipeline.extract.once import Remembering, once
from pipeline.frozen import frozen

OTHER = "_other"  # spoken of in such articles, but no indicator: interest, tariffs, forest cover
# concepts of who does something, or of where: what they did is no figure of theirs
DOERS = frozenset({
    "countries", "enterprises", "exporters", "investor", "markets", "parks", "people", "plant", "population",
    "vehicles", "workers",
})  # fmt: skip
RELATIVE = frozenset({"percent", "rank"})  # dimensions of figures that are said of another one's dimension


@frozen
class Row:
    """A row of `concepts.csv`."""

    features: frozenset[str]
    dimension: str
    indicator: str


@frozen
class Concepts(Remembering):
    """The rows by concept."""

    rows: Mapping[str, list[Row]]

    def fits(self, concept: str, of: str) -> bool:
        """Tell whether a level of this dimension can be one of the concept; what is no indicator may be of any."""
        return concept == OTHER or of in self._dimensions.get(concept, ()) or concept in self._of_any

    @once
    def _dimensions(self) -> dict[str, frozenset[str]]:
        """Return the dimensions of the rows of each concept."""
        return {concept: frozenset(row.dimension for row in rows) for concept, rows in self.rows.items()}

    @once
    def _of_any(self) -> frozenset[str]:
        """Return the indicators that are concepts of their own and have no dimension."""
        found = (row for rows in self.rows.values() for row in rows if not row.dimension)
        return frozenset(row.indicator for row in found if row in self.rows.get(row.indicator, ()))

    def dimension_of(self, concept: str, indicator: str) -> str | None:
        """Return the dimension of the numbers that an indicator of a concept is of, None where it may be any."""
        rows = (row for row in self.rows.get(concept, ()) if row.indicator == indicator)
        return next((row.dimension for row in rows if row.dimension), None)

    def indicator(self, concept: str, features: frozenset[str], of: str | None) -> str | None:
        """Return the indicator, None where the concept has none of this dimension, empty where a row says so.

        `of` None means any dimension.
        """
        asked = concept, features, of
        if asked not in self._indicators:
            rows = [
                row
                for row in self.rows.get(concept, ())
                if row.features <= features and (of is None or row.dimension in ("", of))
            ]
            best = max(rows, key=lambda row: (len(row.features), row.dimension == of), default=None)
            self._indicators[asked] = None if best is None else best.indicator
        return self._indicators[asked]

    @once
    def _indicators(self) -> dict[tuple[str, frozenset[str], str | None], str | None]:
        """Return the indicators that have been asked for: articles speak of the same."""
        return {}


def read_concepts(lines: Iterable[Mapping[str, str]], indicators: Iterable[str]) -> Concepts:
    """Return the concepts of `concepts.csv`, given its rows, and each indicator as one of its own."""
    rows: dict[str, list[Row]] = {}
    for line in lines:
        features = frozenset(line["features"].split(";")) - {""}
        rows.setdefault(line["concept"], []).append(Row(features, line["dimension"], line["indicator_id"]))
    for indicator in indicators:
        rows.setdefault(indicator, [Row(frozenset(), "", indicator)])
    return Concepts(rows)
