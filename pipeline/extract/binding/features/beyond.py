"""The event told of a count beyond an aside: `90 projects, worth 5 million USD, were licensed`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features.bracketed import words_from
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

BRACKETS = frozenset("()")
ASIDE_WITHIN = 6  # tokens from a count to the comma that opens the aside
LONGEST = 24  # tokens of an aside
BARE = 4  # tokens of an aside of a few words
LED_WITHIN = 12  # tokens from a count to the capital that `with` leads to
VERB_WITHIN = 3  # tokens from the aside to the verb: `have been`


def event_beyond(view: View, quantity: Quantity) -> str | None:
    """Return the event right behind an aside, on the money of what is counted, its change, or what is left out."""
    if not view.of("event"):
        return None
    if quantity.kind == "money":
        return _beyond_change(view, quantity, quantity.last)
    if quantity.kind != "number":
        return None
    if event := _beyond_capital(view, quantity):
        return event
    opening = _comma(view, quantity.last, quantity.last + ASIDE_WITHIN)
    if opening is None:
        return None
    if event := _beyond_change(view, quantity, opening):
        return event
    closing = _comma(view, opening + 1, opening + LONGEST)
    is_told = view.scan.any_at(opening + 1, "costs", "attribute", "leaves_out", "direction")
    is_told = is_told or view.following(opening) == opening + 1  # 1,590 others, 16.7% more, suspended business
    if closing is None or not (is_told or _is_bare(view, opening, closing)):
        return None
    told = view.starting("event", closing + 1, closing + VERB_WITHIN + 2)
    return str(told[0].value) if told and not view.count(",", closing + 1, told[0].first) else None


def _beyond_capital(view: View, quantity: Quantity) -> str | None:
    """Return the event right behind the capital of what is counted: `9 firms with capital of 5 million were set up`."""
    money = next((one for one in stretch.from_on(view.quantities, quantity.last) if not view.in_brackets(one)), None)
    if money is None or money.kind != "money" or money.first - quantity.last > LED_WITHIN:
        return None
    stops = [at for at in range(quantity.last, money.first) if view.scan.sign(at) in STOPS - BRACKETS]
    if any(not view.is_bracketed(at) for at in stops) or not view.within("attribute", quantity.last, money.first):
        return None
    start = words_from(view, money)
    told = view.starting("event", start, start + VERB_WITHIN)
    return str(told[0].value) if told and not view.count(STOPS, start, told[0].first) else None


def _is_bare(view: View, opening: int, closing: int) -> bool:
    """Tell whether an aside is but a word or two without a figure: `30 projects, already running, were granted`."""
    return closing - opening <= BARE and view.following(opening) > closing


def _beyond_change(view: View, quantity: Quantity, opening: int) -> str | None:
    """Return the event beyond an aside on a change: `1.8 billion, a fall of 9%, was paid for shares`."""
    change = stretch.first_from(view.quantities, quantity.last)
    if change is None or change.kind != "percent" or view.scan.sign(opening) != ",":
        return None
    closing = _comma(view, opening + 1, opening + LONGEST)
    if closing is None or closing < change.last or view.following(change.last) < closing:
        return None
    told = view.starting("event", closing + 1, closing + VERB_WITHIN + 1)
    return str(told[0].value) if told and view.following(closing) > told[0].first else None


def _comma(view: View, first: int, last: int) -> int | None:
    """Return the first comma of a stretch of the sentence."""
    return next((at for at in range(first, min(last, view.sentence.last)) if view.scan.sign(at) == ","), None)
