"""A quantity as printed: number, scale, unit."""

from collections.abc import Set
from dataclasses import field
from decimal import Decimal

from pipeline.extract.numerals import Habits
from pipeline.extract.scan import Scan
from pipeline.frozen import frozen

RELATIVE = frozenset({"percent", "percentage_point", "ratio"})  # kinds that measure one figure by another
DIMENSIONS = {
    "money": "currency",
    "number": "count",
    "quantity": "physical",
    "percent": "percent",
    "percentage_point": "percent",
    "ratio": "percent",
    "rank": "rank",
}
AREAS = frozenset({"hectare", "square_metre", "square_kilometre"})
LENGTHS = frozenset({"km", "metre"})  # of borders and roads: what no goods are counted in


@frozen
class Quantity:
    """A quantity as printed: tokens `first` to `last` (exclusive), `numeral` the token of its first numeral or word.

    `kind` is that of the mention (data model), but `number` for a count. `value` is in base units with the scale
    applied, `scale` the exponent of the scale word, `decimals` the digits behind the decimal mark, `step` the exponent
    of the last significant place with the scale applied, `end_of_range` is `low` or `high`. `dimension` is as
    `concepts.csv` names it.
    """

    first: int
    last: int
    numeral: int
    kind: str
    value: Decimal
    unit: str | None
    scale: int | None
    decimals: int
    step: int
    in_words: bool = False
    end_of_range: str | None = None
    dimension: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find out the dimension: dozens of rules ask for it."""
        object.__setattr__(self, "dimension", self._dimension())

    def _dimension(self) -> str:
        """Return the dimension; a bare number with decimals counts points."""
        unit = self.unit or ""
        if unit == "point" or (self.kind == "number" and self.decimals and self.scale is None):
            return "point"
        if unit in AREAS:
            return "area"
        if unit in LENGTHS:
            return "length"
        return "price" if "/" in unit else DIMENSIONS.get(self.kind, "count")


@frozen
class Numbers:
    """What quantities are read from: the text, how it prints numbers, and the tokens of dates, periods and ranks."""

    scan: Scan
    habits: Habits
    taken: Set[int]

    def is_free(self, index: int) -> bool:
        """Tell whether a token is a numeral that nothing else has taken."""
        return self.scan.is_number(index) and index not in self.taken
