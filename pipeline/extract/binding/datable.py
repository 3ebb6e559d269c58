"""Whether an expression of time can date a figure at all."""

from pipeline.extract import stretch
from pipeline.extract.binding.held_time import aimed_amount
from pipeline.extract.binding.of_reason import is_of_reason
from pipeline.extract.binding.of_session import is_of_session
from pipeline.extract.binding.planned import is_year_of_plan, plan_made
from pipeline.extract.part_head import is_head
from pipeline.extract.periods import MONTHS, Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

MASKS = ("plan", "price", "from_start")  # phrases whose own dates are no dates of a figure
PLANS = ("plan", "plan_noun", "of_wanted")  # lists of words for what is planned
PUBLIC, FINER = "public_investment", ("day", "months", "month")
WANTED_WITHIN = 14  # tokens from `of what` to the year for which it is wanted
SUPERLATIVE_WITHIN = 9  # tokens from `the lowest` to the years in which it was


def dates(view: View, found: Expression, *, stock: bool) -> bool:
    """Tell whether an expression can date a figure.

    The day of an event dates no flow, the year of a plan or of prices (`at 2010 prices`) nothing.
    """
    if found.aside or found.is_vision or not found.is_period or (found.kind == "day" and not (stock or found.to_date)):
        return False
    is_when = found.kind != "months"  # a meeting is held in a month, and reviews a quarter
    if is_when and view.scan.before(found.first, "meeting"):
        return False
    if _is_of_work(view, found) or _is_of_relative(view, found) or _is_of_adopting(view, found):
        return False
    if is_of_reason(view, found) or is_of_session(view.scan, found):
        return False
    if stock and found.since and found.kind == "year":
        return False  # since 1988 there have come 900 valid projects
    is_year = found.kind == "year" or (found.kind == "months" and (found.month, found.until) == (1, MONTHS))
    if _is_of_superlative(view, found):
        return False
    if is_year and (_is_of_plan(view, found) or is_year_of_plan(view, found)):
        return aimed_amount(view, found) is not None
    if is_year and _is_of_public_money(view, found):
        return False
    if view.scan.at(found.last, "that_day"):
        return True  # from the start of the year | to that day
    return not (view.has(MASKS) and any(stretch.covering(view.of(mask), found.first, found.last) for mask in MASKS))


def _is_of_public_money(view: View, found: Expression) -> bool:
    """Tell whether a year names money of the State of which was spent in a time told: `by May, 9% of 2024's funds`."""
    told = (hit for hit in view.of("concept") if hit.value == PUBLIC)
    led = view.scan.back_over(found.first, "of")
    if not any(found.last == hit.first or hit.last in (led, found.first) for hit in told):
        return False
    finer = (one for one in view.times if one.kind in FINER and not one.compared)
    return any(one.year in (None, found.year) for one in finer)


def _is_of_work(view: View, found: Expression) -> bool:
    """Tell whether only work is set for a time: `assess January and outline tasks for February`, without a figure.

    The heading of a part, `Tasks for 2026`, dates the figures below it.
    """
    scan = view.scan
    if not scan.of("work_for"):
        return False
    led = scan.any_before(found.first, "work_for") or scan.any_before(
        found.first + 1, "work_for"
    )  # the article of both
    is_led = bool(led) and view.following(found.last) >= view.sentence.last
    return is_led and view.scan.sign(view.sentence.last - 1) != ":" and not is_head(view)


def _is_of_adopting(view: View, found: Expression) -> bool:
    """Tell whether a month only says when the plan of its sentence was made: `The plan approved in July was`."""
    return plan_made(view, found) is not None


def _is_of_relative(view: View, found: Expression) -> bool:
    """Tell whether a time ends an aside without a figure that tells something else: `Hue, which grew in July, drew`."""
    if view.scan.sign(found.last) != ",":
        return False
    comma = next(iter(view.last_signs(",", found.first, 1)), None)
    if comma is None or not view.scan.any_at(comma + 1, "relative", "attribute"):
        return False  # services, with hotels empty in April, lost 4.9%
    told = stretch.within(view.quantities, comma, found.first)
    return all(one.kind == "rank" for one in told) and view.following(found.last) < view.sentence.last


def _is_of_superlative(view: View, found: Expression) -> bool:
    """Tell whether years or months are but the field of a superlative: `the lowest in the 2011-2020 period`."""
    is_length = found.kind == "months" and found.year is None and view.scan.at(found.first, "number") is not None
    if (found.until_year is None and not is_length) or view.scan.sign(found.last) == ":":
        return False  # fastest growth in the nine months: rice (9%)
    told = view.within("superlative", found.first - SUPERLATIVE_WITHIN, found.first)
    return bool(told) and not view.within("concept", told[-1].last, found.first)


def _is_of_plan(view: View, found: Expression) -> bool:
    """Tell whether a year only says of which plan a percentage is: `59.6% of the 2024 plan`, `kế hoạch cả năm 2024`."""
    if not view.has(PLANS):
        return False
    year = view.scan.before(found.first, "year")
    of = view.scan.before(year.first if year else found.first, "whole_of")
    whole = view.scan.at(found.first, "whole_year") or view.scan.before(found.first, "whole_year")  # for all of 2018
    plan = view.scan.before(of.first if of else whole.first if whole else found.first, "plan")
    if plan is not None and (_is_aimed_at(view, plan) or _opens_with_plan(view, plan, found)):
        return False
    if any(_wants(view, hit, found) for hit in view.within("of_wanted", found.first - WANTED_WITHIN, found.first)):
        return True  # 57.8% of what the department has planned for the year
    if plan is not None or stretch.going_on(view.of("plan"), found.first):
        return True
    article = view.scan.before(found.first, "definite")
    passed = view.scan.any_before(article.first if article else found.first, "passes")  # surpasses the full-year goal
    led = passed or any(view.scan.at(found.first - back, "whole_of") for back in (1, 2))
    return led and view.scan.at(found.last, "plan_noun") is not None


def _wants(view: View, hit: Hit, found: Expression) -> bool:
    """Tell whether what somebody wants, or what is measured by a thing planned, leads to a year: `over what it set`."""
    if view.scan.any_at(hit.first, "whole_of"):
        return True
    return bool(view.within("planned", hit.last, found.first)) and not view.count(",;", hit.last, found.first)


def _opens_with_plan(view: View, plan: Hit, found: Expression) -> bool:
    """Tell whether a sentence first says of which plan it tells: `Kế hoạch năm 2024: GRDP tăng 8%`.

    Whatever is said of the plan, its words end with a comma or the colon before the first figure.
    """
    if plan.first != view.sentence.first:
        return False
    return view.scan.sign(found.last) == "," or view.first_sign(":", view.following(found.last)) is not None


def _is_aimed_at(view: View, plan: Hit) -> bool:
    """Tell whether a sentence sets the plan itself, whose year is that of its figures: `đặt mục tiêu năm 2024`."""
    led = stretch.going_on(view.of("status"), plan.first)
    return bool(led) and view.following(view.sentence.first) >= plan.last
