"""A figure in the making: what has been decided of a quantity, and by which rule."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.periods import Span

TARGET = "target"  # status of what is aimed at
TOTAL = "_T"  # SDMX: not broken down; of all partners, of all items


@dataclass(slots=True)
class Draft:
    """One reading of a quantity; the binding fills it in. Terms are those of the observations (data model).

    `concept` and `features` are what the indicator follows from (`concepts.csv`), `dimension` that of the
    number that it measures, where it is known; `converts` is the token of the
    numeral that the quantity restates; `is_dated` tells that its own sentence gives the period, by `moment`
    or by that of the figure before; `item_name` is the
    company's name as printed; `rules` and `rivals` (the candidates that lost, if they are asked for) tell why.
    """

    quantity: Quantity
    role: str = "unclassified"
    reason: str | None = None
    concept: str | None = None
    features: frozenset[str] = frozenset()
    indicator: str | None = None
    dimension: str | None = None
    measure: str | None = None
    value: Decimal = Decimal(0)
    place: str | None = None
    partner: str = TOTAL
    item: str = TOTAL
    item_name: str = ""
    span: Span | None = None
    base_span: Span | None = None
    is_dated: bool = False
    moment: Expression | None = None
    of_indicator: str | None = None
    of_place: str | None = None
    status: str = "actual"
    qualifier: str = "exact"
    price_basis: str | None = None
    converts: int | None = None
    rules: list[str] = field(default_factory=list)
    rivals: Sequence[object] = ()

    @property
    def is_figure(self) -> bool:
        """Tell whether the quantity states a figure of an indicator."""
        return self.role == "observation"

    @property
    def is_level(self) -> bool:
        """Tell whether the quantity states a level."""
        return self.measure == "level"
