"""Times of asides: `Hue, hit by a storm in August, earned $5m`. They are of what they stand in, and date no figure.

A time may date the figures around it from the words that open a sentence, from the clause of a figure or of what is
measured, or alone between commas: `the province, in May alone, earned`. Anywhere else between commas, and in every
clause that `which`, `when` or `after` opens, it says when something else happened.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentence_parts import Part, parts_around
from pipeline.extract.sentences import Sentence
from pipeline.frozen import frozen

CLAUSE = 12  # tokens of a clause around such a time
SUBJECT_WITHIN = 3  # tokens from a comma to the end of what a clause is about
HEADED_WITHIN = 2  # tokens from a comma to the figure of what stands before it
NEAR = 4  # tokens from a time to the count that it dates
MANY = 100  # so many are counted as figures are; a few are only told
SUBJECTS = ("place", "own_place", "concept")  # lists of what a clause of its own starts with


def with_asides(
    scan: Scan, sentences: Sequence[Sentence], quantities: Sequence[Quantity], times: Sequence[Expression]
) -> list[Expression]:
    """Return expressions of time, those marked that stand in an aside."""
    found: list[Expression] = []
    for sentence in sentences:
        here = stretch.starting(times, sentence.first, sentence.last)
        if not here:
            continue
        told = stretch.starting(quantities, sentence.first, sentence.last)
        held = {at for thing in [*map(_tokens, here), *map(_tokens, told)] for at in thing}
        parts = parts_around(scan, sentence, held, [one.first for one in here])
        aside = _Asides(scan, sentence, told, here)
        found += [replace(one, aside=True) if aside.has(parts[one.first], one) else one for one in here]
    return found


@frozen
class _Asides:
    """A sentence with its quantities and times."""

    scan: Scan
    sentence: Sentence
    quantities: Sequence[Quantity]
    times: Sequence[Expression]

    def has(self, part: Part, one: Expression) -> bool:
        """Tell whether a time in a part of the sentence stands in an aside."""
        scan, sentence, quantities = self.scan, self.sentence, self.quantities
        if not one.is_period or one.compared:
            return False
        if part.opens or _is_report(one) or stretch.starting(quantities, part.last + 1, part.last + 1 + HEADED_WITHIN):
            return False  # than the first quarter, at 5%
        if _is_alone(scan, part, self.times):
            return _is_inset(scan, part, quantities)
        if scan.at(part.first, "conj") and not self._follows_figure(part):
            return False  # garments, shoes, and phones by 2030
        inside = [told for told in stretch.within(quantities, part.first, part.last) if _is_figure(scan, told, one)]
        if scan.any_at(part.first, "relative", "aside") and not stretch.within(inside, part.first, one.first):
            return stretch.first_from(inside, one.last) is None or scan.any_at(one.last, "conj")
        if (
            part.closes
            and not stretch.within(quantities, sentence.first, part.first)
            and not _follows_clause(scan, part, sentence)
        ):
            return False
        if inside:
            return False
        named = stretch.within(
            scan.of("concept"), part.first, part.last if part.closes else part.first + SUBJECT_WITHIN
        )
        return not (named or _is_clause(scan, part, one))

    def _follows_figure(self, part: Part) -> bool:
        """Tell whether a figure stands in what the comma before a part ends."""
        comma = next((at for at in range(part.first - 2, self.sentence.first, -1) if self.scan.sign(at) == ","), -1)
        return bool(stretch.within(self.quantities, max(comma, self.sentence.first), part.first))


def _tokens(thing: Expression | Quantity) -> range:
    return range(thing.first, thing.last)


def _is_figure(scan: Scan, quantity: Quantity, one: Expression) -> bool:
    """Tell whether a quantity beside a time is a figure of its own: no small count without a name for it."""
    is_named = any(scan.at(at, "concept") for at in (quantity.last, quantity.last + 1))
    if quantity.kind != "number" or quantity.value >= MANY or is_named:
        return True
    return not quantity.in_words and one.last <= quantity.first <= one.last + NEAR


def _is_report(one: Expression) -> bool:
    """Tell whether a time is a day until which somebody counted: `, counted until September 20,`."""
    return one.to_date and (one.kind == "day" or one.from_start)


def _is_alone(scan: Scan, part: Part, times: Sequence[Expression]) -> bool:
    """Tell whether a part holds nothing but times and the words that lead to them."""
    return _led_to(scan, part, times, part.last) >= part.last


def _is_inset(scan: Scan, part: Part, quantities: Sequence[Quantity]) -> bool:
    """Tell whether a time alone stands inside a clause without a figure: `where, since May, a port has run`."""
    opener = scan.before(part.first - 1, "relative") or scan.before(part.first - 1, "aside")
    if opener is None or scan.sign(opener.first - 1) != ",":
        return False
    end = next((at for at in range(part.last + 1, part.last + CLAUSE) if scan.sign(at) in ",.;"), part.last)
    return not stretch.starting(quantities, part.last, end)


def _follows_clause(scan: Scan, part: Part, sentence: Sentence) -> bool:
    """Tell whether all that stands before a part is one clause with its subject: `Industry throve, | far from 2019`."""
    is_only = not any(scan.sign(at) == "," for at in range(sentence.first, part.first - 1))
    return is_only and scan.any_at(sentence.first, *SUBJECTS)


def _led_to(scan: Scan, part: Part, times: Sequence[Expression], last: int) -> int:
    """Return the first token of a part, before a last one, that is neither in a time nor leads to one."""
    at = part.first
    while at < last:
        time = next(iter(stretch.starting(times, at, at + 1)), None)
        hit = scan.at(at, "time_leads")
        if time is None and hit is None and scan.tokens[at].is_word:
            return at
        at = max(time.last if time else at, hit.last if hit else at, at + 1)
    return at


def _is_clause(scan: Scan, part: Part, one: Expression) -> bool:
    """Tell whether the clause of a subject starts at the part, or at the time that opens it.

    It may do so behind who tells it: `the department said that in 2023`.
    """
    hit = scan.at(part.first, "conj")
    if scan.any_at(hit.last if hit else part.first, *SUBJECTS):
        return True
    opening = one.first
    while opening > part.first and (led := scan.before(opening, "time_leads")) is not None:
        opening = led.first
    if scan.any_before(opening, "tells"):
        return True
    article = scan.at(one.last, "definite")
    return opening <= part.first and any(
        scan.any_at(at, *SUBJECTS) for at in (one.last, article.last if article else -1)
    )
