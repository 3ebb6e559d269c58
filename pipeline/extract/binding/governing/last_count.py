"""Counts without a noun: of what was counted before, told by an event, an owner, or the next partner."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import FUNDED, NEWS
from pipeline.extract.binding.features.projects import is_joined
from pipeline.extract.binding.governing.bracketed_count import counted_by_partner
from pipeline.extract.binding.governing.candidate import COUNT_BEFORE, Candidate
from pipeline.extract.binding.governing.count_of_peer import counts_of_peer
from pipeline.extract.binding.governing.counting import counts_what_is_before
from pipeline.extract.binding.governing.event_counted import event_counted
from pipeline.extract.binding.governing.inside_told import says_where
from pipeline.extract.binding.partner_told import subject_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TARGET
from pipeline.extract.quantities import Quantity

GOODS = "product_output"  # concept, of which nobody tells an event
FIRM = "enterprises"  # concept
FIRMS = frozenset({FIRM})  # that events are told of as they are of projects
OF_FIRMS = ("closed", "resumed")  # events that befall nothing else
ITEM_WITHIN = 2  # tokens from `in` to the sector that counted ones are in
EVENT_WITHIN, FAR_EVENT_WITHIN = 3, 8  # tokens between a figure and a word of event; behind `another`


def as_last_count(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the noun of the last count for a bare one with an event, `100 were newly licensed`, or an origin.

    `39 projects (26 FDI and 13 DDI)`.
    """
    if quantity.kind != "number":
        return []
    label = passage.view.scan.before(quantity.first - 1, "concept")
    if label is not None and label.value in FUNDED and passage.view.scan.sign(quantity.first - 1) == ":":
        return [Candidate(str(label.value), COUNT_BEFORE, "the label before", label)]
    counted = next((one for one in reversed(passage.discourse.last_counts) if one.concept != GOODS), None)
    told = bool(passage.view.starting("event", quantity.last, quantity.last + EVENT_WITHIN))
    told = told or _is_labelled(passage, quantity)
    if passage.view.scan.before(quantity.first, "another") and not told:  # another 75 already at work raised theirs
        told = bool(passage.view.starting("event", quantity.last, quantity.last + FAR_EVENT_WITHIN))
    if told and is_joined(passage.view, quantity):
        counted = passage.said.noun or counted  # 90 projects were new and 40 adjusted their capital
    is_verb = passage.view.scan.at(quantity.last, "copula")  # of them, 118 are located in parks
    is_there = passage.view.scan.any_at(is_verb.last if is_verb else quantity.last, "inside", "sited")
    if passage.view.within("of_which", *passage.view.before(quantity)) or (is_verb and is_there):
        counted = passage.said.noun or counted  # eight parks, of which four are operational
        told = told or is_there or passage.view.scan.any_at(quantity.last, "costs")  # of these, 40 worth $2m are there
    if says_where(passage.view, quantity) and passage.said.noun is not None:
        counted, told = passage.said.noun, True
    if passage.view.scan.at(quantity.last, "came_from") and passage.said.noun is not None:
        counted, told = passage.said.noun, True  # of the 78 projects, 46 come from China
    if told and passage.view.scan.at(quantity.last, "event"):
        counted = passage.said.noun or counted  # 9 new projects and 12 capital increases
    event = passage.view.scan.at(quantity.last, "event")
    if event is not None and event.value in NEWS and counted is not None and counted.concept not in FUNDED:
        projects = (one for one in reversed(passage.discourse.last_counts) if one.concept in FUNDED)
        counted = next(projects, counted)  # 31 share purchases were made. In parks: 46 new, 20 adjusted
    if event is not None and event.value in OF_FIRMS and (counted is None or counted.concept not in FUNDED):
        return [Candidate(FIRM, COUNT_BEFORE, "what befalls firms alone")]  # 410 closed, 90 reopened
    if _is_of_item(passage, quantity) or passage.view.scan.before(quantity.first, "all_but"):
        counted, told = passage.said.noun or counted, True
    if _is_of_next_partner(passage, quantity):
        counted, told = passage.said.noun or counted, True
    if (of_partner := counted_by_partner(passage, quantity)) is not None:
        counted, told = of_partner, True
    if not told and counts_of_peer(passage, quantity):
        counted, told = passage.said.noun or counted, True
    if not told and (_ends_with_origin(passage, quantity) or _is_owned(passage, quantity)):
        counted, told = passage.said.noun or counted, True
    told = told or _is_aimed(passage, quantity)
    before = subject_told(passage)
    told = told or (before is not None and before.event is not None)  # capital increases were few: 51 in May
    if told and before is not None and counted is not None and counted.concept not in FIRMS:
        turned = (str(hit.value) for hit in before.topics)  # new firms are on the rise, too: 1,480 were founded
        for concept in FIRMS.intersection(turned):
            return [Candidate(concept, COUNT_BEFORE, "what the sentence before turned to")]
    if not told or not counted or not counted.concept:
        return event_counted(passage, quantity)
    return [Candidate(counted.concept, COUNT_BEFORE, "as the count before", draft=counted)]


def _is_labelled(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an event alone labels a bare count behind firms or projects: `Firms: 900 new. Closed: 410`."""
    label = passage.view.scan.before(quantity.first - 1, "event")
    if label is None or label.first > passage.view.sentence.first or passage.view.scan.sign(label.last) != ":":
        return False
    return counts_what_is_before(passage, quantity)


def _is_aimed(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a bare count is one to be reached: `The goal for 2023 is 4 million`."""
    led = passage.view.within("status", *passage.view.before(quantity))
    return any(hit.value == TARGET for hit in led) and counts_what_is_before(passage, quantity)


def _is_of_next_partner(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a count stands between a partner and what it is worth: `Korea has 8, Japan six worth $2m`."""
    behind = quantity.first - (passage.view.scan.sign(quantity.first - 1) == ")")  # Taiwan (China) 11
    partner = stretch.last_before(passage.partners, behind)
    return (
        partner is not None
        and partner.last == behind
        and passage.view.scan.any_at(quantity.last, "costs")
        and bool(passage.figures)
    )


def _is_of_item(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether it is said of a bare count what they are in: `Nine are in manufacturing and two in property`."""
    scan = passage.view.scan
    verb = scan.at(quantity.last, "copula")
    at = verb.last if verb else quantity.last
    led = scan.at(at, "inside") or scan.at(at, "partner_to")
    if (led is None and verb is None) or (verb is None and not passage.figures):
        return False
    at = led.last if led else at  # belong to manufacturing
    return bool(stretch.starting(passage.items, at, at + ITEM_WITHIN))


def _is_owned(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether it is said of a bare count whose they are: `Six are owned by foreigners`."""
    verb = passage.view.scan.at(quantity.last, "copula")
    return verb is not None and passage.view.scan.at(verb.last, "origin") is not None


def _ends_with_origin(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a count has but an origin behind it: `26 FDI and 13 DDI`, not `one foreign delegation`."""
    scan = passage.view.scan
    origin = scan.at(quantity.last, "origin")
    if origin is None:
        return False
    following = scan.tokens[origin.last : origin.last + 1]
    return not following or not following[0].is_word or scan.any_at(origin.last, "function", "conj", "costs")
