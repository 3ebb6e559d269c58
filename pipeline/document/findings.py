"""What checks and reviews say of figures, found from the figure's side."""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.document.languages import codes
from pipeline.document.tables import Tables, grouped
from pipeline.model import Check, CheckOperand, ReferenceFigure, Review


@dataclass(frozen=True)
class Findings:
    """Checks, worst first, and reviews that speak of the same figures."""

    checks: tuple[Check, ...]
    reviews: tuple[Review, ...]


class Index:
    """The checks and reviews of a package, by the observation or mention that they speak of."""

    def __init__(self, tables: Tables) -> None:
        """Index the tables once; every page asks."""
        self._checks = {check.check_id: check for check in tables.checks}
        self._operands = grouped(tables.check_operands, lambda operand: operand.check_id)
        self._by_figure = grouped(tables.check_operands, lambda operand: operand.observation_id or operand.mention_id)
        self._reviews = grouped(tables.reviews, lambda review: review.observation_id)
        self._references = {reference.reference_id: reference for reference in tables.reference_figures}

    def of(self, ids: Iterable[str]) -> Findings:
        """Return what speaks of these observations and mentions."""
        known = list(dict.fromkeys(ids))
        found = dict.fromkeys(operand.check_id for name in known for operand in self._by_figure.get(name, ()))
        return Findings(
            tuple(worst_first(self._checks[check_id] for check_id in found)),
            tuple(review for name in known for review in self._reviews.get(name, ())),
        )

    def operands(self, check: Check) -> list[CheckOperand]:
        """Return what a check compares, in the order of its relation."""
        return sorted(self._operands.get(check.check_id, ()), key=lambda operand: operand.position)

    def references(self, review: Review) -> list[ReferenceFigure]:
        """Return the reference figures that a review rests on."""
        named = (review.references or "").split(";")
        return [self._references[name.strip()] for name in named if name.strip() in self._references]

    def reference(self, reference_id: str) -> ReferenceFigure:
        """Return a reference figure."""
        return self._references[reference_id]


def worst_first(checks: Iterable[Check]) -> list[Check]:
    """Return checks by verdict, the worst first, in each by severity and statement."""
    order, weight = codes("verdicts"), codes("severities")
    return sorted(
        checks,
        key=lambda check: (order.index(check.verdict), weight.index(check.severity), check.statement, check.check_id),
    )
