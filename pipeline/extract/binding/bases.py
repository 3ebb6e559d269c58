"""What changes are measured from: the measure of a change that hangs on the period of its base."""

from datetime import timedelta

from pipeline.extract.binding import groups
from pipeline.extract.binding.answering import answers_another
from pipeline.extract.binding.month_before import is_of_month_before
from pipeline.extract.binding.named_base import base_of_amount, named_base
from pipeline.extract.binding.of_one_month import between_months, of_one_month
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.shared_base import is_of_prices, shares_base, shares_base_of_row
from pipeline.extract.binding.since_new_year import grown_since_new_year
from pipeline.extract.binding.years_between import years_between, years_told
from pipeline.extract.draft import Draft
from pipeline.extract.measures import against
from pipeline.periods import Span, last_month, months, previous, whole_year, whole_year_before, year_before

DAYS_OF_YEAR = 366
QUARTERS = (1, 3, 6, 9, 12)  # months with which quarters end, and the first, which is a month itself
HALVES = (1, 3, 6)  # of these, those that a period like them came before
LONGEST_PART = 25  # days of a part of a month


def against_base(passage: Passage, draft: Draft) -> None:
    """Tell a change on average a year, on the period before or on another base from one on the year before."""
    if not (draft.measure or "").startswith("change") or answers_another(passage, draft):
        return
    draft.span = years_told(passage, draft) or draft.span
    if draft.span is None:  # loans rose 8.1% compared with 31 December 2021
        base = named_base(passage, draft)
        if base is not None and base.start == base.end and draft.measure == "change_yoy":
            draft.measure, draft.base_span = "change_base", base
        elif draft.measure == "change_yoy" and _is_of_last_month(passage, draft, base):
            draft.measure = "change_pop"
        elif draft.measure == "change_yoy" and base is not None and base == whole_year(base):
            if _is_standing(passage, draft):
                draft.measure, draft.base_span = "change_base", Span(base.end, base.end)
                return  # so với cuối năm 2023, dư nợ tăng 9%
            following = base.end + timedelta(days=1)
            draft.span = whole_year(Span(following, following))  # grew 6.9% over 2020
        return
    if (day := grown_since_new_year(passage, draft)) is not None:
        draft.measure, draft.span = "change_base", day
    if draft.measure == "change_base" and draft.base_span is None:  # since the start of the year
        base = named_base(passage, draft)  # by 2% since December; compared with June of last year, by 3%
        draft.base_span = _end_of_year_before(draft.span)
        if base is not None and base == year_before(draft.span):
            draft.measure, draft.base_span = "change_yoy", None
        return
    if (years := years_between(passage, draft)) is not None:
        draft.span = years
    spans_years = (draft.span.end - draft.span.start).days > DAYS_OF_YEAR
    if spans_years and draft.measure in ("change_yoy", "change_avg"):
        base = named_base(passage, draft)
        is_earlier = base is not None and base.end < draft.span.start
        draft.measure, draft.base_span = ("change_base", base) if is_earlier else ("change_avg", None)
    elif draft.measure == "change_avg":
        draft.measure = "change_yoy"
    if draft.measure not in ("change_yoy", "change_pop"):
        return
    if (second := between_months(passage, draft)) is not None:
        draft.measure, draft.span = "change_pop", second
        return
    base = named_base(passage, draft) or base_of_amount(passage, draft)
    if (alone := of_one_month(draft, base)) is not None:
        draft.measure, draft.span = alone
        return
    if base is None and _goes_on_bare(passage, draft):
        draft.measure = "change_yoy"  # 1.3% on the month before; in nine months 11.7%
        return
    if draft.measure == "change_pop" and base is None and _has_none_before(draft.span):
        draft.span = last_month(draft.span)  # ten months follow no other ten: the tenth rose on the ninth
        return
    if base is None and (told := groups.month_of_index(passage, draft)) is not None:
        draft.measure, draft.span = "change_pop", told
        return
    if base is None and (shares_base(passage, draft) or shares_base_of_row(passage, draft)):
        return
    if base is None and is_of_prices(passage, draft):
        draft.measure = "change_pop"
        return
    if base is None or base == draft.span:
        return
    if base == last_month(base) and (draft.measure == "change_pop" or _is_before_last(base, draft.span)):
        draft.span = last_month(draft.span)  # in four months: the fourth on the third
    if base == year_before(draft.span):
        draft.measure = "change_yoy"
    if draft.measure == "change_pop" and (base == previous(draft.span) or base.end >= draft.span.start):
        return
    if base == previous(draft.span) or _ends_right_before(base, draft.span):
        draft.measure = "change_pop"
    elif base.end < draft.span.start and base not in (year_before(draft.span), whole_year_before(draft.span)):
        draft.measure, draft.base_span = "change_base", base
    elif base == whole_year_before(draft.span) != year_before(draft.span) and _is_standing(passage, draft):
        draft.measure, draft.base_span = "change_base", _end_of_year_before(draft.span)


def _has_none_before(span: Span) -> bool:
    """Tell whether months from January on are no quarters or halves of a year, so that nothing like them came before.

    The months of a year that make up quarters may be held against the quarters before.
    """
    is_from_january = (span.start.month, span.start.day) == (1, 1) and span.start.year == span.end.year
    return is_from_january and span.end.month not in QUARTERS and span.end == last_month(span).end


def _goes_on_bare(passage: Passage, draft: Draft) -> bool:
    """Tell whether a change of the first months of a year goes on from one on the period before, and names no base."""
    span = draft.span
    if draft.measure != "change_pop" or span is None or span.end.month in HALVES or passage.is_on_period_before:
        return False
    return span == months(1, span.end.month, span.end.year) and against.base(passage.view, draft.quantity) is None


def _is_before_last(base: Span, span: Span) -> bool:
    """Tell whether a month is the one before the last of some months, or the last of the year before.

    So it is in eleven, what is `against October` or `compared with November 2017`.
    """
    last = last_month(span)
    return span.start < last.start and base in (previous(last), year_before(last))


def _ends_right_before(base: Span, span: Span) -> bool:
    """Tell whether one stretch of days ends right before another, and both are parts of a month: its halves."""
    longest = max((one.end - one.start).days for one in (base, span))
    return longest < LONGEST_PART and (span.start - base.end).days == 1


def _end_of_year_before(span: Span) -> Span:
    """Return the last day of the year before a stretch of days."""
    last = whole_year_before(span).end
    return Span(last, last)


def _is_standing(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure holds at a day: it is dated by one, or a stock that is not held against the year before."""
    if draft.span is not None and draft.span.start == draft.span.end:
        return True
    if against.base(passage.view, draft.quantity) == "yoy":
        return False
    return passage.setting.grammar.lists.indicators[draft.indicator or ""].kind == "stock"


def _is_of_last_month(passage: Passage, draft: Draft, base: Span | None) -> bool:
    """Tell whether a change of no known period is against the month before."""
    return (base is None and is_of_prices(passage, draft)) or is_of_month_before(passage, draft)
