"""A figure in the making: what has been decided of a quantity, and by which rule."""

from dataclasses import dataclass, field
from decimal import Decimal

from pipeline.extract.calendar import Span
from pipeline.extract.quantities import Quantity


@dataclass(slots=True)
class Draft:
    """One reading of a quantity; the binding fills it in."""

    quantity: Quantity
    role: str = "unclassified"
    reason: str | None = None
    concept: str | None = None
    features: frozenset[str] = frozenset()
    indicator: str | None = None
    measure: str | None = None
    value: Decimal = Decimal(0)
    place: str | None = None
    partner: str = "_T"
    item: str = "_T"
    span: Span | None = None
    base_span: Span | None = None
    of_indicator: str | None = None
    of_place: str | None = None
    of_item: str | None = None
    status: str = "actual"
    qualifier: str = "exact"
    price_basis: str | None = None
    converts: int | None = None
    item_name: str = ""
    rules: list[str] = field(default_factory=list)
    rivals: list[str] = field(default_factory=list)

    @property
    def is_level(self) -> bool:
        """Tell whether the quantity states a level."""
        return self.measure == "level"
