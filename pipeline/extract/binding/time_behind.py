"""The expression of time behind a figure that dates it, also beyond other figures."""

from pipeline.extract import stretch
from pipeline.extract.binding.aim import aims_at_years, is_aim
from pipeline.extract.binding.finer import finer
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import planned_years
from pipeline.extract.binding.timing import LED_WITHIN, behind, is_beyond_clause, is_of_aside, is_of_aside_figure
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.view import STOPS


def later(passage: Passage, draft: Draft, usable: list[Expression]) -> Expression | None:
    """Return the expression somewhere behind the figure; beyond another figure only where nothing was said before."""
    found = behind(draft.quantity, usable)
    if found is None or is_of_aside(passage.view, found) or is_of_aside_figure(passage.view, draft.quantity, found):
        return None
    if is_beyond_clause(passage.view, draft.quantity.last, found):
        return None  # 9% in the period, whereas in 2016-2020 it was 7%
    if _is_apart(passage, draft, found) and _has_own(passage, found):
        return None  # +4.9%; November +1.5% on October
    if _is_of_next(passage, draft, found):
        return None
    found = finer(passage.view, found)
    free = (one for one in stretch.back_from(passage.view.quantities, found.first) if not _is_in_bracket(passage, one))
    crossed = next(free, None)
    is_further = crossed is not None and crossed.first >= passage.view.beyond(draft.quantity)[0]
    if is_further and crossed is not None and _is_compared_with(passage, crossed):
        return None  # was 7 billion USD against 8 billion in the first half of 2022
    is_crossed = is_further and crossed is not None and not _in_one_breath(passage, draft, crossed)
    is_crossed = is_crossed and not (_is_subject(passage, draft, crossed) or _is_inset(passage, draft, crossed, found))
    is_aside = passage.view.is_bracketed(found.first) and not passage.view.in_brackets(draft.quantity)
    if found.to_date and found.kind == "year" and not is_aside:
        return found  # over 30 million visitors, including 7 million foreigners, by 2025
    if is_crossed and _closes_aims(passage, found):
        return found
    if is_crossed and (_is_ahead_of_discourse(passage, draft) or aims_at_years(passage.view, draft.quantity, found)):
        return found
    return None if (is_crossed or is_aside) and passage.discourse.expression else found


def _is_apart(passage: Passage, draft: Draft, found: Expression) -> bool:
    """Tell whether a semicolon, or a comma and `while`, part a figure from a time: `was 5, while in 2021 it was 4`."""
    view = passage.view
    if view.count(";", draft.quantity.last, found.first):
        return True
    joint = view.scan.before(view.scan.back_over(found.first, "year"), "conj")
    return joint is not None and view.scan.sign(joint.first - 1) == ","


def _has_own(passage: Passage, found: Expression) -> bool:
    """Tell whether a figure follows a time, before a stop; of one that opens its clause before a semicolon.

    `up 5% a year; in 2020, because of the epidemic, exports fell 9%`
    """
    if passage.view.scan.before(found.first, "accrued"):
        return False  # 5 tỷ đồng; lũy kế 5 tháng 21 tỷ đồng: the last month of these
    following = passage.view.following(found.last)
    stops = ";" if _opens_clause(passage, found) else ",;"
    return following < passage.view.sentence.last and not passage.view.count(stops, found.last, following)


def _opens_clause(passage: Passage, found: Expression) -> bool:
    """Tell whether a time stands right behind a semicolon, but for the words that lead to it."""
    opening = next(iter(passage.view.last_signs(";", found.first, 1)), None)
    return opening is not None and found.first - opening <= LED_WITHIN


def _is_of_next(passage: Passage, draft: Draft, found: Expression) -> bool:
    """Tell whether a comma parts a figure from a time with one more of its kind: `đạt 2 tỷ USD, cả năm ước 3 tỷ USD`.

    The sentence or the ones before must have told a time that dates the first.
    """
    view, of = passage.view, draft.quantity
    if passage.discourse.expression is None or view.names(passage.discourse.expression):
        return False
    if not view.count(",", max(found.first - LED_WITHIN, of.last), found.first):
        return False
    following = stretch.first_from(view.quantities, of.last)
    if following is None or following.first < found.last or (following.kind, following.unit) != (of.kind, of.unit):
        return False
    return of.kind not in RELATIVE and not view.count(STOPS, found.last, following.first)


def _is_in_bracket(passage: Passage, one: Quantity) -> bool:
    """Tell whether a quantity only stands in a bracket behind another: `2 million USD (up 4%) in the first half`."""
    earlier = stretch.last_before(passage.view.quantities, one.first)
    return earlier is not None and passage.view.in_brackets(one) and earlier.last == passage.view.opening(one.first)


def _is_compared_with(passage: Passage, other: Quantity) -> bool:
    """Tell whether words of comparison lead to an amount, so that a time behind it is its own."""
    first = passage.view.scan.back_over(other.first, "qualifiers")
    article = passage.view.scan.before(first, "definite")
    led = article is not None and passage.view.scan.any_before(article.first, "gained_from", "level_with")
    return led or passage.view.scan.before(first, "comparison") is not None


def _is_ahead_of_discourse(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is aimed at after a year that is over was told of: `aims at 6 million, ..., this year`."""
    told, day = passage.discourse.expression, passage.setting.day
    if told is None or day is None or not is_aim(passage.view, draft.quantity):
        return False
    span = passage.setting.span(told)
    return span is not None and span.end.year < day.year


def _closes_aims(passage: Passage, found: Expression) -> bool:
    """Tell whether one year closes a sentence of a plan for several and dates all of it: `5 parks, 9 zones by 2030`.

    It is the only time of the sentence.
    """
    view = passage.view
    is_last = found.kind == "year" and found.until_year is None and view.sentence.last - found.last <= 1
    if not is_last or any(one.first < found.first for one in view.times):
        return False
    plan = planned_years(passage)
    return plan is not None and plan.until_year is not None


def _is_subject(passage: Passage, draft: Draft, crossed: Quantity | None) -> bool:
    """Tell whether an amount opens its sentence and only a percentage follows: `$26bn, up 3%, was drawn by May`."""
    opens = draft.quantity.first == passage.view.sentence.first
    return opens and draft.quantity.kind == "money" and crossed is not None and crossed.kind in RELATIVE


def _is_inset(passage: Passage, draft: Draft, crossed: Quantity | None, found: Expression) -> bool:
    """Tell whether all that parts a figure from a time are commas around what it means: `53%, or $6m, was spent by`."""
    view, start = passage.view, passage.view.beyond(draft.quantity)[0]
    if crossed is None or stretch.first_from(view.quantities, start) is not crossed:
        return False
    is_one = view.count(",", start, crossed.first) == view.count(",", crossed.last, found.first) == 1
    return is_one and not view.count(";:", start, found.first) and not view.within("conj", crossed.last, found.first)


def _in_one_breath(passage: Passage, draft: Draft, following: Quantity) -> bool:
    """Tell whether no stop parts a figure from the next: `23.5% of the GDP and 36.7% of the revenue in 2024`."""
    return not passage.view.count(STOPS, draft.quantity.last, following.first)
