"""Whether a figure is dated by a stretch of time, by the day until which it counts, or by the present alone."""

from pipeline.extract import stretch
from pipeline.extract.binding.features.kinds import INVESTED, STANDING
from pipeline.extract.binding.growing_stock import is_of_growing_stock
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.timing import behind, chosen
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

OPENS_CLAUSE = ("conj", "relative", "concession", "aside")  # what opens another clause behind a comma
MANY = 9  # commas of a sentence that are looked at


def in_period(passage: Passage, quantity: Quantity, concept: str) -> bool:
    """Tell whether a stretch of time dates a figure of projects or capital, not a day until which it counts.

    What a stretch dates has come in that time: projects are new ones, capital is attracted.
    """
    if is_of_growing_stock(passage.view, quantity):
        return False
    found = _flow_time(passage, quantity)
    if found is None and (_stood_at_day(passage) or _goes_on_with_stock(passage)):
        return False
    if found is None:
        is_now = is_present(passage, quantity) or (concept == "projects" and passage.stands_now)
        found = None if is_now else passage.discourse.expression
        return found is not None and (concept == "capital" or _is_stretch(found) or _breaks_down(passage))
    is_day = found.kind == "day" and not found.to_date  # on June 30 there were 297 projects
    is_of_time = _has_start(found) or found.kind == "months" or not (found.to_date or is_day)
    return is_of_time or (found.to_date and _is_held_against(passage, quantity))


def _breaks_down(passage: Passage) -> bool:
    """Tell whether an entry on a partner is a part of what was just told to have come: `* Korea: 15 projects`."""
    last, view, known = passage.discourse.last, passage.view, passage.setting.grammar.lists.indicators
    if last is None or last.indicator is None or last.concept not in INVESTED or not view.is_listed:
        return False
    is_flow = known[last.indicator].kind == "flow"
    return is_flow and any(view.scan.sign(one.last) == ":" for one in passage.partners)


def _goes_on_with_stock(passage: Passage) -> bool:
    """Tell whether a sentence without a time or an event goes on with what there is: `228 of them are domestic`.

    What stood on a day goes on where the sentence opens with whose it is, `Their registered capital is 9 million`, or
    points back to the day.
    """
    last, view, known = passage.discourse.last, passage.view, passage.setting.grammar.lists.indicators
    if last is None or last.indicator is None or last.concept not in INVESTED or known[last.indicator].kind != "stock":
        return False
    is_theirs = view.scan.at(view.sentence.first, "their") is not None
    is_told = last.span is None or is_theirs or bool(view.of("same_time")) or _is_label(passage)
    is_open = is_told and not view.times and not view.of("base")
    return is_open and all(hit.value in STANDING for hit in view.of("event"))


def _is_label(passage: Passage) -> bool:
    """Tell whether a sentence in the same line is but a label with its figure: `Registered capital: 9 million USD`."""
    view = passage.view
    named = view.scan.at(view.sentence.first, "concept")
    if named is None or not passage.goes_on or not view.quantities:
        return False
    return view.scan.sign(named.last) == ":" or view.scan.sign(named.last - 1) == ":"


def _stood_at_day(passage: Passage) -> bool:
    """Tell whether a sentence tells what there was on a day: `On June 30 there were 297 projects`.

    The day may be that of a stock told before: `On May 5 six parks were running. Their capital stood at 9 million`.
    """
    told = passage.view.of("there_were")
    if told and passage.discourse.stock_line == passage.view.sentence.line and not passage.view.times:
        return not passage.view.of("base")
    return bool(told) and any(one.kind == "day" and not one.compared for one in passage.view.times)


def _is_held_against(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether what counts until a day is held against the same time of the year before: it came since January.

    A change right behind it, against nothing named, is against that: `FDI to 20 May: 9 million USD, up 7%`.
    """
    view = passage.view
    bases = view.of("base")
    is_of_year = any(hit.value == "yoy" for hit in bases) or (not bases and _is_changed(view, quantity))
    return is_of_year and not view.of("accrued") and all(hit.value not in STANDING for hit in view.of("event"))


def _is_changed(view: View, quantity: Quantity) -> bool:
    """Tell whether money has its change right behind a comma: `9 million USD, up 7%`."""
    following = stretch.first_from(view.quantities, quantity.last)
    if quantity.kind != "money" or following is None or following.kind != "percent":
        return False
    turned = view.within("direction", quantity.last, following.first)
    return view.scan.sign(quantity.last) == "," and bool(turned) and turned[0].first == quantity.last + 1


def is_until(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether the sentence dates a figure by the day, month or year until which it counts: `as of May 5`."""
    found = _flow_time(passage, quantity)
    return found is not None and found.to_date and found.kind != "months" and not _has_start(found)


def _flow_time(passage: Passage, quantity: Quantity) -> Expression | None:
    usable = passage.times(stock=False)
    return chosen(passage.view, quantity, usable) or behind(quantity, usable)


def _is_stretch(found: Expression) -> bool:
    """Tell whether an expression is a stretch of time within a year, not a day until which all is counted."""
    return (not found.to_date or _has_start(found)) and found.kind != "year"


def _has_start(found: Expression) -> bool:
    """Tell whether an expression names the day from which it counts: `từ ngày 1/1-20/6`."""
    return found.from_start or found.from_day is not None or found.from_year is not None


def is_present(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether the sentence, or one before it in the line, speaks of the present without a date.

    Words behind a later figure that stops part off are not said of this one: `drew $5 million, of 90 million so far`.
    """
    if passage.discourse.present_line == passage.view.sentence.line:
        return True
    told = passage.view.of("present")
    return bool(told) and not _is_of_later(passage.view, quantity, told[0])


def is_in_clause(view: View, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether a word stands in the clause of a quantity: no bracket, semicolon or word that opens one parts them.

    `Tea earned $5 million, and 16 countries now buy it` dates no amount.
    """
    first, last = min(hit.last, quantity.last), max(hit.first, quantity.first)
    if view.count(";()", first, last):
        return False
    commas = view.last_signs(",", last, MANY)
    return not any(comma >= first and view.scan.any_at(comma + 1, *OPENS_CLAUSE) for comma in commas)


def _is_of_later(view: View, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether a word stands behind a figure that follows a quantity and that a comma parts from it."""
    following = stretch.first_from(view.quantities, view.beyond(quantity)[1])
    is_behind = following is not None and following.last <= hit.first
    return is_behind and view.count(",;", quantity.last, hit.first) > 0
