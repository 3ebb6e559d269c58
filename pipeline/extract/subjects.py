"""Whose figure it is: the area, the partner and the item."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, area, parents
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.model import Geography

PARTNERED = frozenset(
    {"exports", "imports", "trade_turnover", "trade_balance", "export_volume", "import_volume", "fdi_projects",
     "fdi_projects_new", "fdi_projects_adjusted", "fdi_capital", "fdi_capital_attracted", "fdi_capital_new",
     "fdi_capital_adjusted", "fdi_share_purchases", "fdi_disbursed", "investment_projects", "investment_capital",
     "investment_attracted", "industrial_output", "project_capital", "project_count", "tourist_arrivals", "investment_projects_new"}
)  # fmt: skip
NO_PARTNER = frozenset({"export_markets", "fdi_partners"})


def places(view: View, day: date | None, geographies: Mapping[str, Geography]) -> list[tuple[Hit, str]]:
    """Return the areas that a sentence names, in order."""
    return [
        (hit, area(str(hit.value), day, geographies))
        for hit in view.of("place")
        if view.scan.exact(hit.first, hit.last)[0].isupper() and not _names_a_park(view, hit, geographies)
    ]


def _names_a_park(view: View, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a district only names an industrial park or a plant: `Que Vo Industrial Park`."""
    known = geographies.get(str(hit.value))
    if known is None or known.level != "district":
        return False
    return any(-4 <= other.first - hit.last <= 2 for other in view.of("concept") if other.value == "parks")


def place(
    view: View, quantity: Quantity, named: list[tuple[Hit, str]], geographies: Mapping[str, Geography], *, of_whole: bool
) -> str | None:  # fmt: skip
    """Return the area that the sentence gives to a quantity, None where it gives none.

    `of_whole` tells that the quantity is a share or a rank: the area behind it is the whole, not the subject.
    """
    start, end = view.behind(quantity)
    if not of_whole:
        for hit, identifier in named:
            if start <= hit.first and hit.last <= end and hit.first - start <= 6 and not _is_compared(view, hit):
                if view.scan.before(hit.first, "of") or view.scan.before(hit.first, "partner_to") or hit.first == start:
                    return identifier
    fresh = view.before(quantity)[0]
    before = [
        (hit, identifier) for hit, identifier in named
        if hit.last <= quantity.first and (_leads_to(view, hit, quantity, fresh) or not _is_compared(view, hit))
    ]  # fmt: skip
    if quantity.kind == "money" and view.scan.sign(quantity.first - 1) == "/":
        return COUNTRY  # the whole of a share written as a fraction
    nation = [hit for hit in view.of("nation") if hit.last <= quantity.first and _is_subject(view, hit)]
    if nation and (not before or before[-1][0].first < nation[-1].first):
        return COUNTRY
    inside = len(before) > 1 and before[-1][1] in parents(before[-2][1], geographies)
    if inside and view.count(",", before[-2][0].last, before[-1][0].first):
        return before[-2][1]  # Mong Cai, a border economic zone in Quang Ninh
    return before[-1][1] if before else None


def _is_subject(view: View, hit: Hit) -> bool:
    """Tell whether a word for the whole country stands beside a concept: `national exports`, `xuất khẩu cả nước`."""
    near = view.within("concept", hit.first - 3, hit.last + 2)
    ranks = view.within("rank_first", hit.first - 3, hit.last + 1)
    return (
        bool(near)
        and not ranks
        and any(near_hit.last in (hit.first, hit.first - 1) or near_hit.first == hit.last for near_hit in near)
    )


def _leads_to(view: View, hit: Hit, quantity: Quantity, fresh: int) -> bool:
    """Tell whether a place stands right before its own figure: `beats Hà Nội with 3.6%, Đà Nẵng 0.6%`."""
    near = fresh <= hit.first and quantity.first - hit.last <= 2
    return near and not view.count(",;", hit.last, quantity.first)


def _is_compared(view: View, hit: Hit) -> bool:
    """Tell whether a place is only one to compare with: `just after Ho Chi Minh City`."""
    return any(view.scan.before(hit.first - back, "after") for back in (0, 1))


@dataclass(frozen=True, slots=True)
class Named:
    """A partner or an item that a sentence names."""

    hit: Hit
    identifier: str


def partners(view: View) -> list[Named]:
    """Return the partners that a sentence names, in order; `Taiwan (China)` is one."""
    found: list[Named] = []
    for hit in view.of("partner"):
        if found and view.scan.sign(hit.first - 1) == "(" and found[-1].hit.last == hit.first - 1:
            continue
        found.append(Named(hit, str(hit.value)))
    return found


def items(view: View) -> list[Named]:
    """Return the items that a sentence names, in order."""
    return [Named(hit, str(hit.value)) for hit in view.of("item")]


def foreign(view: View, quantity: Quantity, concept: Hit | None, name: str) -> bool:
    """Tell whether projects or capital are those of a foreign partner that the sentence names."""
    return name in ("projects", "capital") and nearest(view, quantity, partners(view), concept, reach=5) is not None


def nearest(view: View, quantity: Quantity, named: list[Named], concept: Hit | None, *, reach: int) -> Named | None:
    """Return the name that belongs to a quantity: in the words since the figure before, behind it, or beside its concept."""
    first, last = view.before(quantity)
    start, end = view.behind(quantity)
    close = [name for name in named if start <= name.hit.first <= start + 2 and name.hit.first < end]
    if close and (view.scan.at(start, "of") or view.scan.at(start, "partner_to")):
        return close[0]
    ahead = [name for name in named if first <= name.hit.first and name.hit.last <= last]
    if ahead:
        return ahead[-1]
    behind = [
        name for name in named if start <= name.hit.first and name.hit.last <= end and name.hit.first - start <= reach
    ]
    if behind:
        return behind[0]
    if concept is not None:
        beside = [
            name for name in named if abs(name.hit.first - concept.last) <= 3 or abs(concept.first - name.hit.last) <= 3
        ]
        inside = [name for name in beside if name.hit.last <= quantity.first]
        if inside:
            return inside[-1]
    return None


def inherits(draft: Draft | None, concept: str | None) -> bool:
    """Tell whether a figure shares partner and item with the one before: it speaks of the same thing."""
    return draft is not None and draft.concept == concept
