"""The dimension that the indicator of a candidate must have: of counts, money or tonnes."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

# features that say what a trade or investment is measured by
BY = frozenset({"by_volume", "by_value", "by_number", "by_capital", "by_price", "of_money"})
OF_MONEY = frozenset({"of_money", "by_value"})
TURNED = ("change", "ratio_yoy")  # measures that may lead to a level: `jumped tenfold to 9,000 tonnes`
TRADED = ("exports", "imports")  # told in money and in tonnes: what goes on with one goes on in its unit


def wanted_dimension(
    view: View, quantity: Quantity, measure: str, before: Draft | None, concept: str, own: frozenset[str]
) -> str | None:
    """Return the dimension that the indicator must have: a change takes that of the figure it is said of.

    None where nothing tells it.
    """
    of = quantity.dimension
    if of not in RELATIVE or measure == "level":
        return of
    come_to = _come_to(view, quantity) if measure.startswith(TURNED) else None
    if come_to is not None:
        return come_to.dimension
    if "by_volume" in own or before is None or before.concept != concept or not before.indicator:
        return None
    if own & OF_MONEY:
        return "currency"
    earlier = before.dimension if before.quantity.dimension in RELATIVE else before.quantity.dimension
    return None if earlier in RELATIVE or (measure == "share" and earlier == "price") else earlier


def _come_to(view: View, quantity: Quantity) -> Quantity | None:
    """Return the level that a change leads to: `exports dipped 13.9% to nearly 709,000 tons`."""
    behind = quantity.last + (view.scan.sign(quantity.last) == ",")
    led = view.scan.at(behind, "come_to")
    following = stretch.first_from(view.quantities, quantity.last) if led else None
    if led is None or following is None or following.kind not in ("money", "quantity"):
        return None
    qualified = view.scan.at(led.last, "qualifiers")
    return following if following.first == (qualified.last if qualified else led.last) else None


def goes_on_with(passage: Passage, before: Draft | None, *, is_named: bool) -> Draft | None:
    """Return the figure whose unit the next one takes; trade named anew of no goods is not in tonnes of some."""
    is_last = is_named and before is not None and before is passage.discourse.last and not passage.goes_on
    if is_last and before is not None and before.concept in TRADED and before.item != TOTAL and not passage.items:
        return None
    return before


def unit_of(passage: Passage, last: Draft | None, concept: str, own: frozenset[str]) -> str | None:
    """Return the dimension of the trade that the sentence before told, tonnes or money: `followed by Japan with 9%`."""
    if last is None or concept not in TRADED or last.concept != concept or own & BY:
        return None
    return passage.setting.grammar.concepts.dimension_of(concept, last.indicator or "")
