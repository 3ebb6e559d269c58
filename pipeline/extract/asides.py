"""Times of asides: `Hue, hit by a storm in August, earned $5m`. They are of what they stand in, and date no figure.

A time may date the figures around it from the words that open a sentence, from the clause of a figure or of what is
measured, or alone between commas: `the province, in May alone, earned`. Anywhere else between commas, and in every
clause that `which`, `when` or `after` opens, it says when something else happened.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.beside_times import is_alone, is_figure, is_looked_back_on, is_report, lead_of
from pipeline.extract.concepts import DOERS
from pipeline.extract.entered import is_entered_aside
from pipeline.extract.named_events import names_event, owns_event
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentence_parts import Part, parts_around
from pipeline.extract.sentences import Sentence
from pipeline.extract.tokens import DASHES
from pipeline.frozen import frozen

CLAUSE = 12  # tokens of a clause around such a time
SUBJECT_WITHIN = 3  # tokens from a comma to the end of what a clause is about
COUNTED_WITHIN = 6  # tokens from a count to what happened to what it counts: `15 plants opened in`
FRONTING = (
    "until",
    "time_leads",
    "qualifiers",
    "place",
    "own_place",
    "nation",
    "alone",
    "same_again",
)  # what may lead to a time in front
SAYING = ("concept", "plan", "plan_noun", "aims")  # lists of what words before a subject may tell of for its clause
NAMES = ("concept", "item")  # lists of what a clause is about
ENDS = frozenset(".!?…\"”'")  # what a heading does not end with
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
        if scan.of("entered"):
            here = [replace(one, aside=True) if is_entered_aside(scan, sentence, one) else one for one in here]
        told = stretch.starting(quantities, sentence.first, sentence.last)
        held = {at for thing in [*map(_tokens, here), *map(_tokens, told)] for at in thing}
        if all(one.kind == "number" for one in told) and _is_told_whole(scan, sentence, told):
            here = [_told_whole(scan, one, is_day=not told and is_report(one)) for one in here]
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
        if not one.is_period or one.compared or self._is_reviewed(part, one):
            return False
        if one.to_date and scan.at(one.last, "is_over"):
            return False  # when September was over, exports had reached
        if not quantities and is_looked_back_on(scan, one):
            return False
        if self._happened(part, one) or (not quantities and names_event(scan, one)) or owns_event(scan, one):
            return True
        if self._is_what_came_before(part, one):
            return True
        if part.opens and self._is_fronted(part, one):
            return True
        if part.opens or is_report(one) or self._heads(part):
            return False  # than the first quarter, at 5%
        if is_alone(scan, part, self.times):
            return _is_inset(scan, part, quantities)
        if scan.at(part.first, "conj") and not self._follows_figure(part):
            return False  # garments, shoes, and phones by 2030
        inside = [told for told in stretch.within(quantities, part.first, part.last) if is_figure(scan, told, one)]
        if scan.any_at(part.first, "relative", "aside") and not stretch.within(inside, part.first, one.first):
            return stretch.first_from(inside, one.last) is None or scan.any_at(one.last, "conj")
        if (
            part.closes
            and not any(is_figure(scan, told, one) for told in stretch.within(quantities, sentence.first, part.first))
            and not _follows_clause(scan, part, sentence)
        ):
            return False
        if inside or self._goes_on_behind_inset(part):
            return False
        end = part.last if part.closes else part.first + SUBJECT_WITHIN
        named = any(stretch.within(scan.of(words), part.first, end) for words in NAMES)
        return not (named or _is_clause(scan, part, one))

    def _goes_on_behind_inset(self, part: Part) -> bool:
        """Tell whether the verb of a clause stands behind an inset with a figure: `53%, or $6m, was spent by May`."""
        opened = self.scan.at(part.first, "perfect") or self.scan.at(part.first, "copula")
        return part.closes and opened is not None and self._follows_figure(part)

    def _heads(self, part: Part) -> bool:
        """Tell whether the figure of a part stands right behind its comma: `than the first quarter, at 5%`."""
        led = self.scan.at(part.last + 1, "figure_leads")
        first = led.last if led else part.last + 1
        return bool(stretch.starting(self.quantities, first, first + 1))

    def _is_apposed(self, part: Part) -> bool:
        """Tell whether a percentage or an amount stands alone between the comma of a part and the next one."""
        told = next(iter(stretch.starting(self.quantities, part.last + 1, part.last + 2)), None)
        return told is not None and told.kind != "number" and self.scan.sign(told.last) == ","

    def _is_reviewed(self, part: Part, one: Expression) -> bool:
        """Tell whether a conference reviews the months that its name tells: `the briefing on the first quarter`."""
        lead = lead_of(self.scan, part, one) if one.kind == "months" else 0
        return lead > 0 and any(self.scan.any_before(at, "session") for at in (lead, lead - 1))

    def _happened(self, part: Part, one: Expression) -> bool:
        """Tell whether a time stands right behind something that happened then: `the plant opened in March sold`.

        Before a colon it is a label, and its time that of the figures behind: `In force at 30 June: 90 projects`.
        """
        lead = lead_of(self.scan, part, one)
        event = self.scan.before(lead, "happened")
        if event is None or event.first < part.first:
            return False
        if self.scan.sign(one.last) == ":":
            return False
        return not stretch.starting(self.quantities, max(part.first, event.first - COUNTED_WITHIN), event.first)

    def _is_what_came_before(self, part: Part, one: Expression) -> bool:
        """Tell whether a time only says what a part's own time follows: `in the first half, after a flat 2021,`."""
        opener = stretch.last_before(self.scan.of("aside"), one.first)
        if opener is None or opener.first <= part.first or stretch.within(self.quantities, opener.last, part.last):
            return False
        return any(
            other.is_period and not other.compared for other in stretch.within(self.times, part.first, opener.first)
        )

    def _is_fronted(self, part: Part, one: Expression) -> bool:
        """Tell whether a time stands in words before a subject that say something else of it: `Hit by a storm in May,`.

        The words in front of a subject tell when its clause is true only if they start with the time, perhaps with a
        place, or name what is measured.
        """
        scan, sentence = self.scan, self.sentence
        following = stretch.starting(self.quantities, part.last, sentence.last)
        is_led = scan.any_at(part.first, "aside")
        if scan.sign(part.last) != "," or not (following or is_led) or is_report(one):
            return False
        if one.last == part.last and scan.any_at(part.last + 1, "aside", "relative"):
            return False  # industry picked up in the third quarter, when
        if self._is_apposed(part):
            return False  # After a slump the province had its best growth in 2022, 20.7 per cent, said
        if any(is_figure(scan, told, one) for told in stretch.within(self.quantities, part.first, part.last)):
            return False
        lead = lead_of(scan, part, one)
        told = stretch.starting(scan.of("status"), part.first, one.first)
        if lead > part.first and (told or scan.any_before(lead, "tells", "reports")):
            return False  # the office reported that in May; the office estimates for the whole year
        at = self._first_word(part)
        if scan.any_at(at, "aside"):
            return not is_alone(scan, part, self.times)
        is_count = scan.is_number(at) or scan.at(at, "number") is not None
        if scan.any_at(at, *SUBJECTS, "definite", "reports") or (is_count and scan.any_at(at + 1, "whole_of")):
            return False  # eight of the groups
        while at < one.first:
            led = [hit.last for words in FRONTING if (hit := scan.at(at, words)) is not None]
            times = (time.last for time in stretch.starting(self.times, at, at + 1))  # over the five years from 2021
            last = max(led) if led else next(times, None)
            if last is None:
                break
            at = last + (scan.sign(last) in DASHES)  # as of end-May
        return at < one.first and not any(stretch.within(scan.of(named), part.first, part.last) for named in SAYING)

    def _first_word(self, part: Part) -> int:
        """Return the first word of a part, past the times and the brackets with a source before it: `(VNS) In 2023`."""
        at, scan = part.first, self.scan
        while at < part.last:
            time = next(iter(stretch.starting(self.times, at, at + 1)), None)
            closing = next((end for end in range(at, part.last) if scan.sign(end) == ")"), at)
            if time is None and scan.tokens[at].is_word and not scan.any_at(at, "text_head"):
                return at
            at = max(time.last if time else at + 1, closing if scan.sign(at) == "(" else at)
        return part.last

    def _follows_figure(self, part: Part) -> bool:
        """Tell whether a figure stands in what the comma before a part ends."""
        comma = next((at for at in range(part.first - 2, self.sentence.first, -1) if self.scan.sign(at) == ","), -1)
        return bool(stretch.within(self.quantities, max(comma, self.sentence.first), part.first))


