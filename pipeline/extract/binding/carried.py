"""The period that a figure without its own takes from the sentences before."""

from pipeline.extract import stretch
from pipeline.extract.binding import groups
from pipeline.extract.binding.after_base import after_base, year_over
from pipeline.extract.binding.counted_until import is_day_of_another
from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.heading_years import last_of_years
from pipeline.extract.binding.month_aside import is_beside_aside
from pipeline.extract.binding.outgrown import outgrown
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import planned_years, says_what_is
from pipeline.extract.binding.ranking import goes_on_ranking
from pipeline.extract.binding.stock import is_stock
from pipeline.extract.binding.these_parks import goes_on_with_parks
from pipeline.extract.binding.told_time import day_told
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.view import View

YEARLY = frozenset({"poverty_rate"})  # rates of a whole year
BANKING = frozenset({"bank_credit", "bank_deposits", "bad_debt"})  # what banks tell of one day together
INVESTOR = "investor"  # the concept of who invests
COUNTRIES = "countries"  # the concept of those that are counted
ROW = "|"  # opens the rows of a table
STANDING = frozenset({"level", "rank", "share"})  # what may hold now, without a date


def carried_period(passage: Passage, draft: Draft) -> Expression | None:
    """Return the period that the sentences before, or the article, give to a figure without its own.

    A stock, or a rank among investors, takes none from farther than its line or the head of its list.
    """
    view, discourse = passage.view, passage.discourse
    if view.of("named_days") or _goes_on_undated(passage):
        return None  # over the nine days of Tet: a time of its own, which no day dates
    if discourse.plan and view.is_entry:
        return discourse.plan
    if years := last_of_years(passage) or planned_years(passage) or _years_before(passage, draft):
        return years
    is_standing = is_stock(passage, draft) and not _counts_who_came(passage, draft) and not _is_of_year(passage, draft)
    standing = draft.measure in STANDING and (is_standing or draft.concept == INVESTOR)
    in_reach = view.sentence.line == discourse.expression_line or passage.in_open_list or bool(view.of("same_time"))
    in_reach = in_reach or (discourse.is_headed and view.is_listed) or _is_below_day(passage)
    began = discourse.expression is not None and discourse.expression.since  # since January: of no stock
    if is_standing and discourse.stock_line == view.sentence.line and all(one.compared for one in view.times):
        return discourse.stock_day
    if is_standing and goes_on_with_parks(passage) and discourse.last is not None:
        return discourse.stock_day if discourse.last.span else None
    if standing and discourse.stock_day is not None and _goes_on_with_banks(passage, draft):
        return discourse.stock_day
    if standing and (day := day_told(passage)):
        return day
    if standing and not in_reach and not view.of("present") and (day := discourse.headline_day):
        return day
    if standing and (began or not in_reach or _is_had_now(passage, draft) or view.of("from_always")):
        return None
    is_loose_entry = view.is_listed and not passage.in_open_list
    in_force = discourse.outside if is_loose_entry else discourse.expression
    is_part = passage.is_part and discourse.figure_line <= discourse.expression_line  # of figures of that time
    is_part = is_part and not _turns_to_total(passage)
    is_new = (view.sentence.line != discourse.expression_line or bool(view.of("by_market"))) and not is_part
    is_new = is_new and (not _names_aim(view) or _is_before_main(passage))
    is_beside = view.scan.at(view.sentence.first, "at_once") and discourse.figure_line <= discourse.expression_line
    is_new = is_new and not (is_beside or _is_below_day(passage))  # told beside what came before
    is_ranking = discourse.is_ranked and goes_on_ranking(view)
    is_new = is_new and not (groups.goes_on(passage, draft) or is_ranking)
    is_of_entry = discourse.main is not None and discourse.main.kind == "day"  # - Giải ngân đến 20/5: 9 tỷ đồng
    is_last = in_force is discourse.expression or (is_loose_entry and not is_of_entry)
    if is_last and is_new and not (_is_held_against_year_before(passage, in_force) or _is_main_ahead(passage)):
        in_force = discourse.main or in_force  # what was said of a month alone ends with its paragraph
    if is_beside_aside(passage, draft, in_force):
        in_force = discourse.main
    if in_force is not None and in_force is discourse.aimed and (says_what_is(view) or _tells_of_past(view)):
        in_force = discourse.main if discourse.main is not in_force else None
    if in_force is not None and (longer := outgrown(passage, draft, in_force)):
        return longer
    if in_force is not None and is_day_of_another(passage, draft, in_force):
        return passage.setting.first_time
    if in_force is not None and not is_standing and (over := year_over(passage, in_force)) is not None:
        return over
    after = None if is_standing or in_force else after_base(passage)  # so với cuối năm 2023, dư nợ tăng 9%
    return in_force or (None if standing else after or passage.setting.first_time)


