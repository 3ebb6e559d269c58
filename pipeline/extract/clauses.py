"""What a clause tells by its verb: who does what, with what beside it, is a concept (`vocabulary/clauses.csv`).

`sold 300 tonnes of beans abroad` are exports though no phrase says so: the verb and `abroad` stand apart.
"""

from collections.abc import Collection, Iterable, Mapping

from pipeline.frozen import frozen

GROWING = frozenset({"currency", "physical"})  # dimensions of amounts of which a bare percentage tells a change


@frozen
class Frame:
    """A row of `clauses.csv`: what has to stand beside the verb, and the concept that is then told."""

    doer: str
    beside: frozenset[str]
    dimension: str
    unit: str
    concept: str

    def fits(self, doer: str, dimension: str | None, unit: str | None) -> bool:
        """Tell whether it can be said of amounts in a unit that somebody deals with."""
        return self.doer in ("", doer) and self.dimension in ("", dimension) and self.unit in ("", unit)


@frozen
class Frames:
    """The rows by verb, those first that ask for a doer, and for most."""

    rows: Mapping[str, list[Frame]]

    def concept(
        self, verb: str, doer: str, beside: Collection[str], dimension: str | None, unit: str | None
    ) -> str | None:
        """Return what a verb with what stands beside it says of an amount, None where it says nothing."""
        found = (row for row in self.rows.get(verb, ()) if row.fits(doer, dimension, unit))
        return next((row.concept for row in found if row.beside.issubset(beside)), None)

    def grows(self, verb: str, doer: str, beside: Collection[str], taken: Collection[str]) -> str | None:
        """Return what changes where a verb is told with a percentage: of amounts, by a doer or words beside it.

        `taken` does not do alone: `shrimp sold for 6 percent more` tells a price.
        """
        found = (row for row in self.rows.get(verb, ()) if row.doer in ("", doer) and row.dimension in GROWING)
        asking = (row for row in found if row.doer or not row.beside.issubset(taken))
        return next((row.concept for row in asking if row.beside.issubset(beside)), None)

    def asks_for(self, verb: str, doer: str, dimension: str | None, unit: str | None) -> bool:
        """Tell whether a verb says anything of amounts in a unit that somebody deals with, or of their changes."""
        return dimension == "percent" or any(row.fits(doer, dimension, unit) for row in self.rows.get(verb, ()))


def read_frames(lines: Iterable[Mapping[str, str]]) -> Frames:
    """Return the rows of `clauses.csv`, one for each verb that it names."""
    rows: dict[str, list[Frame]] = {}
    for line in lines:
        beside = frozenset(line["beside"].split(";")) - {""}
        frame = Frame(line["doer"], beside, line["dimension"], line["unit"], line["concept"])
        for verb in line["verb"].split(";"):
            rows.setdefault(verb, []).append(frame)
    for found in rows.values():
        found.sort(key=lambda row: (bool(row.doer), len(row.beside)), reverse=True)
    return Frames(rows)
