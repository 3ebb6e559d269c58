"""The figures before that pass their features on to a quantity: one of its concept, or what its capital is of."""

from dataclasses import replace

from pipeline.extract.binding.features import EVENTS, INVESTED, NARROWED, NEWS, ORIGINS, STANDING
from pipeline.extract.binding.governing import COUNTED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.ranking import goes_on_ranking
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

FIRMS = "enterprises"
DISBURSED, OPENS_WITHIN = "disbursed", 2  # an event; tokens at the start of a sentence in which it opens it
OF_SPENDERS = frozenset({FIRMS, "capital", "projects", "investor"})  # whose spending it may be
SUBJECT = 8  # tokens at the start of a sentence in which it says what it is about


def kin(passage: Passage, quantity: Quantity, concept: str) -> Draft | None:
    """Return the last figure of the same concept, in the sentence or the one before if that goes on.

    A sentence that has spoken of investment itself takes nothing from the one before.
    """
    here = passage.last_of(concept)
    if not passage.view.in_brackets(quantity):
        here = passage.said.free_of_concept.get(concept) or here
    last, sibling = passage.discourse.last, passage.before(quantity)
    if here is not None or (sibling is not None and sibling.concept in NARROWED):
        return here
    if passage.is_part:
        return _of_rest(passage, _of_all(passage, _whole(passage, concept)))
    if _is_told_of_both(last, concept) and (
        quantity.dimension == "percent"
        or _is_next_partner(passage, last)
        or _goes_on_bare(passage)
        or _is_entry_of_part(passage)
    ):
        return passage.discourse.of_concept.get(concept)
    if concept == FIRMS and _opens_with_sector(passage):
        return passage.discourse.of_concept.get(FIRMS)
    if last is None or last.concept != concept:
        return None
    events = [hit for hit in passage.view.of("event") if hit.value not in STANDING]
    is_other = (bool(passage.view.of("present")) and not events) or (concept == "projects" and passage.stands_now)
    is_other = is_other or (concept == FIRMS and not events and _was_had(passage, quantity))
    goes_on = (passage.goes_on and not is_other) or (passage.opens_with_area and goes_on_ranking(passage.view))
    return last if goes_on or quantity.dimension == "percent" else None


def _was_had(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether firms are those that an area had on a day, whatever befell others: `On May 5 it had 900 firms`."""
    first = passage.view.scan.back_over(quantity.first, "qualifiers")
    is_had = bool(passage.view.of("had")) and passage.view.scan.any_before(first, "had")
    return is_had and any(one.kind == "day" and not one.compared for one in passage.view.times)


def _opens_with_sector(passage: Passage) -> bool:
    """Tell whether a sentence without a time breaks down what was told by sectors: `Trade was first: 20,000 firms`.

    `By sector` may open it: `Phân theo ngành, xây dựng có 300 doanh nghiệp`.
    """
    start, known = passage.view.sentence.first, passage.setting.grammar.lists.items
    opened, led = passage.items[:1], passage.view.scan.at(start, "by_market")
    is_first = bool(opened) and (led is not None or opened[0].first == start)
    is_sector = is_first and known[opened[0].identifier].type == "sector"
    return is_sector and not passage.view.times and not passage.view.of("event") and not passage.view.of("present")


def _of_all(passage: Passage, whole: Draft | None) -> Draft | None:
    """Return the whole without an origin where its sentence, in another paragraph, told of several: these are of all.

    `It drew 130 domestic projects and 14 FDI ones.` and then `Of these, 66 projects are in industry`.
    """
    discourse = passage.discourse
    is_new = discourse.figure_line != passage.view.sentence.line
    if whole is None or not is_new or len(discourse.figure_origins) <= 1:
        return whole
    return replace(whole, features=whole.features - ORIGINS, indicator=None)


def _of_rest(passage: Passage, whole: Draft | None) -> Draft | None:
    """Return the figure before without its origin, where what is left is of another: `The remaining 9 are foreign`."""
    is_left = passage.view.scan.at(passage.view.sentence.first, "remaining") is not None
    if whole is None or not is_left or not passage.view.of("origin"):
        return whole
    return replace(whole, features=whole.features - ORIGINS, indicator=None)


def under_subject(passage: Passage, passing: Draft | None) -> Draft | None:
    """Return the figure of the sentence before with the event of the projects that this one is about."""
    if passing is None or passing.concept not in INVESTED or (told := event_of_subject(passage)) is None:
        return passing
    return replace(passing, features=(passing.features - EVENTS) | {told}, indicator=None)


def event_of_subject(passage: Passage) -> str | None:
    """Return the event of the projects that a sentence is about: `Major new projects include one from Japan, with`."""
    view, start = passage.view, passage.view.sentence.first
    if passage.figures:
        return None
    named = next((hit for hit in view.within("concept", start, start + SUBJECT) if hit.value == "projects"), None)
    told = view.within("event", start, named.first) if named else []
    return str(told[-1].value) if told and told[-1].value in NEWS else None


def opens_with_spending(view: View) -> bool:
    """Tell whether a sentence opens with what was disbursed, of nothing else: `Disbursement by foreign firms`."""
    start = view.sentence.first
    told = view.starting("event", start, start + OPENS_WITHIN)
    if not told or told[0].value != DISBURSED:
        return False
    named = view.within("concept", start, view.following(start))
    return all(hit.value in OF_SPENDERS for hit in named)


def _is_told_of_both(last: Draft | None, concept: str) -> bool:
    """Tell whether the sentence before told of projects and then of their capital, of which this one goes on."""
    return last is not None and last.concept != concept and {last.concept, concept} == INVESTED


def _goes_on_bare(passage: Passage) -> bool:
    """Tell whether the sentence goes on against the year before, and says nothing of when or of what happened.

    `51 FDI projects were licensed with $1bn. The number of projects rose by 12`.
    """
    view = passage.view
    is_bare = not (view.of("event") or view.of("present")) and all(one.compared for one in view.times)
    return passage.goes_on and is_bare and bool(view.of("base"))


def _is_entry_of_part(passage: Passage) -> bool:
    """Tell whether an entry of a list below projects and their capital only says whose they are: `- Korea: 9 projects`.

    It says nothing of when or of what happened.
    """
    view = passage.view
    is_bare = not (view.times or view.of("event") or view.of("present"))
    return passage.in_open_list and is_bare and bool(passage.partners or passage.areas or passage.items)


def _is_next_partner(passage: Passage, last: Draft | None) -> bool:
    """Tell whether the sentence goes on with another partner: `Japan had 9 projects worth 5 million. The US had 7`."""
    if last is None or last.partner == TOTAL or passage.view.times:
        return False
    return passage.goes_on and bool(passage.partners)


def _whole(passage: Passage, concept: str) -> Draft | None:
    """Return the figure of the sentence before that one is a part of; projects may be parts of a capital."""
    last = passage.discourse.of_concept
    return last.get(concept) or (last.get("capital") if concept == "projects" else None)


def counted(passage: Passage, quantity: Quantity, concept: str) -> Draft | None:
    """Return the count of projects or firms since the last capital: their capital is what follows."""
    said, capital = passage.said, passage.last_of("capital")
    noun = said.noun if passage.view.in_brackets(quantity) else said.free_noun or said.noun
    if concept != "capital" or noun is None or not noun.is_level or noun.concept not in COUNTED:
        return None
    return noun if capital is None or capital.quantity.first < noun.quantity.first else None
