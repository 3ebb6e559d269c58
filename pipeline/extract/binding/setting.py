"""What holds for every figure of an article."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.areas import is_aside, is_dateline, is_named, is_venue
from pipeline.extract.goods import main_goods, traded_goods
from pipeline.extract.grammar import Grammar
from pipeline.extract.once import once
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PARTS, area
from pipeline.extract.reference import Reference
from pipeline.extract.resolving import resolve
from pipeline.extract.roles import list_heads
from pipeline.extract.scan import Scan
from pipeline.model import Geography
from pipeline.periods import Span, month_end

# What one naming of an area counts when the article's own is chosen: it is mostly about a province or city.
PROVINCE, COUNTRY_NAMED, SMALLER_OR_LARGER = 1.0, 0.4, 0.3
NATION_WORD = 0.1  # a word such as `national`
PROVINCES = frozenset({"province", "municipality"})
ROUND, TWICE = 3, 2 * PROVINCE  # so many provinces, each of them named more than once: a round of them
ALIKE = 2.0  # so much of the last one's weight the first of them may have
SURVEYED, FOREMOST = 4, 1.5  # so many provinces, the first of them with no more of the second's weight: a survey
FEWEST = 2  # provinces of a survey of which each is named once, behind the head
IN_HEADLINE = 3.0  # further, for a province or the country in the first line
IN_HEAD = 1.0  # further, for a province in the first words
HEAD = 40  # tokens
FIRST_DAYS = 5  # of a month, in which reports are still on the one before
MONTHS = 12
OFTEN = 3  # times that an article names the partner that it is about, and times as often as any other
COUNTRY_CODE = 2  # letters of the id of a partner that is a country (ISO 3166-1)
MID_MONTH = 15  # the day until which nobody tells what came in the whole of a month
LONGEST_HEADLINE = 120  # characters
BOTH = 2  # lines at most that head an article: a summary may stand before the headline
NO_HEADLINE = ".!?…:;)"  # what a caption or a sentence ends with


@dataclass(frozen=True)
class Setting:
    """An article: its words, the grammar of its language, its date, its expressions of time in order."""

    scan: Scan
    grammar: Grammar
    reference: Reference
    times: list[Expression]

    @property
    def day(self) -> date | None:
        """Return the last possible day of publication."""
        return self.reference.last

    @property
    def geographies(self) -> Mapping[str, Geography]:
        """Return the code list of areas."""
        return self.grammar.lists.geographies

    def level(self, place: str | None) -> str:
        """Return the level of an area, empty for none."""
        return self.geographies[place].level if place else ""

    @once
    def main_place(self) -> str | None:
        """Return the area that the article is about: the one it names most, the first lines counting more."""
        weights = self._weights
        if self._is_survey(weights):
            return COUNTRY
        if not weights and self.scan.of("national_body") and not self.scan.of("own_place"):
            return COUNTRY
        return max(sorted(weights), key=lambda identifier: weights[identifier]) if weights else None

    @once
    def goes_round(self) -> bool:
        """Tell whether an article goes from one province to others that count as much: none of them is its own."""
        named = sorted(weight for identifier, weight in self._weights.items() if self.level(identifier) in PROVINCES)
        if self.main_place == COUNTRY or len(named) < ROUND or named[-ROUND] < TWICE:
            return False
        return named[-1] <= ALIKE * named[-ROUND]

    @once
    def _weights(self) -> dict[str, float]:
        """Return how much the article speaks of each area."""
        weights: dict[str, float] = {}
        for hit in self.scan.of("place"):
            if is_named(self.scan, hit) and not is_dateline(self.scan, hit) and not self._is_beside(hit):
                identifier = area(str(hit.value), self.day, self.geographies)
                weights[identifier] = weights.get(identifier, 0.0) + self._weight(identifier, hit.first)
        if weights or not self.scan.of("own_place"):  # the country is what a province without a name compares with
            weights[COUNTRY] = weights.get(COUNTRY, 0.0) + NATION_WORD * self._nation_words
        if self.scan.of("national_body") and weights:  # who reports on the country names provinces as examples
            weights[COUNTRY] = weights.get(COUNTRY, 0.0) + COUNTRY_NAMED
        return {identifier: weight for identifier, weight in weights.items() if weight}

    @once
    def main_place_told(self) -> int:
        """Return the token at which the article first names its own area, 0 where it never does."""
        named = (hit for hit in self.scan.of("place") if is_named(self.scan, hit))
        areas = ((hit, area(str(hit.value), self.day, self.geographies)) for hit in named)
        return next((hit.first for hit, identifier in areas if identifier == self.main_place), 0)

    @once
    def tells_of_many(self) -> bool:
        """Tell whether an article goes from province to province: what names none goes on with the one before."""
        named = {str(hit.value) for hit in self.scan.of("place")}
        return self.main_place == COUNTRY and COUNTRY not in named and len(named) > SURVEYED

    def _is_beside(self, hit: Hit) -> bool:
        return is_aside(self.scan, hit) or is_venue(self.scan, hit)

    @property
    def _nation_words(self) -> int:
        return len(self.scan.of("nation")) + len(self.scan.of("of_nation"))

    def _is_survey(self, weights: Mapping[str, float]) -> bool:
        """Tell whether an article names provinces and none much more than the others: it is on the country.

        They are many, or none is named more than once and none before the article is well under way.
        """
        named = sorted(weight for identifier, weight in weights.items() if self.level(identifier) in PROVINCES)
        if len(named) >= (FEWEST if COUNTRY in weights else SURVEYED) and named[-1] <= PROVINCE:
            return True
        is_named = weights.get(COUNTRY, 0.0) >= COUNTRY_NAMED
        return is_named and len(named) >= SURVEYED and named[-1] <= FOREMOST * named[-2]

    def _weight(self, identifier: str, token: int) -> float:
        level = self.level(identifier)
        if level in PARTS or (level == "region" and not self._heads_text(token)):
            return SMALLER_OR_LARGER
        in_headline = IN_HEADLINE if token < self.headline_end else 0.0
        in_head = IN_HEAD if token < HEAD else 0.0
        return (COUNTRY_NAMED if level == "country" else PROVINCE) + in_headline + in_head

    def _heads_text(self, token: int) -> bool:
        """Tell whether a region stands in the headline for itself, not for a province of it: `Mekong Delta city`."""
        hit = self.scan.at(token, "place")
        return token < self.headline_end and hit is not None and self.scan.at(hit.last, "one_of_region") is None

    @once
    def headline_end(self) -> int:
        """Return the number of tokens in the first line, where it is short enough to be a headline.

        A summary may stand before it.
        """
        first, second = (*_lines(self.scan.text), (0, 0), (0, 0))[:2]
        if first[1] - first[0] <= LONGEST_HEADLINE:
            end = first[1]
        else:
            is_headline = second[1] - second[0] <= LONGEST_HEADLINE and self.scan.text[second[1] - 1] not in NO_HEADLINE
            end = second[1] if is_headline else 0
        return bisect_left([token.start for token in self.scan.tokens], end)

    @once
    def partners_named(self) -> Sequence[Hit]:
        """Return where the text names partners."""
        return self.scan.of("partner")

    @once
    def trade_partner(self) -> str | None:
        """Return the partner whose trade with the country the article is about: the only one of its headline.

        It is so if the article is on the country and names no other as often.
        """
        heads = {str(hit.value) for hit in self.partners_named if hit.first < self.headline_end}
        if len(heads) != 1 or self.main_place != COUNTRY:
            return None
        told = Counter(str(hit.value) for hit in self.partners_named)
        found = heads.pop()
        others = max((count for partner, count in told.items() if partner != found), default=0)
        return found if told[found] >= max(OFTEN, OFTEN * others) else None

    @once
    def groupings_named(self) -> list[Hit]:
        """Return where the text names groupings of countries."""
        return [hit for hit in self.partners_named if len(str(hit.value)) > COUNTRY_CODE]

    @once
    def goods_named(self) -> list[Hit]:
        """Return where the text names commodities."""
        known = self.grammar.lists.items
        return [hit for hit in self.scan.of("item") if known[str(hit.value)].type == "commodity"]

    @once
    def goods(self) -> str | None:
        """Return the commodity whose trade the article is about, if it is about that of one."""
        found = traded_goods(self.scan, self.goods_named)
        return found or (main_goods(self.scan, self.goods_named) if self.main_place == COUNTRY else None)

    @once
    def list_heads(self) -> Mapping[int, int]:
        """Return the heads of the lists that the numerals of the article stand in."""
        return list_heads(self.scan)

    @once
    def first_time(self) -> Expression | None:
        """Return the first period that the article gives its figures; the year of a plan or of prices is none."""
        masks = [self.scan.of(mask) for mask in ("plan", "price")]
        return next(
            (
                one for one in self.times
                if gives_period(one) and not self._is_ahead(one)
                and not any(stretch.covering(mask, one.first, one.last) for mask in masks)
            ),
            None,
        )  # fmt: skip

    def _is_ahead(self, one: Expression) -> bool:
        """Tell whether a year is one that the article only looks forward to."""
        return one.kind == "year" and one.year is not None and self.day is not None and one.year > self.day.year

    def span(self, found: Expression, *, stock: bool = False) -> Span | None:
        """Return the stretch of days that an expression means in this article."""
        if found.anaphoric and found.kind == "month":
            found = next((_last_month(one) for one in stretch.back_from(self._months_named, found.first)), found)
        if found.kind == "month" and found.relative == 0 and self._is_over(found):
            found = replace(found, relative=-1)
        if found.to_now or self._is_accrued(found):
            return self._so_far
        spoken = self._year_spoken_of(found) if found.anaphoric else None
        return resolve(found, self.reference, stock=stock, spoken=spoken)

    def _is_over(self, found: Expression) -> bool:
        """Tell whether `this month` is the one before: an article of its first days named that one."""
        if self.day is None or self.day.day > FIRST_DAYS:
            return False
        last = self.day.month - 1 or MONTHS
        return any((one.until or one.month) == last for one in stretch.back_from(self._months_named, found.first))

    def _is_accrued(self, found: Expression) -> bool:
        """Tell whether a year that still runs is what came in it so far.

        `lũy kế năm 2024` of November, `since the beginning of 2024`.
        """
        if found.kind != "year" or self.day is None or found.year != self.day.year or found.to_date:
            return False
        word = self.scan.before(found.first, "year")
        return self.scan.any_before(word.first if word else found.first, "accrued", "so_far_from")

    @once
    def _months_named(self) -> list[Expression]:
        return [one for one in self.times if one.kind in ("month", "months") and one.month and not one.compared]

    @once
    def _so_far(self) -> Span | None:
        """Return the year until now: until the last month that the article speaks of, else until its own date."""
        first, last = self.reference.first, self.reference.last
        if first is None or last is None:
            return None
        parts = (one for one in self.times if gives_period(one) and not one.to_now and one.kind != "year")
        spoken = (resolve(one, self.reference) for one in parts)
        latest = month_end_of(last) if last.day > MID_MONTH else last
        ends = [span.end for span in spoken if span and span.end.year == last.year and span.end <= latest]
        whole = [end for end in ends if end == month_end_of(end)]
        until = first if first < last and first == month_end_of(first) and first.year == last.year else last
        return Span(date(last.year, 1, 1), max(whole, default=until))

    @once
    def _years_named(self) -> list[Expression]:
        prices = self.scan.of("price")
        return [
            one for one in self.times
            if (one.year or one.relative == -1) and not _says_no_year(one)
            and not stretch.covering(prices, one.first, one.last)
        ]  # fmt: skip

    def _year_spoken_of(self, found: Expression) -> int | None:
        """Return the last year that the text named before `the year`, or the first it names at all."""
        named = self._years_named
        one = next(stretch.back_from(named, found.first), None)
        if one is None and not any(told.relative == 0 for told in stretch.back_from(self.times, found.first)):
            one = named[0] if named else None  # no year named before: the first of all, unless one spoke of this year
        if one is None or (one.kind == "month" and one.month is None):  # last month
            return None
        span = resolve(one, self.reference)
        return span.end.year if span else None


def _last_month(found: Expression) -> Expression:
    """Return the month in which months end: `in the month` of a text on four months is the fourth."""
    return replace(found, kind="month", month=found.until, until=None) if found.until else found


def gives_period(found: Expression) -> bool:
    """Tell whether an expression dates the figures that follow: what they are compared with and plans do not."""
    if found.compared or found.until_year is not None or (found.since and found.kind == "year"):
        return False
    return found.kind in ("month", "months", "year") or (found.kind == "day" and found.to_date)


def month_end_of(day: date) -> date:
    """Return the last day of the month of a day."""
    return month_end(day.year, day.month)


def _lines(text: str) -> list[tuple[int, int]]:
    """Return where the first two lines with words of a text start and end; none where one of them is all of it."""
    found: list[tuple[int, int]] = []
    start = 0
    while len(found) < BOTH and (end := text.find("\n", start)) >= 0:
        line = text[start:end]
        if line.strip():
            found.append((start + len(line) - len(line.lstrip()), end))
        start = end + 1
    return found


def _says_no_year(one: Expression) -> bool:
    return one.compared or one.since or bool(one.until_year) or one.kind == "day"
