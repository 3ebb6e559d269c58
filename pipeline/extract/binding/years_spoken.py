"""Which year `the year` of an article means: the last one that it named of what it reports on."""

from pipeline.extract import stretch
from pipeline.extract.binding.located import Located
from pipeline.extract.once import once
from pipeline.extract.periods import PARTS, Expression
from pipeline.extract.resolving import resolve
from pipeline.extract.sentences import Sentence
from pipeline.frozen import frozen

BASE_WITHIN = 8  # tokens from words of comparison to the year of the figure that they lead to
ENDS, BRACKETS = frozenset(".!?"), frozenset("()")
WHOLES = ("year", "months")  # kinds of times that months are parts of
LATELY = 2  # years before an article that its first words may be on


@frozen
class YearsSpoken(Located):
    """An article with the years that it speaks of."""

    @once
    def _years_named(self) -> list[Expression]:
        """Return the times that name a year which the article tells of, and no story."""
        prices = self.scan.of("price")
        return [
            one for one in self.times
            if (one.year or one.relative == -1) and not _says_no_year(one) and not self._goes_with_compared(one)
            and not self.is_bracketed(one)
            and not stretch.covering(prices, one.first, one.last) and not self.is_of_story(one)
        ]  # fmt: skip

    def _goes_with_compared(self, one: Expression) -> bool:
        """Tell whether `and` joins a year to one only compared with: `above that of 2021 (6%) and 2020 (3%)`."""
        told = stretch.last_before(self.times, one.first) if self.scan.before(one.first, "conj") else None
        return told is not None and told.compared and one.kind == "year"

    def is_bracketed(self, one: Expression) -> bool:
        """Tell whether a bracket holds a year and tells what was then: `(năm 2024 tăng 6,5%)`, `($5m in 2021)`."""
        opened = self.scan.back_over(one.first, "year")
        if self.scan.sign(opened - 1) == "(":
            return self.scan.sign(one.last) != ")"
        lowest = max(one.first - BASE_WITHIN, 0)
        held = next((at for at in range(one.first - 1, lowest, -1) if self.scan.sign(at) in BRACKETS), None)
        is_open = held is not None and self.scan.sign(held) == "("
        return is_open and any(self.scan.is_number(at) for at in range(held or 0, one.first))

    def year_spoken_of(self, found: Expression) -> int | None:
        """Return the last year that the text named before `the year`, or the first it names at all."""
        told = self._years_named
        one = self._latest_there(stretch.last_before(told, found.first))
        if one is not None and (later := self._held_against(one)) is not None:
            return later
        if one is None and not any(told.relative == 0 for told in stretch.back_from(self.times, found.first)):
            one = next((one for one in told if not one.to_date), None)  # the first of all, unless of this year
        if one is None:  # in December CPI rose 0.2%; over the year
            parts = (told for told in stretch.back_from(self.times, found.first) if told.kind in PARTS)
            told_of = (told for told in parts if not (told.compared or told.since or self.is_of_story(told)))
            one = next(told_of, None)
        if one is None or (one.kind == "month" and one.month is None):  # last month
            return None
        span = resolve(one, self.reference)
        return span.end.year if span else None

    def _latest_there(self, one: Expression | None) -> Expression | None:
        """Return the year told before one that it was but looked back to from: `9% in 2019, against 8% in 2018`."""
        if one is None or one.kind != "year":
            return one
        before = stretch.last_before(self._years_named, one.first)
        if before is None:
            is_running = any(told.relative == 0 for told in stretch.back_from(self.times, one.first))
            is_past = self.day is not None and one.year is not None and one.year < self.day.year
            return None if is_running and is_past and self._is_base(one, 0) else one
        return before if self._is_looked_back_to(one, before) else one

    def _is_base(self, one: Expression, since: int) -> bool:
        """Tell whether words of comparison, or for what had been, lead to the figure of a year."""
        led = range(max(since, one.first - BASE_WITHIN), one.first)
        if any(self.scan.any_at(at, "holds_against", "had_been", "came_after") for at in led):
            return True
        origin = next((at for at in led if self.scan.any_at(at, "between")), None)
        return origin is not None and any(self.scan.is_number(at) for at in range(origin, one.first))

    def _is_looked_back_to(self, one: Expression, before: Expression) -> bool:
        """Tell whether a year is an earlier one told in the same sentence, or that of what something was held against.

        Words of comparison, or for what had been, lead to its figure: `It came to $1,700, up from $1,560 in 2018`.
        """
        told, last = resolve(one, self.reference), resolve(before, self.reference)
        if told is None or last is None or told.end.year >= last.end.year:
            return False
        if self.day is not None and last.start > self.day:
            return False
        if not any(self.scan.sign(at) in ENDS or self.scan.ends_line(at) for at in range(before.last - 1, one.first)):
            return True
        return self._is_base(one, before.last)

    def _held_against(self, one: Expression) -> int | None:
        """Return the year of the time told right before one that is the same part of the year before.

        `8.6% in the first quarter, up from 7.4% in the first quarter of 2025` speaks of the year that follows it.
        """
        before = stretch.last_before(self.times, one.first)
        if before is None or one.kind not in PARTS or (before.kind, before.month) != (one.kind, one.month):
            return None
        held, told = resolve(one, self.reference), resolve(before, self.reference)
        if held is None or told is None or before.until != one.until or told.end.year != held.end.year + 1:
            return None
        return told.end.year

    def is_of_story(self, one: Expression) -> bool:
        """Tell whether a time is but that of a story: behind the first figures, or of years long before the article.

        News opens with what it is on: `Hue sold all of its lychees last year. Output was`, `Three firms came in 2023`.
        But where its first figures name a longer time of their own, that is what it is on.
        """
        if not (one.of_story or one.aside):
            return False
        first = next((cut for cut in self.telling if cut.first >= self.headline_end), None)
        is_lead = first is None or (one.first < first.last and not self._is_dated_itself(first, one))
        span = resolve(one, self.reference) if is_lead or not one.of_story else None
        return span is None or self.day is None or span.end.year < self.day.year - LATELY

    def _is_dated_itself(self, first: Sentence, one: Expression) -> bool:
        """Tell whether the first sentence with figures names a year or months of its own, behind a month before it."""
        if one.kind != "month" or one.first >= first.first:
            return False
        return any(
            told.kind in WHOLES and not (told.compared or told.aside or told.anaphoric or told.until_year)
            for told in stretch.starting(self.times, first.first, first.last)
        )


def _says_no_year(one: Expression) -> bool:
    return one.compared or one.since or bool(one.until_year) or one.kind == "day" or not one.is_period
