"""Whether projects or capital are all that there is, and not what came in a time: stock against flow."""

from pipeline.extract import stretch
from pipeline.extract.binding.among_arrivals import is_among_arrivals
from pipeline.extract.binding.features import NEWS
from pipeline.extract.binding.flow import is_until
from pipeline.extract.binding.more_than_came import exceeds_what_came, exceeds_year
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.these_parks import goes_on_with_parks, has_parks
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

NOTHING = frozenset[str]()
CAME = frozenset({"attracted", "in_period"})  # what says no more of the present than that it is there
FRESH = frozenset({"new"})
HELD = frozenset({"attracted", "new"})  # events whose perfect tense tells all that came: `has drawn`, `had licensed`
JOBS = "jobs"  # concept
TOTAL_WITHIN = 3  # tokens from `total` to its count
NUMBER_WITHIN = 6  # tokens from `number of` to the projects


def accrued(passage: Passage, quantity: Quantity, hit: Hit | None) -> frozenset[str]:
    """Return the features of a flow that projects or capital, named by the words `hit`, do not have: they are a stock.

    `To date it has granted licences to 174 projects`; what is called new stays so.
    """
    view = passage.view
    if passage.exceeds_arrivals:
        return CAME | FRESH
    if passage.stands_now and quantity.kind == "number":
        return CAME
    if _is_had_at_day(passage, quantity):
        return CAME | FRESH
    if _has_accrued(passage, quantity):
        return CAME if _is_fresh(view) else CAME | FRESH
    if _has_grown(view, quantity, hit):
        return CAME | FRESH
    if _is_part_of_stock(passage) or _is_part_of_count(passage, quantity):
        return CAME
    is_had = _is_held(view, quantity) and not is_among_arrivals(passage, passage.discourse)
    return CAME if is_had else NOTHING


def _has_accrued(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether they are all that came until now, or until a day: `as of May 5 it had drawn 90 projects`.

    Who compares or speaks of a plan speaks of what came in the time.
    """
    view = passage.view
    if view.of("from_always") and not _is_fresh(view):
        return True
    if view.of("present") and not passage.times(stock=True):
        return not (view.of("plan") or view.of("plan_year"))
    if goes_on_with_parks(passage) or has_parks(passage):
        return not _is_fresh(view)
    if any(one.to_now for one in view.times):
        return False  # by August 20 they had taken in 5 million USD since January
    if any(one.last <= quantity.first for one in view.of("accrued")) and is_until(passage, quantity):
        return True
    told = [one for one in view.of("event") if one.value in HELD]
    if not told or view.of("base") or view.of("plan") or all(one.value != "projects" for one in view.of("concept")):
        return False
    if _is_by_end_of_year(passage, quantity):
        return True
    is_perfect = any(view.scan.before(one.first, "perfect") for one in told)
    if is_perfect and view.within("grown_to", quantity.last, view.sentence.last):
        return False  # has licensed two projects, raising the total to 20
    if is_perfect and not view.times and (passage.discourse.expression is None or exceeds_what_came(passage)):
        return True
    counts = (one for one in view.quantities if one.kind == "number") if view.of("in_all") else ()
    is_total = any(_is_total(view, one) for one in counts)
    return (is_perfect or is_total or exceeds_year(passage)) and is_until(passage, quantity)


def _is_by_end_of_year(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether what was drawn is counted to the end of a year: `By the end of 2023 the parks drew 90 projects`."""
    if _is_fresh(passage.view) or not is_until(passage, quantity):
        return False
    until = [one for one in passage.view.times if not one.compared]
    return len(until) == 1 and until[0].kind == "year" and until[0].to_date and until[0].last <= quantity.first


def _is_had_at_day(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a count is what there was at a day, behind what came: `licensed 9, and by the end of May had 70`."""
    view, until = passage.view, [one for one in passage.view.times if one.to_date and one.last <= quantity.first]
    if quantity.kind != "number" or not until or not is_until(passage, quantity):
        return False
    is_had = view.scan.any_before(view.scan.back_over(quantity.first, "qualifiers"), "perfect", "has")
    behind = view.within("event", *view.behind(quantity))  # đến 20/7 có 90 dự án mới được cấp phép
    if any(hit.value in NEWS and not view.scan.at(hit.first, "grants") for hit in behind):
        return False
    return is_had and not view.within("event", until[-1].last, quantity.first)


def _is_part_of_stock(passage: Passage) -> bool:
    """Tell whether the sentence, without a time of its own, tells the parts of a stock: `Among these, 2 attracted`."""
    if not passage.is_part or passage.view.times or _is_fresh(passage.view):
        return False
    known, last = passage.setting.grammar.lists.indicators, passage.discourse.of_concept
    whole = last.get("projects") or last.get("capital")
    return whole is not None and known[whole.indicator or ""].kind == "stock"


def _is_part_of_count(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a count is said to be a part of those that there are: `184 valid projects, of which 101 came to`."""
    last, known = passage.last_of("projects"), passage.setting.grammar.lists.indicators
    if quantity.kind != "number" or last is None or known[last.indicator or ""].kind != "stock":
        return False
    told = passage.view.within("of_which", *passage.view.before(quantity))
    return bool(told) and not _is_fresh(passage.view)


def _is_total(view: View, quantity: Quantity) -> bool:
    return bool(view.within("in_all", quantity.first - TOTAL_WITHIN, quantity.first))


def _is_fresh(view: View) -> bool:
    """Tell whether words say that something was new, and not only that it was granted, or that jobs were."""
    told = [hit for hit in view.of("event") if hit.value in NEWS and not view.scan.at(hit.first, "grants")]
    return any(all(one.value != JOBS for one in view.within("concept", hit.first, hit.last)) for hit in told)


def _is_held(view: View, quantity: Quantity) -> bool:
    """Tell whether a count is what somebody had: `in 1997 it had only four projects`."""
    held = view.within("perfect", *view.before(quantity)) if quantity.kind == "number" else []
    return bool(held) and all(view.scan.at(at, "qualifiers") for at in range(held[-1].last, quantity.first))


def _has_grown(view: View, quantity: Quantity, hit: Hit | None) -> bool:
    """Tell whether a figure is what a total has come to: `the number of projects rose to 1,000`.

    What is new, or was attracted in a time, has come to nothing but itself.
    """
    first, last = view.before(quantity)
    if hit is None or quantity.kind not in ("money", "number"):
        return False
    is_named = hit.first < quantity.first
    numbers = view.within("number_of", *((hit.first - NUMBER_WITHIN, hit.last + 1) if is_named else (first, last)))
    if not numbers:
        return False
    if any(one.kind == "months" for one in stretch.within(view.times, numbers[-1].last, quantity.first)):
        return False  # bringing the total FDI in the seven-month period to 1 billion USD
    told = view.within("event", numbers[-1].last, quantity.first)
    if any(one.value in NEWS or one.value in CAME for one in told) or view.starting("base", quantity.last, last + 1):
        return False
    return bool(view.within("grown_to", first, last))
