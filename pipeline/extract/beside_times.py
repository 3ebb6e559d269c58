"""What stands beside a time in its part of a sentence: the words that lead to it, and figures."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentence_parts import Part

NEAR = 4  # tokens from a time to the count that it dates
REVIEWED_WITHIN = 6  # tokens from words of looking back to the time that they look back on
MANY = 100  # so many are counted as figures are; a few are only told


def is_figure(scan: Scan, quantity: Quantity, one: Expression) -> bool:
    """Tell whether a quantity beside a time is a figure of its own: no small count without a name for it."""
    is_named = any(scan.at(at, "concept") for at in (quantity.last, quantity.last + 1))
    if quantity.kind != "number" or quantity.value >= MANY or is_named:
        return True
    return not quantity.in_words and one.last <= quantity.first <= one.last + NEAR


def is_report(one: Expression) -> bool:
    """Tell whether a time is a day until which somebody counted: `, counted until September 20,`."""
    return one.to_date and (one.kind == "day" or one.from_start)


def is_looked_back_on(scan: Scan, one: Expression) -> bool:
    """Tell whether words of looking back lead to a time: `reviewed 2016-2020`, `took stock of the first half`."""
    return bool(stretch.within(scan.of("reviews"), one.first - REVIEWED_WITHIN, one.first))


def is_alone(scan: Scan, part: Part, times: Sequence[Expression]) -> bool:
    """Tell whether a part holds nothing but times and the words that lead to them."""
    return led_to(scan, part, times, part.last) >= part.last


def led_to(scan: Scan, part: Part, times: Sequence[Expression], last: int) -> int:
    """Return the first token of a part, before a last one, that is neither in a time nor leads to one."""
    at = part.first
    while at < last:
        time = next(iter(stretch.starting(times, at, at + 1)), None)
        hit = scan.at(at, "time_leads")
        if time is None and hit is None and scan.tokens[at].is_word:
            return at
        at = max(time.last if time else at, hit.last if hit else at, at + 1)
    return at


def lead_of(scan: Scan, part: Part, one: Expression) -> int:
    """Return the first of the words that lead to a time: `opened | early in the month of May`."""
    opening = one.first
    while opening > part.first and (led := scan.before(opening, "time_leads")) is not None:
        opening = led.first
    return opening
