"""Plans that an article sets out: what it tells without another time is of their years, and aimed at."""

from datetime import date, timedelta

from pipeline.extract import stretch
from pipeline.extract.binding.announced import announced
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.setting import Setting
from pipeline.extract.draft import TARGET, Draft
from pipeline.extract.part_head import first_word
from pipeline.extract.periods import Expression
from pipeline.extract.sentences import ENDS
from pipeline.extract.view import View
from pipeline.periods import Span

HEADLINE = 0  # the line of it
LONGEST_HEAD = 9  # tokens of a line that only heads what is below
EARLY = 40  # tokens of a text in which it says what it is on
SAYS_WHAT_IS = ("present", "stands", "has_come", "had_been")  # lists of which a phrase tells how things are or were
CLOSING = timedelta(days=61)  # the end of a year, when one tells what was reached of its plan


def left_plan(passage: Passage) -> Expression | None:
    """Return the years of the plan that a sentence without figures announces: `Key targets for 2021-2025`.

    Its words open a line, or stand before a colon: `The council set the main targets for 2026:`, or behind a verb of
    adopting: `The council has passed the plan for 2026`. Those for several years may stand anywhere, above all figures
    below the headline, or beside the first aims of the text: `For 2021-2025 the target is growth of 9%`.
    """
    view, first, setting = passage.view, passage.view.sentence.first, passage.setting
    if view.has_compared:
        return None  # một số chỉ tiêu năm 2024 (so với năm 2023)
    if not passage.said.is_silent:
        return _aimed_first(passage) if view.of("aims") else None
    if (ahead := year_ahead(passage)) is not None:
        return ahead
    if view.scan.at(first_word(view), "plan_title") and view.scan.opens_line(first, " "):
        return _years(setting, first, view.sentence.last) or _year_above(passage)
    if (aims := view.of("aims")) and view.scan.sign(view.sentence.last - 1) == ":":
        return _years(setting, aims[0].last, view.sentence.last) or _year_above(passage)
    if (adopted := view.of("adopts")) and view.within("aims", adopted[0].last, view.sentence.last):
        return _years(setting, adopted[0].last, view.sentence.last)
    is_first = passage.discourse.figure_line <= HEADLINE
    several = [one for one in view.times if one.kind == "year" and one.until_year is not None]
    if several and is_first and (view.of("aims") or _heads_aims(passage)):
        return _years(setting, several[-1].first, view.sentence.last)
    return None


def _year_above(passage: Passage) -> Expression | None:
    """Return the year still to come that the heading of a text names, above its first figures: `Resolution on 2026`."""
    setting, day = passage.setting, passage.setting.day
    told = stretch.last_before(setting.times, passage.view.sentence.first)
    if day is None or passage.discourse.figure_line >= HEADLINE:
        return None
    named = (one for one in stretch.back_from(setting.times, told.last) if one.kind == "year") if told else ()
    return next((one for one in named if _begins_behind(setting, one, day)), None)


def _heads_aims(passage: Passage) -> bool:
    """Tell whether a line that is no sentence of prose announces aims: `Hue 2021-2025: what the congress wants`."""
    return passage.view.scan.sign(passage.view.sentence.last - 1) not in ENDS and announced(passage) == TARGET


def year_ahead(passage: Passage) -> Expression | None:
    """Return the year still to come that a sentence without a figure names before the colon that ends it.

    Whatever it says of the year, the list below is of what is wanted: `For 2026 the paper names these figures:`.
    """
    view, setting = passage.view, passage.setting
    if view.scan.sign(view.sentence.last - 1) != ":" or setting.day is None:
        return None
    return next((one for one in view.times if one.kind == "year" and _begins_behind(setting, one, setting.day)), None)


def is_head_within(passage: Passage, plan: Expression) -> bool:
    """Tell whether a line without a figure heads what is aimed at for one of the years of a plan: `By 2025`.

    It ends with a colon, or with no mark at all.
    """
    view, span = passage.view, passage.setting.span
    if not passage.said.is_silent or plan.until_year is None or len(view.times) != 1 or not view.sentence.line:
        return False
    year, last = view.times[0], view.scan.sign(view.sentence.last - 1)
    if year.kind != "year" or last in ENDS or view.sentence.last - view.sentence.first > LONGEST_HEAD:
        return False
    told = span(year)
    return told is not None and _is_within(told, span(plan))


def asked_year(passage: Passage) -> Expression | None:
    """Return the year still to come for which a sentence asks: what its line goes on with is of that."""
    view, setting = passage.view, passage.setting
    if not view.times or setting.day is None or view.scan.sign(view.sentence.last - 1) != "?":
        return None
    return next((one for one in view.times if one.kind == "year" and _begins_behind(setting, one, setting.day)), None)


