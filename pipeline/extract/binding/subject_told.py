"""Figures of what the sentence before, without one, spoke of: `Exports are put together here. They amount to $5m`."""

from pipeline.extract import stretch
from pipeline.extract.binding.discourse import Subject
from pipeline.extract.binding.features import EVENTS, TRADED
from pipeline.extract.binding.governing.candidate import AHEAD, OF_TOLD, Candidate
from pipeline.extract.binding.left_subject import ASKED, SECTOR, TURNED
from pipeline.extract.binding.partner_told import subject_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import HEADLINE
from pipeline.extract.concepts import DOERS, RELATIVE
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import FOREIGN, WITH_OIL
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

FIRMS = "enterprises"  # concept
TRADE = ("exports", "imports")
NOT_COUNTED = RELATIVE | {"currency"}  # dimensions
OF_ALL = ("own_place", "nation", "in_all", "all_goods")  # lists of words for the trade of all goods of an area
SOLD_BY = ("commodity", "ownership")  # types of items that `it` and `they` stand for
NEXT = 0.1  # more than the next words of the sentence


def of_subject_told(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept of the sentence before, for one that points back to it, or where none was told at all."""
    told = subject_told(passage)
    if told is None or passage.figures:
        return []
    start = passage.view.sentence.first
    if told.concept is not None and _fits(passage, told.concept, quantity):
        concept = str(told.concept.value)
        if passage.points_back or (quantity.dimension in RELATIVE and passage.view.scan.any_at(start, "pronoun")):
            return [Candidate(concept, OF_TOLD, "what the sentence before spoke of")]
        if passage.discourse.last is None:
            return [Candidate(concept, AHEAD + NEXT, "what the sentence before spoke of")]
    turned = (hit for hit in told.topics if passage.goes_on and _fits(passage, hit, quantity))
    return [Candidate(str(hit.value), OF_TOLD, "what the sentence before turned to") for hit in turned][:1]


def _fits(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept may be told by such a quantity; of who does it only a count goes on behind figures."""
    of = quantity.dimension
    if of in NOT_COUNTED and hit.value in DOERS and passage.discourse.last is not None and not passage.points_back:
        return bool(passage.discourse.last.concept == hit.value)  # Many firms took part. That is 9 percent more
    return of in RELATIVE or passage.setting.grammar.concepts.fits(str(hit.value), of)


def with_event_told(passage: Passage, concept: str, own: frozenset[str]) -> frozenset[str]:
    """Return the features of investment with the event that the sentence before told, where this one tells none.

    `Capital increases show the opposite. There were 51 in May`; it names no capital or projects anew.
    """
    told, view = subject_told(passage) if concept in TURNED else None, passage.view
    if told is None or told.event is None or view.of("event"):
        return own
    first = view.following(view.sentence.first)
    is_named = any(hit.value in TURNED for hit in view.within("concept", view.sentence.first, first))
    return own if is_named else (own - EVENTS) | {told.event}


def origin_turned_to(passage: Passage) -> frozenset[str]:
    """Return the origin of capital that the sentence before turned to: `Domestic investors were more active`."""
    told = subject_told(passage) if passage.goes_on else None
    return frozenset({told.origin}) if told is not None and told.origin is not None else frozenset()


def item_told(passage: Passage, draft: Draft) -> str:
    """Return the goods or the scope that the sentence before was on, where this one names none.

    `The credit belongs to rice. 9 million tons went abroad`; of money and changes only where it points back. What a
    line of its own names heads the one below; whose trade it was on, that trade is of here, if nothing says of all.
    """
    quantity, indicator = draft.quantity, draft.indicator
    told, known, view = subject_told(passage) or _heading(passage), passage.setting.grammar.lists.items, passage.view
    if told is None or told.item == TOTAL:
        return _headed(passage, indicator)
    if any(one.item != told.item for one in passage.figures):
        return TOTAL
    if passage.figures and any(view.within(words, *view.before(quantity)) for words in OF_ALL):
        return TOTAL
    named = stretch.within(passage.items_of(indicator), passage.view.sentence.first, quantity.last)
    if any(told.item != FOREIGN or one.identifier != WITH_OIL for one in named):
        return TOTAL  # crude oil included, they shipped goods for $5bn
    kind = known[told.item].type
    if kind == SECTOR and not passage.points_back:
        return TOTAL
    is_told = passage.points_back or bool(passage.figures) or (kind == "commodity" and quantity.kind == "quantity")
    is_told = is_told or told.heads or (view.scan.sign(view.sentence.first - 1) == ASKED and not view.has(OF_ALL))
    is_told = is_told or (told.opens_with_item and kind in SOLD_BY and _is_it(passage, quantity))
    is_bare = view.scan.at(view.sentence.first, "aspect") is not None and not view.of("concept")
    is_told = is_told or is_bare  # Second, fish. Volume fell 9%
    is_told = is_told or (kind in SOLD_BY and told.trades == draft.concept and not view.has(OF_ALL))
    is_told = is_told or (kind == "scope" and _opens_with_trade(passage, told))
    is_told = is_told or (kind == "commodity" and told.opens_with_item and _is_of_firms(passage, told))
    return told.item if is_told and kind in passage.setting.grammar.narrowing(indicator) else TOTAL


def _is_of_firms(passage: Passage, told: Subject) -> bool:
    """Tell whether a sentence opens with the trade of firms that the one before spoke of: `Exports fell 11%`.

    It says of no area that it is all of its own, and the one before spoke of no trade itself.
    """
    if told.concept is not None and told.concept.value != FIRMS and not told.trades_item:
        return False
    if passage.discourse.last is not None and told.item not in passage.discourse.items:
        return False  # behind exports of all goods: Steel makers had a hard year. Imports were
    opening = passage.view.scan.at(passage.view.sentence.first, "concept")
    is_trade = opening is not None and opening.value in TRADE
    return is_trade and not passage.view.has(OF_ALL)


def _heading(passage: Passage) -> Subject | None:
    """Return the heading right above a line that names no area: what it tells is of that."""
    told = passage.discourse.subject
    if told is None or not told.heads or told.line == HEADLINE or passage.opens_with_area or passage.view.has(OF_ALL):
        return None
    return told


def _headed(passage: Passage, indicator: str | None) -> str:
    """Return the item of the line above the entries to which a line belongs, where it names none and no whole."""
    item, view = passage.discourse.head_item, passage.view
    if item == TOTAL or passage.figures or not view.is_bare_line or passage.items or view.has(OF_ALL):
        return TOTAL
    is_fit = passage.setting.grammar.lists.items[item].type in passage.setting.grammar.narrowing(indicator)
    return item if is_fit else TOTAL


def _is_it(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a pronoun is the subject of a figure, and no area: `In nine months it earned $5m`."""
    view = passage.view
    told = (view.within(words, *view.before(quantity)) for words in ("same_sum", "they"))
    return any(told) and not passage.opens_with_area


def _opens_with_trade(passage: Passage, told: Subject) -> bool:
    """Tell whether a sentence opens with the ways of the trade that the one before was on: `Exports reached ...`."""
    opening = passage.view.scan.at(passage.view.sentence.first, "concept")
    is_of_trade = told.concept is not None and told.concept.value in TRADED
    return is_of_trade and opening is not None and opening.value in TRADED
