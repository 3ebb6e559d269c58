"""Parts that a single word names: `crude oil brought 6 trillion VND, domestic 24 trillion`; `foreign 400,000`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.governing.collected import CUSTOMS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.several import ENDS

BUDGET = "budget_revenue"
DOMESTIC, OF_HOME = "domestic", "domestic-revenue"
VISITORS, VISITOR_FROM = "tourist_arrivals", {"domestic": "domestic", "fdi": "international"}
NEAR = 2  # tokens from `domestic` to its amount


def of_budget(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return the part of budget revenue that the words right before an amount name, None where they name none."""
    quantity = draft.quantity
    if draft.indicator != BUDGET or quantity.kind != "money":
        return None
    if _is_of_trade(passage, draft, hit):
        return CUSTOMS
    return OF_HOME if DOMESTIC in (_origin(passage, draft), _origin_behind(passage, draft)) else None


def _is_of_trade(passage: Passage, draft: Draft, hit: Hit | None) -> bool:
    """Tell whether trade is what brought an amount: `Foreign trade yielded $9m for the budget`, no words of revenue."""
    view, first = passage.view, draft.quantity.first
    named = view.within("concept", *view.before(draft.quantity))
    if hit is None or not named or named[-1].value not in TRADED or named[-1].first <= hit.first < first:
        return False
    return not view.count(",;", named[-1].last, first) and not view.within("conj", named[-1].last, first)


def _origin_behind(passage: Passage, draft: Draft) -> str | None:
    """Return the origin that alone stands behind an amount: `of which 14 trillion domestic`."""
    scan = passage.view.scan
    origin = scan.at(draft.quantity.last, "origin")
    if origin is None or not (scan.sign(origin.last) in ENDS or scan.at(origin.last, "conj")):
        return None
    return str(origin.value)


def of_visitors(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return which of the visitors a word of origin right before their number means, None where there is none.

    It may stand behind the bracket of their number: `a third of them (900) foreigners`.
    """
    if draft.indicator != VISITORS or draft.quantity.kind != "number":
        return None
    last = draft.quantity.last
    bracketed = passage.view.scan.at(last + 1, "origin") if passage.view.scan.sign(last) == ")" else None
    return VISITOR_FROM.get(_origin(passage, draft) or (str(bracketed.value) if bracketed else ""))


def _origin(passage: Passage, draft: Draft) -> str | None:
    """Return the origin that a word right before a quantity says."""
    view, quantity = passage.view, draft.quantity
    origin = stretch.last_before(view.of("origin"), quantity.first)
    if origin is None or origin.first < view.before(quantity)[0] or quantity.first - origin.last > NEAR:
        return None
    if view.within("conj", origin.last, quantity.first) or view.count(",", origin.last, quantity.first):
        return None  # 450,000 domestic and 20,000 foreign visitors; $5m of it domestic, $3m from
    return str(origin.value)
