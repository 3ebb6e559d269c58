"""Revenue without a word of whose it is: that of tourism where visitors were spoken of."""

from pipeline.extract.binding.governing.candidate import BEHIND, COMMODITY, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import OTHER
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

VISITORS = "tourists"  # concept
TAKINGS = {VISITORS: "tourism_revenue", "tourism_revenue": "tourism_revenue"}  # what revenue is of what
ITEM_WITHIN = 2  # tokens behind a quantity to the revenue that it is
BUDGET, SPENDING = "budget_revenue", "budget_expenditure"
INCOME = "income"  # of people, where no visitors are counted
SURER = 0.5  # than the words themselves, of nobody
TAKINGS_WITHIN = 5  # tokens behind a percentage to the revenue that it is of


def takings(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return what `revenue` without more is of: visitors spoken of bring that of tourism."""
    last = passage.said.noun or passage.discourse.last
    concept = TAKINGS.get(last.concept or "") if last else None
    of = quantity.dimension
    if concept is None or of not in ("currency", "percent") or passage.pair(quantity):
        return []
    within = TAKINGS_WITHIN if of == "percent" and passage.view.scan.at(quantity.last, "of") else ITEM_WITHIN
    end = passage.view.behind(quantity)[1]  # 9 triệu lượt khách, tăng 6%; doanh thu 5 tỷ
    near = [*passage.view.within("takings", *passage.view.before(quantity)),
            *passage.view.starting("takings", quantity.last, min(quantity.last + within, end))]  # fmt: skip
    is_here = passage.said.noun is not None or _is_right_behind(passage)  # behind the visitors themselves
    is_named = any(_is_bare(passage.view, hit, is_here=is_here) for hit in near)  # `doanh thu`, of nobody
    weight = BEHIND + SURER if is_named else COMMODITY
    return [Candidate(concept, weight, "revenue of what was spoken of")] if near else []


def joined_takings(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return tourism revenue for money that `and` joins to a count of visitors: `8.5 million guests and $1bn`."""
    last, scan = passage.figures[-1] if passage.figures else None, passage.view.scan
    if last is None or last.concept != VISITORS or not last.is_level:
        return []
    noun = scan.at(last.quantity.last, "concept")
    joint = scan.at(noun.last if noun is not None else last.quantity.last, "conj")
    is_joined = joint is not None and scan.back_over(quantity.first, "qualifiers") == joint.last
    return [Candidate(TAKINGS[VISITORS], COMMODITY, "money joined to a count of visitors")] if is_joined else []


def _is_right_behind(passage: Passage) -> bool:
    """Tell whether a sentence goes on in the paragraph that counted visitors: `9 triệu lượt khách. Tổng thu 5 tỷ`."""
    discourse = passage.discourse
    return discourse.figure_line == passage.view.sentence.line and not passage.figures


def is_read_as_known(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether the figure behind words of no indicator is one all the same: `Doanh thu 9 tỷ đồng, tăng 6%`."""
    last = passage.figures[-1] if passage.figures else None
    return last is not None and hit.last <= last.quantity.first


def _is_bare(view: View, hit: Hit, *, is_here: bool) -> bool:
    """Tell whether words for revenue are themselves all that is named, and say nothing of whose it is.

    Such as `tổng thu` mean the budget's elsewhere, not in the sentence that counts the visitors.
    """
    named = next(iter(view.starting("concept", hit.first, hit.last)), None)  # their spending
    meant = (OTHER, BUDGET, SPENDING, INCOME) if is_here else (OTHER,)
    return named is not None and named.value in meant and named.last <= hit.last + (view.scan.sign(hit.last) == ":")
