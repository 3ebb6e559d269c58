"""Nouns that a count shares with another one, or that `ones` stands for."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import FUNDED
from pipeline.extract.binding.governing.candidate import BEHIND, NOUN_WITHIN, Candidate
from pipeline.extract.binding.partner_told import subject_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.said import ORIGINS_OF
from pipeline.extract.figure_rows import tight_row
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

CAPITAL = "capital"  # concept: of projects, which may be counted behind it
LEADS = ("copula", "states", "reaching")  # verbs between such a word and its number
PER_TOKEN_COUNT = 0.4  # taken off for a noun that stands behind another count
PROFORM = 1.0  # taken off for `ones`, which only points to a noun


def _is_of_so_many(view: View, quantity: Quantity) -> bool:
    """Tell whether a count is one of so many things that nobody counts: `met 12 of 16 economic ones`."""
    scan, first = view.scan, quantity.first
    of = scan.at(quantity.last, "whole_of")
    if of is not None and scan.is_number(of.last):
        return True
    of = scan.before(first, "whole_of")
    return of is not None and scan.is_number(of.first - 1)


def shared_noun(view: View, quantity: Quantity) -> list[Candidate]:
    """Return the noun that a count shares with the next one: `10 foreign and 36 domestic projects`."""
    following = stretch.first_from(view.quantities, quantity.last)
    if following is None or following.kind != quantity.kind:
        return []
    if _is_lower_end(view, quantity, following):
        return _noun_of(view, following)
    if not view.scan.at(following.first - 1, "conj"):
        return []
    origins = view.within("origin", quantity.last, following.first)
    if not origins or origins[0].first != quantity.last:
        return []
    return _noun_of(view, following)


def _is_lower_end(view: View, quantity: Quantity, following: Quantity) -> bool:
    """Tell whether a count is the lower end of a range: `from 100 to 120 projects`, but not `rose from 100 to 120`."""
    led = view.scan.before(quantity.first, "between")
    joint = view.scan.at(quantity.last, "range")
    if led is None or joint is None or joint.last != following.first:
        return False
    return not view.within("direction", view.before(quantity)[0], led.first)


def _noun_of(view: View, following: Quantity) -> list[Candidate]:
    """Return the noun of the next count."""
    start, end = view.behind(following)
    nouns = view.within("concept", start, min(end, start + NOUN_WITHIN))
    return [Candidate(str(hit.value), BEHIND - PER_TOKEN_COUNT, "the noun of the next count", hit) for hit in nouns[:1]]


def proform(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the noun that `ones` stands for: that of the count before, in this sentence or the last.

    Counts in a row share what stands behind the last: `They own 41 and 33 of them`. It may be their subject:
    `Domestic ones numbered 31`.
    """
    if _is_of_so_many(passage.view, quantity):
        return []
    start, end = passage.view.behind(tight_row(passage.view, quantity)[-1])
    is_behind = passage.view.starting("proform", start, min(end, start + NOUN_WITHIN))
    if not is_behind and not _is_counted(passage.view, quantity):
        return []
    count = passage.said.noun
    told = subject_told(passage) if count is None else None
    if told is not None and told.concept is not None:
        is_counted = passage.setting.grammar.concepts.fits(str(told.concept.value), "count")
        if is_counted or told.event:
            concept = str(told.concept.value) if is_counted else FUNDED[0]
            return [Candidate(concept, BEHIND - PROFORM, "stands for the subject before")]
    if count is None and passage.view.scan.at(start, "of_which"):
        last = next(iter(passage.discourse.last_counts[-1:]), None)  # Chinese companies own 75 of them
        count = last if last is not None and last.concept != ORIGINS_OF else None
    if count is None and (named := _named_before(passage, quantity)):
        return [Candidate(str(named.value), BEHIND - PROFORM, "stands for the noun before", named)]
    levels = reversed(passage.discourse.levels)  # projects from 41 countries. Most of these
    counted = (one for one in levels if one.quantity.kind == "number" and one.concept != ORIGINS_OF)
    count = count or next(counted, passage.discourse.last)  # 16 parks on 3,100 hectares. Eight of them
    if count and count.concept == CAPITAL and not is_behind:
        return [Candidate(FUNDED[0], BEHIND - PROFORM, "stands for whose money came before", draft=count)]
    if not count or not count.concept or (count.quantity.kind != "number" and count.concept not in FUNDED):
        return []
    return [Candidate(count.concept, BEHIND - PROFORM, "stands for the noun before", draft=count)]


def _is_counted(view: View, quantity: Quantity) -> bool:
    """Tell whether a verb leads from such a word to its number: `Foreign ones came to 31`.

    So it is with what is left, of which nothing more is said: `the remaining 5, in the hills, are new`.
    """
    first = view.scan.back_over(quantity.first, "qualifiers")
    if view.scan.any_before(first, "remaining"):
        return view.scan.sign(quantity.last) == ","
    verb = next((hit for words in LEADS if (hit := view.scan.before(first, words)) is not None), None)
    return verb is not None and view.scan.any_before(verb.first, "proform")


def _named_before(passage: Passage, quantity: Quantity) -> Hit | None:
    """Return the projects or firms that the sentence named before: `first by new projects, with 72 ones`."""
    named = stretch.back_from(passage.view.of("concept"), quantity.first)
    return next((hit for hit in named if hit.value in FUNDED), None)
