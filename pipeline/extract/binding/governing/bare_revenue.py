"""Revenue that nobody is said to have is the State's: `Revenue: VND5 trillion`, `VND5 trillion of revenue`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEFORE, BEHIND, Candidate
from pipeline.extract.binding.governing.revenue import TAKINGS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

BUDGET, DONG = "budget_revenue", "VND"
BUDGETS = (BUDGET, "budget_expenditure")  # concepts
FIRMS = frozenset({"enterprises", "parks", "retail_sales", "passengers", "freight"})  # whose revenue may be meant
TO_MONEY = 6  # tokens from revenue to its money, a verb and a qualifier
TO_TIME = 2  # tokens from the start of a clause to its time, and behind that to its subject
OPENS = frozenset(",;:.–—-•*+()|")  # marks behind which a clause begins
OF_SOMETHING = ("of", "partner_to", "inside", "came_from")  # words behind revenue that say whose it is, or from what


def bare_revenue(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the budget for dong of which all that is said is that they are revenue.

    So it is where the word opens its clause, or follows its money, and wherever it stands behind the budget told of.
    It is what visitors leave behind a count of them, and may be that of firms told of before.
    """
    if quantity.unit != DONG:
        return []
    view = passage.view
    if _is_label(view, quantity) and _is_told(passage):
        return [Candidate(BUDGET, BEHIND + 1, "revenue of nobody named")]
    if _is_of_others(passage):
        return []
    hit = _behind(view, quantity) or _opening(view, quantity)
    hit = hit or (_before(view, quantity) if _is_on_budget(passage) else None)
    if hit is None or stretch.covering(view.of("concept"), hit.first, hit.last):
        return []
    weight = BEHIND if hit.first >= quantity.last else BEFORE
    return [Candidate(BUDGET, weight - 1, "revenue of nobody named", hit)]


def _is_on_budget(passage: Passage) -> bool:
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    return last is not None and last.concept in BUDGETS


def _before(view: View, quantity: Quantity) -> Hit | None:
    """Return the word for revenue before its money, with no more than a time that it is for: `revenue for 2027 at`."""
    first, last = view.before(quantity)
    hit = stretch.last_before(view.within("bare_revenue", first, last), last)
    if hit is None or last - hit.last > TO_MONEY or view.within("concept", hit.last, last):
        return None
    of = _of(view, hit)
    is_money = of is None or _is_of_money(view, of, quantity)
    return hit if of is None or is_money or stretch.starting(view.times, of.last, of.last + 1) else None


def _of(view: View, hit: Hit) -> Hit | None:
    """Return the word behind revenue that leads to whose it is, or to how much."""
    return next((one for words in OF_SOMETHING if (one := view.scan.at(hit.last, words)) is not None), None)


def _is_of_money(view: View, of: Hit, quantity: Quantity) -> bool:
    """Tell whether such a word leads to the money itself: `revenue of some VND5 trillion`."""
    return view.scan.back_over(quantity.first, "qualifiers") == of.last


def _is_of_others(passage: Passage) -> bool:
    last = passage.said.noun or (passage.figures[-1] if passage.figures else passage.discourse.last)
    return last is not None and (last.concept in TAKINGS or last.concept in FIRMS)


def _is_label(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with revenue and a colon, and nothing else."""
    hit = view.scan.at(view.sentence.first, "bare_revenue")
    return hit is not None and view.scan.sign(hit.last) == ":" and view.following(hit.last) == quantity.first


def _is_told(passage: Passage) -> bool:
    """Tell whether what visitors left has been told: revenue as a further label is another's."""
    last = passage.discourse.last
    return last is not None and last.concept == "tourism_revenue" and last.is_level


def _opening(view: View, quantity: Quantity) -> Hit | None:
    """Return the word for revenue that opens the clause of its money."""
    first, last = view.before(quantity)
    hit = stretch.last_before(view.within("bare_revenue", first, last), last)
    if hit is None or last - hit.last > TO_MONEY:
        return None
    if (of := _of(view, hit)) is not None and not _is_of_money(view, of, quantity):
        return None
    start = view.scan.back_over(hit.first, "definite")
    is_first = start == view.sentence.first or view.scan.sign(start - 1) in OPENS or _is_behind_time(view, start)
    is_first = is_first or view.scan.before(start, "conj") is not None
    return hit if is_first and not view.within("concept", hit.last, last) else None


def _is_behind_time(view: View, index: int) -> bool:
    """Tell whether a clause opens with no more than a time before a token: `In May alone | collection`, `May's |`."""
    first = view.sentence.first
    time = stretch.last_before(view.times, index)
    return time is not None and time.first - first <= TO_TIME and index - time.last <= TO_TIME


def _behind(view: View, quantity: Quantity) -> Hit | None:
    """Return the word for revenue right behind its money: `VND5 trillion revenue`, `VND5 trillion of revenue`."""
    of = view.scan.at(quantity.last, "of")
    hit = view.scan.at(of.last if of else quantity.last, "bare_revenue")
    return None if hit is None or view.scan.any_at(hit.last, *OF_SOMETHING) else hit
