"""Figures before that an aspect beside a quantity speaks of: `in volume`, `in number`, `in capital`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEHIND, UNRANKED, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

RANKED = ("rank", "percent")  # what projects are told to have by their capital
OF_MONEY = frozenset({"by_value", "by_capital"})
RIGHT_BEHIND = 2  # tokens from a change to what it is a change in: `more in quantity`
FUNDED_BY = ("capital", "projects", "enterprises", "deals", "countries", "investor", "markets")  # what has money itself
VALUELESS = ("export_price", "balance")  # what has no volume or value of its own
# kinds of quantities that an aspect speaks of, the likeliest first; the volume of projects is their number
ASPECTS = {
    "by_volume": ("quantity", "number"),
    "by_number": ("number",),
    "by_value": ("money",),
    "by_capital": ("money",),
}


def of_aspect(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the figure that `in volume`, `in number`, `in capital` beside a change speak of."""
    view = passage.view
    start, end = view.behind(quantity)
    ends = [
        hit.first for kind in ("conj", "cause", "contrast", "concession") for hit in view.starting(kind, start, end)
    ]
    stop = min([end, *ends])
    first, last = view.before(quantity)
    ahead = [hit for hit in view.starting("aspect", first, last) if hit.first > first or first == view.sentence.first]
    behind = [hit for hit in view.starting("aspect", start, stop) if not view.count(";)", start, hit.first)]
    beside = [*behind, *reversed(ahead)]
    if behind and ahead and _is_subject(view, ahead[-1], behind[0], quantity):
        beside = [ahead[-1], *beside]
    told, here = _told_before(passage), passage.figures[-1:]
    for hit in beside:
        if quantity.kind == "rank" and view.within("concept", hit.first, hit.last):
            continue  # seventh by the number of new projects: the words behind say more
        if quantity.kind in RANKED and hit.value in OF_MONEY and here and here[0].concept == "projects":
            return [Candidate("capital", BEHIND, "the money of the projects before", draft=here[0])]
        if hit.value in OF_MONEY and any(one.value not in FUNDED_BY for one in view.within("concept", first, last)):
            continue  # bad debts represented 0.9% of it
        for kind in ASPECTS.get(str(hit.value), ()):
            carried = [] if _is_in_concept(passage, hit) else told
            for one in (*_named_in(passage, hit), passage.said.level_of_kind.get(kind), *carried):
                if one and one.concept and one.is_level and one.quantity.kind == kind and one.concept not in VALUELESS:
                    return [Candidate(one.concept, BEHIND, f"{hit.value} of the figure before", draft=one)]
    return []


def _is_subject(view: View, ahead: Hit, behind: Hit, quantity: Quantity) -> bool:
    """Tell whether words before a change are its subject, and those behind it of another clause."""
    is_far = behind.first - quantity.last > RIGHT_BEHIND
    return is_far and not view.count(",;:", ahead.last, quantity.first) and ahead.last < quantity.first


def _named_in(passage: Passage, hit: Hit) -> list[Draft]:
    """Return the figure of what the words of an aspect name themselves: the firms of `về số doanh nghiệp`."""
    told = passage.said.of_concept
    inside = (str(one.value) for one in passage.view.within("concept", hit.first, hit.last))
    return [told[concept] for concept in inside if concept in told]


def _told_before(passage: Passage) -> list[Draft]:
    """Return the figures of the sentence before, the last first; none where this one has turned to something else."""
    here, last = passage.figures[-1:], passage.discourse.last
    if last is None:
        return []
    known = {last.concept, *VALUELESS, *(one.concept for one in passage.discourse.levels)}
    if here and here[0].concept not in known:
        return []
    told = [*reversed(passage.discourse.levels), *reversed(list(passage.discourse.of_concept.values()))]
    return [last, *(one for one in told if one.concept not in UNRANKED)]


def _is_in_concept(passage: Passage, hit: Hit) -> bool:
    """Tell whether a word for number or value only is part of a concept: the value of `kim ngạch xuất khẩu`."""
    return stretch.covering(passage.view.of("concept"), hit.first, hit.last) is not None