def _goes_on_undated(passage: Passage) -> bool:
    """Tell whether a sentence goes on in its line with what came in a time that no day dates."""
    last, view, known = passage.discourse.last, passage.view, passage.setting.grammar.lists.indicators
    if last is None or last.span is not None or last.indicator is None or not passage.goes_on:
        return False
    is_here = passage.discourse.figure_line == view.sentence.line != passage.discourse.expression_line
    return is_here and known[last.indicator].kind == "flow" and last.status == "actual"


def _is_of_year(passage: Passage, draft: Draft) -> bool:
    """Tell whether a rate is one that is found once a year, in a text on that year: `hộ nghèo còn 6,5%`.

    Words for the present make it that of now.
    """
    discourse, view = passage.discourse, passage.view
    if draft.indicator not in YEARLY or view.of("present") or discourse.present_line == view.sentence.line:
        return False
    told = discourse.expression or passage.setting.first_time
    return told is not None and told.kind == "year" and not told.to_date


def _goes_on_with_banks(passage: Passage, draft: Draft) -> bool:
    """Tell whether money at the banks goes on from such money of a day, in another paragraph, too: `Nợ xấu 5 tỷ`."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or {draft.indicator, last.indicator} - BANKING:
        return False
    if any(not (one.compared or one.since) for one in passage.view.times):
        return False
    return not passage.view.of("present")


def _is_held_against_year_before(passage: Passage, told: Expression | None) -> bool:
    """Tell whether a sentence holds its figures against the year before the one told last: they go on with that one.

    `In January ... In 2019 it drew 7 projects. / Foreigners also paid 3 million USD, twice as much as in 2018.`
    """
    span = passage.setting.span(told) if told is not None and told.kind == "year" else None
    bases = (one.year for one in passage.view.times if one.compared and one.kind == "year" and one.until_year is None)
    return span is not None and span.end.year - 1 in bases


def _is_before_main(passage: Passage) -> bool:
    """Tell whether the time told last was only looked back to: it ended before what the text reports on started."""
    told, main, span = passage.discourse.expression, passage.discourse.main, passage.setting.span
    if told is None or main is None or told is main:
        return False
    last, reported = span(told), span(main)
    return last is not None and reported is not None and last.end < reported.start


def _turns_to_total(passage: Passage) -> bool:
    """Tell whether a paragraph opens with the total, which is that of the text: `Of the total, $9m`."""
    return not passage.goes_on and passage.view.scan.at(passage.view.sentence.first, "of_total") is not None


def _is_main_ahead(passage: Passage) -> bool:
    """Tell whether what the text is on is a year that has but begun, behind what was told of one that is over.

    Of such a year there are only aims: `Hue in 2026 ... In 2025 it grew 7%. / Exports reached $4bn`, in January.
    """
    main, told, day = passage.discourse.main, passage.discourse.expression, passage.setting.day
    if main is None or told is None or day is None or main.kind != "year" or _names_aim(passage.view):
        return False
    ahead, last = passage.setting.span(main), passage.setting.span(told)
    if ahead is None or last is None or (ahead.start - last.end).days != 1:
        return False
    return ahead.start > day or (ahead.start.year, day.month) == (day.year, 1)


def _is_below_day(passage: Passage) -> bool:
    """Tell whether the line above is a heading with a day, until which all counts: `C. Accumulated to 30/6/2022`."""
    told, discourse = passage.discourse.expression, passage.discourse
    line, last = passage.view.sentence.line, discourse.last
    if told is None or told.kind != "day" or passage.view.times:
        return False
    if line == discourse.expression_line + 1:
        return discourse.is_headed or passage.goes_on
    is_row = passage.view.scan.sign(passage.view.sentence.first) == ROW
    is_next = discourse.figure_line == line - 1 and passage.view.scan.sign(passage.view.sentence.last - 1) != "."
    return (is_next or is_row) and last is not None and last.span == passage.setting.span(told, stock=True)


def _is_had_now(passage: Passage, draft: Draft) -> bool:
    """Tell whether a stock is what somebody has, behind what came in some months: `It has 10 parks on 900 ha`."""
    told, view = passage.discourse.expression, passage.view
    if told is None or told.kind == "year" or (told.from_day is None and (told.to_date or told.kind == "day")):
        return False
    last = passage.figures[-1] if passage.figures else None
    if last is not None:
        return last.span is None and is_stock(passage, last)
    return view.scan.before(view.scan.back_over(draft.quantity.first, "qualifiers"), "has") is not None


def _counts_who_came(passage: Passage, draft: Draft) -> bool:
    """Tell whether countries are those whose money came in the time told of: `Japan led the 91 that put in $9bn`."""
    last = passage.discourse.last
    if draft.concept != COUNTRIES or last is None or last.indicator is None or last.concept not in INVESTED:
        return False
    here = [one for concept in INVESTED if (one := passage.last_of(concept)) is not None]
    if any(one.span is None for one in here):
        return False  # 3,700 projects from 64 countries: those that there are
    subject = passage.view.scan.at(passage.view.sentence.first, "concept")
    if subject is not None and subject.value == INVESTOR and not passage.goes_on and not passage.view.of("event"):
        return False  # investors are from 38 countries
    return passage.setting.grammar.lists.indicators[last.indicator].kind == "flow" and not passage.stands_now


def _years_before(passage: Passage, draft: Draft) -> Expression | None:
    """Return the span of years in which the investment was that the sentence before told: `54 of them are domestic`.

    So is what else came in them: `In 2016-2020 the budget took in 9 trillion VND. Exports earned 3 billion USD`.
    So is a change by the year: `In 2016-2020 it drew 186 projects. Exports grew by 9% annually`.
    """
    last = passage.discourse.last
    if last is None or last.moment is None or last.moment.until_year is None or passage.view.times:
        return None
    are_invested = last.concept in INVESTED and draft.concept in INVESTED
    are_sums = last.is_level and draft.is_level and not (is_stock(passage, last) or is_stock(passage, draft))
    is_yearly = (draft.measure or "").startswith("change") and bool(passage.view.of("yearly"))
    is_average = draft.measure == "change_avg" or is_yearly
    goes_on = passage.goes_on and last.status == "actual"
    return last.moment if goes_on and (are_invested or are_sums or is_average) else None


def _tells_of_past(view: View) -> bool:
    """Tell whether a sentence says by its verb what has come: it goes on with what was, not with an aim before it."""
    return bool(view.of("past_verb")) and not (view.is_listed or view.of("ought") or view.of("status"))


def _names_aim(view: View) -> bool:
    """Tell whether a sentence speaks of what is aimed at or will be, beyond percentages of a plan."""
    if view.of("will"):
        return True
    told = (hit for hit in view.of("status") if hit.value == "target")
    return any(not stretch.covering(view.of("plan"), hit.first, hit.last) for hit in told)