def _told_whole(scan: Scan, one: Expression, *, is_day: bool) -> Expression:
    """Return a time of a sentence that tells of nothing measured; the day until which it counts is an aside."""
    if is_looked_back_on(scan, one):
        return one
    return replace(one, aside=one.aside or is_day, of_story=scan.at(one.last, "copula") is None)


def _is_told_whole(scan: Scan, sentence: Sentence, told: Sequence[Quantity]) -> bool:
    """Tell whether a sentence without a figure is complete, no heading, and tells of nothing that is measured.

    The day until which it counts is then that of what happened: `By July 15 the lychee season was over`.
    """
    if scan.sign(sentence.last - 1) not in ENDS:
        return False
    named = stretch.within(scan.of("concept"), sentence.first, sentence.last)
    return not named or not (told or any(hit.value not in DOERS for hit in named))


def _tokens(thing: Expression | Quantity) -> range:
    return range(thing.first, thing.last)


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


def _is_clause(scan: Scan, part: Part, one: Expression) -> bool:
    """Tell whether the clause of a subject starts at the part, or at the time that opens it.

    It may do so behind who tells it: `the department said that in 2023`.
    """
    hit = scan.at(part.first, "conj")
    if scan.any_at(hit.last if hit else part.first, *SUBJECTS):
        return True
    opening = lead_of(scan, part, one)
    if scan.any_before(opening, "tells"):
        return True
    article = scan.at(one.last, "definite")
    return opening <= part.first and any(
        scan.any_at(at, *SUBJECTS) for at in (one.last, article.last if article else -1)
    )
