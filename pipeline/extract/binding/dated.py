"""Which days the expressions of time of an article mean."""

from dataclasses import replace
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.binding.closing_year import closed_year, closing_year, year_before_entered
from pipeline.extract.binding.last_months import counted_back
from pipeline.extract.binding.of_reason import is_in_aside, is_led_by_cause
from pipeline.extract.binding.of_session import is_of_session
from pipeline.extract.binding.parts_of_year import follows_running, year_told
from pipeline.extract.binding.same_part import same_part
from pipeline.extract.binding.years_spoken import YearsSpoken
from pipeline.extract.once import once
from pipeline.extract.periods import MONTHS, PARTS, Expression
from pipeline.extract.published_in import opens_text
from pipeline.extract.resolving import resolve
from pipeline.frozen import frozen
from pipeline.periods import Span, month_end

FIRST_DAYS = 5  # of a month, in which reports are still on the one before
UNTIL_NOW = "until_now"  # among the words of the present, those of what came until now
WEEKS = 28  # days
MID_MONTH = 15  # the day until which nobody tells what came in the whole of a month


@frozen
class Dated(YearsSpoken):
    """An article with the periods that it speaks of."""

    @once
    def first_time(self) -> Expression | None:
        """Return the first period that the article gives its figures; the year of a plan or of prices is none."""
        told = [one for one in self.times if not (one.since or opens_text(self.scan, one)) and self._reports(one)]
        told = [one for one in told if one.kind != "year" or not self.is_bracketed(one)]
        found = next((one for one in told if not self.is_of_story(one)), None) or next(iter(told), None)
        found = closed_year(self.scan, self.day, found) or found or closing_year(self.scan, self.day)
        found = found or year_before_entered(self.scan, self.times, self.day)
        last = (one for one in self.times if one.aside or one.since or opens_text(self.scan, one))
        asides = (one for one in last if self._reports(replace(one, aside=False)))
        return found or next(asides, None)  # what nothing else tells, an aside may

    def _reports(self, one: Expression) -> bool:
        """Tell whether a time may be the one that the article reports on."""
        if not gives_period(one) or self._is_ahead(one) or is_led_by_cause(self.scan, one):
            return False
        if is_in_aside(self.scan, one) or is_of_session(self.scan, one):
            return False
        masks = [self.scan.of(mask) for mask in ("plan", "price")]
        return not any(stretch.covering(mask, one.first, one.last) for mask in masks)

    def _is_ahead(self, one: Expression) -> bool:
        """Tell whether a time is of a year that the article only looks forward to; so in January is that whole year."""
        if one.year is None or self.day is None:
            return False
        is_begun = one.kind == "year" and one.year == self.day.year and self.day.month == 1 and not one.to_date
        return is_begun or one.year > self.day.year

    def span(self, found: Expression, *, stock: bool = False) -> Span | None:
        """Return the stretch of days that an expression means in this article."""
        asked = id(found), stock
        if asked not in self._spans:
            self._spans[asked] = found, self._span(found, stock=stock)
        return self._spans[asked][1]

    @once
    def _spans(self) -> dict[tuple[int, bool], tuple[Expression, Span | None]]:
        """Return the stretches that have been asked for, beside their expressions."""
        return {}

    def _span(self, found: Expression, *, stock: bool) -> Span | None:
        if found.anaphoric and found.kind == "month":
            found = next((_last_month(one) for one in stretch.back_from(self._months_named, found.first)), found)
        if found.kind == "month" and found.relative == 0 and self._is_over(found):
            found = replace(found, relative=-1)
        if found.kind == "month" and found.relative == 0 and self.reference.first != self.reference.last:
            named = next((one for one in stretch.back_from(self._months_named, found.first)), None)
            found = _last_month(named) if named is not None else found  # who knows no day means the month named last
        if self.day is not None and follows_running(self.times, found, self.day, self.span):
            found = replace(found, year=self.day.year)
        if self.day is not None and (year := year_told(self.scan, self.times, found, self.day)) is not None:
            found = replace(found, year=year)
        if found.to_now or self._is_accrued(found):
            return self._so_far
        if not stock and self._is_ever_since(found) and found.year and self._so_far is not None:
            return Span(date(found.year, 1, 1), self._so_far.end)
        if self.day is not None:
            found = counted_back(self.scan, found, self.day)
        found = same_part(self.scan, self.times, found)
        spoken = self.year_spoken_of(found) if found.anaphoric else None
        return resolve(found, self.reference, stock=stock, spoken=spoken)

    def _is_ever_since(self, found: Expression) -> bool:
        """Tell whether a year is the first of those until now: `since 2016`, but not: `from China in 2016`."""
        if found.kind != "year" or not found.since:
            return False
        return self.scan.before(self.scan.back_over(found.first, "year"), "ever_since") is not None

    def _is_over(self, found: Expression) -> bool:
        """Tell whether `this month` is the one before: an article of its first days named that one."""
        if self.day is None or self.day.day > FIRST_DAYS:
            return False
        last = self.day.month - 1 or MONTHS
        return any((one.until or one.month) == last for one in stretch.back_from(self._months_named, found.first))

    def _is_accrued(self, found: Expression) -> bool:
        """Tell whether a year that still runs is what came in it so far.

        `lũy kế năm 2024` of November, `since the beginning of 2024`, `2024 so far`.
        """
        if found.kind != "year" or self.day is None or found.year != self.day.year or found.to_date:
            return False
        told = self.scan.at(found.last, "present")
        if told is not None and told.value == UNTIL_NOW:
            return True
        return self.scan.any_before(self.scan.back_over(found.first, "year"), "accrued", "so_far_from")

    @once
    def _months_named(self) -> list[Expression]:
        named = [one for one in self.times if not (one.compared or one.since or one.to_now or self.is_of_story(one))]
        return [one for one in named if one.kind in PARTS and one.month]

    @once
    def _so_far(self) -> Span | None:
        """Return the year until now: until the last month that the article speaks of, else until its own date.

        A day of the last weeks until which something else was counted is meant as well: `As of September 20`.
        """
        first, last = self.reference.first, self.reference.last
        if first is None or last is None:
            return None
        parts = [
            one for one in self.times if gives_period(one) and not (one.to_now or one.anaphoric or one.kind == "year")
        ]
        spoken = (resolve(one, self.reference) for one in parts)
        latest = month_end_of(last) if last.day > MID_MONTH else last
        ends = [span.end for span in spoken if span and span.end.year == last.year and span.end <= latest]
        whole = [end for end in ends if end == month_end_of(end)]
        until_days = (resolve(one, self.reference) for one in parts if one.kind == "day")
        whole += [span.end for span in until_days if span and 0 <= (last - span.end).days <= WEEKS]
        held = {month_end(last.year, one.until) for one in self.times if one.until and _is_part_before(one, last.year)}
        if not whole and len(held) == 1 and (like := held.pop()) <= last:
            return Span(date(last.year, 1, 1), like)  # more than in 11 months of last year
        until = first if first < last and first == month_end_of(first) and first.year == last.year else last
        return Span(date(last.year, 1, 1), max(whole, default=until))


def _last_month(found: Expression) -> Expression:
    """Return the month in which months end: `in the month` of a text on four months is the fourth.

    So is the month until whose end something was told.
    """
    ended = found.until or found.month
    return (
        replace(found, kind="month", month=ended, until=None, to_date=False) if found.until or found.to_date else found
    )


def gives_period(found: Expression) -> bool:
    """Tell whether an expression dates the figures that follow: what they are compared with and plans do not."""
    if found.compared or found.aside or found.until_year is not None or (found.since and found.kind == "year"):
        return False
    return found.kind in ("month", "months", "year") or (found.kind == "day" and found.to_date)


def month_end_of(day: date) -> date:
    """Return the last day of the month of a day."""
    return month_end(day.year, day.month)


def _is_part_before(one: Expression, year: int) -> bool:
    """Tell whether a time is first months of the year before, which those of this one are held against."""
    return one.kind == "months" and one.month == 1 and (one.relative == -1 or one.year == year - 1)
