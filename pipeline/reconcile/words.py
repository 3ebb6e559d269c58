"""Numbers, periods and subjects as a person writes them: `77.39`, `billion USD`, `Bac Ninh, Jan–Oct 2025`."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache

from pipeline.reconcile.figures import Figure
from pipeline.reconcile.intervals import Interval
from pipeline.reconcile.naming import named, place_name

SCALES = ((12, "trillion "), (9, "billion "), (6, "million "))
UNITS = {"count": "", "rank": "", "percent": "%", "percentage_point": "percentage points", "tonne": "tonnes"}
QUALIFIERS = {"about": "about ", "over": "over ", "under": "under ", "at_least": "at least ", "at_most": "at most "}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NO_OUTTURN = ("forecast", "target")
DAY = timedelta(days=1)
# Significant digits: of what is stated, hardly ever fewer than are printed; of what is reckoned, as one would on paper.
STATED, RECKONED = 7, 5
SHORT = {most: Context(prec=most, rounding=ROUND_HALF_EVEN) for most in (STATED, RECKONED)}


class Speller:
    """Spells the numbers of one check at one scale, chosen from the largest of them."""

    def __init__(self, unit_id: str, values: Sequence[Decimal]) -> None:
        """Choose the scale for values in base units of `unit_id`."""
        order = max(map(Decimal.adjusted, values), default=0)
        self.power, self.unit = _scale(unit_id, max(order, 0))

    def number(self, value: Decimal) -> str:
        """Return the digits of a value at the scale: 77390000000 is `77.39` in billions."""
        return digits(value, -self.power)

    def reckoned(self, value: Decimal) -> str:
        """Return the digits of a value that was reckoned."""
        return digits(value, -self.power, RECKONED)

    def figure(self, figure: Figure) -> str:
        """Return the digits of a figure as stated: `over 4.3`, `11–13` for a range."""
        if figure.value_to is not None:
            return f"{self.number(figure.value)}–{self.number(figure.value_to)}"
        return QUALIFIERS.get(figure.qualifier, "") + self.number(figure.value)

    def interval(self, interval: Interval) -> str:
        """Return an interval that was reckoned: `129.1 to 129.3`, `at least 4.3`."""
        if interval.low == interval.high:
            return self.number(interval.low)
        low, high = self.reckoned(interval.low), self.reckoned(interval.high)
        if interval.low.is_infinite():
            return f"at most {high}"
        return f"at least {low}" if interval.high.is_infinite() else f"{low} to {high}"

    def quantity(self, number: str) -> str:
        """Return a spelled number with its unit: `149.85 billion USD`, `32.27%`."""
        return f"{number}{self.unit}" if self.unit == "%" else f"{number} {self.unit}".strip()


@lru_cache(maxsize=65_536)
def digits(value: Decimal, shift: int = 0, most: int = STATED) -> str:
    """Return a decimal, its mark shifted, with commas and at most so many significant digits where it has a mark."""
    if not value.is_finite():
        return "any"
    value = value.scaleb(shift)
    short = value if value == value.to_integral_value() else SHORT[most].plus(value)
    text = f"{short:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text.replace("-", "−")


@lru_cache
def _scale(unit_id: str, order: int) -> tuple[int, str]:
    """Return the power of ten to count in, and the unit's name with it: 9 and `billion USD`."""
    power, word = next(((power, word) for power, word in SCALES if order >= power), (0, ""))
    return power, (word + UNITS.get(unit_id, unit_id.replace("_", " "))).strip()


def subject(figure: Figure) -> str:
    """Return what a figure is about besides its indicator: place, partner, item, period and outturn."""
    about = _about(figure.geography_id, figure.partner_id, figure.item_id, figure.outturn)
    return about.format(period=period(figure.start, figure.stop))


@lru_cache(maxsize=65_536)
def _about(geography_id: str | None, partner_id: str, item_id: str, outturn: str) -> str:
    words = [place_name(geography_id)]
    if partner_id != "_T":
        words.append(named("partner_id", partner_id))
    if item_id != "_T":
        words.append(named("item_id", item_id))
    told = [word.replace("{", "{{").replace("}", "}}") for word in words]
    return ", ".join([*told, "{period}", *([outturn] if outturn in NO_OUTTURN else [])])


def reckoned(percent: Interval) -> str:
    """Return percents that were reckoned: `76.359 to 81.667`."""
    return Speller("percent", []).interval(percent)


def spread(unit_id: str, interval: Interval) -> str:
    """Return an interval whose ends may be orders apart, each at its own scale: `8,500 USD to 4.2 billion USD`."""
    ends = [None if end is None else Speller(unit_id, [end]) for end in interval.ends]
    low, high = (
        None if end is None or spell is None else spell.quantity(spell.number(end))
        for end, spell in zip(interval.ends, ends, strict=True)
    )
    if low is None or high is None:
        return f"at most {high}" if low is None else f"at least {low}"
    return low if low == high else f"{low} to {high}"


@lru_cache(maxsize=65_536)
def period(start: date | None, stop: date | None) -> str:
    """Return the days from `start` to before `stop` in words: `Jan–Oct 2025`, `2021–2023`, `20 Sep 2023`."""
    if start is None or stop is None:
        return "period not stated"
    if (start.day, stop.day) != (1, 1):
        return _days(start, stop - DAY)
    months = (stop.year - start.year) * 12 + stop.month - start.month
    last = stop - DAY
    if start.month == 1 and months % 12 == 0:
        return str(start.year) if months == 12 else f"{start.year}–{last.year}"
    if months == 1:
        return f"{MONTHS[start.month - 1]} {start.year}"
    first = MONTHS[start.month - 1] + ("" if start.year == last.year else f" {start.year}")
    return f"{first}–{MONTHS[last.month - 1]} {last.year}"


def source(figure: Figure) -> str:
    """Return who states a figure and when: `Soha.vn (2025-10-30)`, `Vietnam Customs (2025-11-07)`."""
    return _source(figure.authority or figure.source_id, figure.said_to)


@lru_cache(maxsize=65_536)
def _source(name: str, said: date | None) -> str:
    return f"{name} ({said.isoformat() if said else 'undated'})"


def _days(start: date, last: date) -> str:
    def day(moment: date) -> str:
        return f"{moment.day} {MONTHS[moment.month - 1]}"

    if start == last:
        return f"{day(start)} {start.year}"
    year = "" if start.year == last.year else f" {start.year}"
    return f"{day(start)}{year}–{day(last)} {last.year}"


def change_words(change: Figure) -> str:
    """Return a change as said: `up 32.27%`, `down 9.6%`, `2.3 times`, `equal to 101%`."""
    spell = Speller(change.unit_id, [change.value])
    if change.measure == "ratio_yoy":
        times = spell.quantity(spell.figure(change))
        return f"being {times}" if change.unit_id == "times" else f"equal to {times}"
    way = "down" if change.value < 0 else "up"
    return f"{way} {QUALIFIERS.get(change.qualifier, '')}{spell.quantity(spell.number(abs(change.value)))}"
