"""Which expression of time of a sentence dates a quantity."""

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import STOPS, View

CLOSE = 4  # tokens behind a quantity within which an expression is its own: `5 billion USD in 2024`
LEADING = 5  # tokens of the longest words that lead to an expression
ACRONYM = 3  # tokens of one in brackets: direct investment (FDI)
LED_WITHIN = 3  # tokens from a comma or `and` to the time behind it
DIRECTLY = 2  # so near that it even outdoes one before the quantity


def chosen(view: View, quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the expression that dates a quantity: the nearest before it, else one close behind it.

    What others are compared with dates nothing; what stands in brackets comes second.
    """
    if times and is_of_dateline(view, times[0]):
        times = times[1:] or times
    if not times:
        return None
    own = _possessive(view, quantity, times) or _bracketed(view, quantity, times)
    if own is not None:
        return own
    close = _close_behind(view, quantity, times)
    before = _last_before(view, quantity, times)
    if close and before and before.first >= view.before(quantity)[0] and view.scan.at(close.last, "direction"):
        return before  # if it grew 9% in Q2, | in Q3 it grew 10%
    if close and opening(view, close) - _noun_end(view, quantity) <= DIRECTLY:
        return close
    if close and before and _is_of_earlier(view, quantity, before):
        return close
    return before if before and before.first >= view.before(quantity)[0] else close or before


def is_of_dateline(view: View, found: Expression) -> bool:
    """Tell whether a month is that of the dateline that a dash parts from the text: `HUE, 9/2022 - Exports`."""
    if found.kind != "month" or found.first - view.sentence.first > LEADING or view.scan.sign(found.last) not in DASHES:
        return False
    return not view.scan.glued(found.last)


def _bracketed(view: View, quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the time that is all that a bracket behind a quantity holds: `4,86% (quý I), 5,9% (quý II)`."""
    at = quantity.last
    if view.scan.sign(at) != "(":
        return None
    found = next(iter(stretch.starting(times, at + 1, at + 2)), None)
    return found if found is not None and view.scan.sign(found.last) == ")" and not found.compared else None


def _close_behind(view: View, quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the first expression close behind a quantity that is its own."""
    start, end = view.beyond(quantity)
    if not stretch.starting(times, start, end):
        return None
    open_to = max(start + CLOSE, _noun_end(view, quantity) + DIRECTLY)
    near = stretch.starting(times, start, min(end, open_to + LEADING + 1))
    close = next((found for found in near if not found.compared and opening(view, found) <= open_to), None)
    if close and view.of("aside") and is_beyond_clause(view, start, close):
        return None  # 9% in the period, whereas in 2016-2020 it was 7%
    if close and is_of_aside_figure(view, quantity, close):
        return None  # GRDP tăng 7,4% (năm 2020 đã tăng 2,06%)
    is_apart = view.scan.sign(start) == ","
    if close and is_apart and view.scan.at(close.last, "copula"):
        return None  # 6 billion USD, in 2021 it was 5
    if close and view.scan.any_at(start + is_apart, "conj", "so_that"):
        return None  # 812 million USD, and in October 5 projects; 60 triệu USD để cả năm đạt 210
    return None if close and is_of_aside(view, close) else close  # 57 billion, in July alone 8


def is_beyond_clause(view: View, start: int, close: Expression) -> bool:
    """Tell whether a comma and a word such as `whereas` part a time from a figure: it is that of the clause behind."""
    return any(view.scan.sign(hit.first - 1) == "," for hit in view.within("aside", start, close.first))


def is_of_aside_figure(view: View, quantity: Quantity, found: Expression) -> bool:
    """Tell whether a time behind a quantity stands in a bracket with a figure of its own."""
    if view.in_brackets(quantity) or not view.is_bracketed(found.first):
        return False
    following = view.following(found.last)
    is_there = following < view.sentence.last and view.is_bracketed(following)
    return is_there and not view.count(")", found.last, following)


def is_of_aside(view: View, found: Expression) -> bool:
    """Tell whether a time is only that of the figure behind it: `57 billion, in July alone 8`, `and in July alone`."""
    alone = view.scan.before(found.first, "alone")
    if alone is not None:
        return view.scan.sign(alone.first - 1) == ","
    if view.scan.at(found.last, "alone") is None:
        return False
    led = range(found.first - LED_WITHIN, found.first)
    return any(at > view.sentence.first and (view.scan.sign(at) == "," or view.scan.at(at, "conj")) for at in led)


def _is_of_earlier(view: View, quantity: Quantity, found: Expression) -> bool:
    """Tell whether a time right behind the figure before is parted by `and` from this one: `2 in 2022, and 3 in 2023`.

    It then dates that figure alone, where this one has a time behind it.
    """
    earlier = stretch.last_before(view.quantities, found.first)
    if earlier is None or found.first < view.before(quantity)[0]:
        return False
    is_its = not view.count(STOPS, earlier.last, found.first)
    return is_its and bool(view.within("conj", found.last, quantity.first))


def _possessive(view: View, quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the time whose amount is only compared with: `1 billion USD, against last year's $853 million`."""
    genitive = view.scan.before(quantity.first, "genitive")
    last = stretch.last_before(times, quantity.first) if genitive else None
    return last if last and genitive and last.compared and last.last == genitive.first else None


def opening(view: View, found: Expression) -> int:
    """Return the first of the words that lead to an expression: `by the end of October`."""
    return view.scan.back_over(found.first, "until")


def _noun_end(view: View, quantity: Quantity) -> int:
    """Return the token behind a quantity, or behind the noun that it counts: `15 million arrivals in the year`."""
    start = view.beyond(quantity)[0]
    against = view.scan.at(start, "base")  # 24% on the year in the first four months
    if against:
        return against.last
    noun = view.scan.at(start, "concept") or view.scan.at(start + 1, "concept")
    is_led = quantity.kind == "percent" and view.scan.any_at(start, "of", "partner_to")  # 18.7% in exports in May
    if noun is None or not (is_led or quantity.kind in ("number", "money")):
        return start
    is_acronym = view.scan.sign(noun.last) == "(" and view.scan.sign(noun.last + 2) == ")"
    return noun.last + ACRONYM * is_acronym


def _last_before(view: View, quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the last expression before a quantity; for one outside brackets, the last outside if there is one."""
    earlier = (found for found in stretch.back_from(times, quantity.first) if not found.compared)
    last = next(earlier, None)
    if last is None or not view.is_bracketed(last.first) or _in_same_bracket(view, quantity, last):
        return last
    is_inset = any(one.last <= last.first and not view.in_brackets(one) for one in view.quantities[:1])
    return next((found for found in earlier if not view.is_bracketed(found.first)), None if is_inset else last)


def _in_same_bracket(view: View, quantity: Quantity, found: Expression) -> bool:
    return view.in_brackets(quantity) and view.opening(quantity.first) == view.opening(found.first)


def behind(quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the first expression of a sentence that stands somewhere behind a quantity."""
    later = stretch.from_on(times, quantity.last)
    return next((found for found in later if not found.compared and not found.since), None)