def _begins_behind(setting: Setting, year: Expression, day: date) -> bool:
    span = setting.span(year)
    return span is not None and span.start > day


def _aimed_first(passage: Passage) -> Expression | None:
    """Return the years for which the head of a text tells nothing but aims."""
    told, view = passage.figures, passage.view
    known = passage.discourse.plan_told
    if view.sentence.first > EARLY or (known and known.until_year) or any(one.status != "target" for one in told):
        return None
    years = next((one for one in view.times if one.kind == "year" and one.until_year is not None), None)
    span = passage.setting.span(years) if years is not None else None
    return years if told and span is not None and all(one.span == span for one in told) else None


def planned_years(passage: Passage) -> Expression | None:
    """Return the years of the plan announced, if no other time was told since; but for one within several years."""
    plan, last = plan_in_force(passage), passage.discourse.expression
    if plan is not None and says_what_is(passage.view):
        return None
    if plan is None or last is None or last.first <= plan.last:
        return plan
    if last is passage.discourse.headed:
        return last if passage.view.is_listed else None  # By 2025:
    told = passage.setting.span(last) if plan.until_year is not None else None
    return plan if told is not None and _is_within(told, passage.setting.span(plan)) else None


def is_of_plan_told(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is of the years of the plan announced, or in one of them to come."""
    if says_what_is(passage.view):
        return False
    plan, day = opened_plan(passage) or plan_in_force(passage), passage.setting.reference.first
    years = passage.setting.span(plan) if plan is not None else None
    if plan is None or draft.span is None:
        return False
    if draft.span == years:
        return True
    is_to_come = day is None or draft.span.end > day
    is_inside = plan.until_year is not None and is_to_come and _is_within(draft.span, years)
    return is_inside and planned_years(passage) is not None


def says_what_is(view: View) -> bool:
    """Tell whether a sentence tells what there is or has been, beside what is aimed at: `There are 12 parks`."""
    return view.has(SAYS_WHAT_IS)


def opened_plan(passage: Passage) -> Expression | None:
    """Return the year, or years, whose plan a sentence opens with: `Kế hoạch 2013: xuất khẩu 400 triệu USD`."""
    view = passage.view
    year = next(iter(view.times), None) if opens_with_plan(view) else None
    if year is None or year.kind != "year":
        return None
    is_head = view.first_sign(":", view.following(year.last)) is not None
    return _years(passage.setting, year.first, year.last) if is_head else None


def opens_with_plan(view: View) -> bool:
    """Tell whether a sentence opens with the words for a plan."""
    return bool(view.of("plan_title")) and view.scan.at(view.sentence.first, "plan_title") is not None


def plan_in_force(passage: Passage) -> Expression | None:
    """Return the years of the plan with which an earlier sentence of the line opened, or that the text announced."""
    discourse = passage.discourse
    if discourse.line_planned == passage.view.sentence.line:
        return discourse.line_plan
    return discourse.plan_told or _of_headline(passage.setting)


def _of_headline(setting: Setting) -> Expression | None:
    """Return the years of the plan that the headline announces.

    Its words open the headline, or stand behind the colon of a place: `Hue: targets for 2021`.
    """
    title = next(iter(setting.scan.of("plan_title")), None)
    if title is None or title.first >= setting.headline_end or not _opens(setting, title.first):
        return None
    return _years(setting, 0, setting.headline_end)


def _years(setting: Setting, first: int, last: int) -> Expression | None:
    """Return the first year, or years, named in a stretch of tokens that are not over, nor about to be."""
    named = (one for one in stretch.within(setting.times, first, last) if one.kind == "year")
    return next((one for one in named if not _is_over(setting, one)), None)


def _is_over(setting: Setting, year: Expression) -> bool:
    span, known = setting.span(year), setting.reference
    return span is not None and known.first is not None and known.first > span.end - CLOSING


def _opens(setting: Setting, index: int) -> bool:
    """Tell whether nothing but a place, its possessive or a colon stands before a token of the headline."""
    scan = setting.scan
    place = next((hit for hit in scan.of("place") if hit.first == 0), None)
    at = place.last if place is not None else 0
    genitive = scan.at(at, "genitive")
    at = genitive.last if genitive else at + (scan.sign(at) == ":")
    return index <= at


def _is_within(span: Span, years: Span | None) -> bool:
    return years is not None and years.start <= span.start and span.end <= years.end
