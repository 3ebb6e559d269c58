"""Times that only date the reason of something: `in spite of the floods of May, growers picked 9 tonnes`."""

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.view import STOPS, View

REASONS = ("cause", "concession")
CAUSE_WITHIN = 10  # tokens from `due to` to the time of a reason


def _reason(scan: Scan, one: Expression) -> Hit | None:
    """Return the last words before a time that lead to a reason, or to what something was done in spite of."""
    told = [led for words in REASONS if (led := stretch.last_before(scan.of(words), one.first))]
    return max(told, key=stretch.FIRST, default=None)


def is_led_by_cause(scan: Scan, one: Expression) -> bool:
    """Tell whether words for a reason lead to a time: `do mưa lũ tháng 11`."""
    led = _reason(scan, one)
    if led is None or one.first - led.first > CAUSE_WITHIN:
        return False
    return not any(scan.sign(at) in STOPS or scan.sign(at) == "." for at in range(led.last, one.first))


def is_in_aside(scan: Scan, one: Expression) -> bool:
    """Tell whether a time ends an aside without a figure: `Japan, which opened its doors in 2020, took 132 tonnes`."""
    if scan.sign(one.last) != ",":
        return False
    for at in range(one.first - 1, max(one.first - CAUSE_WITHIN, 0), -1):
        if scan.is_number(at) or scan.sign(at) in STOPS or scan.sign(at) == ".":
            return scan.sign(at) == "," and scan.at(at + 1, "relative") is not None
    return False


def is_of_reason(view: View, one: Expression) -> bool:
    """Tell whether a time dates but a reason: no figure is told of it, a stop parts it from the next."""
    if not view.has(REASONS) or not is_led_by_cause(view.scan, one):
        return False
    led = _reason(view.scan, one)
    if led is None or stretch.starting(view.quantities, led.last, one.first):
        return False
    if view.scan.sign(one.last) == "," and view.scan.at(one.last + 1, "relative"):
        return False  # thanks to exports in June, which were worth 5 million USD
    following = view.following(one.last)
    return following >= view.sentence.last or view.count(STOPS, one.last, following) > 0
