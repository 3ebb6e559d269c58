"""What is known of the figures beforehand: identities between indicators, yearly exchange rates.

`pipeline/vocabulary/identities.csv`: the `whole` is the sum (or, of two `parts`, the difference) of `parts` that differ
in `column`; `indicator` narrows a rule on items. `optional` parts may be unstated, and then, as where the list is not
`exhaustive` or the figures are of one of the `open_items`, the parts are a lower bound of the whole. `reason` says
where the rule comes from.
`pipeline/vocabulary/exchange_rates.csv`: dong per dollar, averages of years, for plausibility only.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pipeline.vocabulary import FOLDER, tables

# Neither places nor months of these are added: averages, prices, numbers of kinds (a market may be two provinces').
NOT_ADDED = ("export_markets", "fdi_partners", "export_price", "grdp_per_capita", "income_per_capita")


@dataclass(frozen=True)
class Identity:
    """A whole and its parts, values of one column of the figures."""

    relation: str
    column: str
    indicator: str
    whole: str
    parts: tuple[str, ...]
    optional: tuple[str, ...]
    exhaustive: bool
    open_items: tuple[str, ...]
    reason: str


@cache
def identities(relation: str) -> tuple[Identity, ...]:
    """Return the identities of a relation, `sum` or `difference`."""
    return tuple(
        Identity(
            row["relation"],
            row["column"],
            row["indicator"],
            row["whole"],
            tuple(row["parts"].split("|")),
            tuple(part for part in row["optional"].split("|") if part),
            row["exhaustive"] == "yes",
            tuple(item for item in row["open_items"].split("|") if item),
            row["reason"],
        )
        for row in tables.read("identities", FOLDER)
        if row["relation"] == relation
    )


@cache
def exchange_rates() -> dict[int, Decimal]:
    """Return the dong of a dollar by year."""
    return {int(row["year"]): Decimal(row["vnd_per_usd"]) for row in tables.read("exchange_rates", FOLDER)}
