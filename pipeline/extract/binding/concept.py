"""Concept, features, measure and indicator of a quantity: the first candidate that fits has it."""

from dataclasses import replace

from pipeline.extract.binding.clashing import is_clash
from pipeline.extract.binding.deficit import is_deficit
from pipeline.extract.binding.dimensions import goes_on_with, unit_of, wanted_dimension
from pipeline.extract.binding.features.kinds import PER_CAPITA
from pipeline.extract.binding.governing import Candidate, candidates
from pipeline.extract.binding.naming import Project, name, project
from pipeline.extract.binding.narrowing import narrowed
from pipeline.extract.binding.of_one import is_of_one
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.passing import counted, kin
from pipeline.extract.binding.plan_of_parts import is_of_its_plan
from pipeline.extract.binding.pointed_to import of_firms_before, of_them, spent_on
from pipeline.extract.binding.refusing import is_refused, is_threshold
from pipeline.extract.binding.unclassified import governing_phrase
from pipeline.extract.binding.unread import unread_before
from pipeline.extract.binding.wholes import part_of
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.measures import Reading, reading_of
from pipeline.extract.quantities import Quantity

NONE = ""  # of a row of concepts.csv that has no indicator
VOLUME = frozenset({"by_volume"})  # what no money is
OUTPUT = "product_output"  # concept of goods, which contribute to no growth but that of the economy
PUBLIC = "public_investment"  # concept and indicator
ECONOMY = "grdp"  # a concept whose parts are sectors
STANDING = ("share", "structure", "proportion", "pronoun")  # lists of words of a structure
RIVALS = 3  # candidates that are told to whoever asks why
PRICED = frozenset({"grdp", "industrial_output", "grdp_per_capita", "retail_sales"})  # told at prices of some year


def govern(passage: Passage, draft: Draft) -> None:
    """Decide what a quantity is a figure of; where nothing fits, say which words govern it."""
    if draft.quantity.end_of_range == "high" and _copies_lower_end(passage, draft):
        return
    if is_threshold(passage, draft):
        draft.reason = governing_phrase(passage.view, draft.quantity)
        return
    unread = unread_before(passage, draft.quantity)
    if unread is not None:
        draft.concept, draft.features = unread.concept, unread.features
        draft.reason = governing_phrase(passage.view, draft.quantity)
        return
    found = candidates(passage, draft.quantity)
    if passage.setting.is_explained:
        known = list(found)
        draft.rivals, found = known[1 : RIVALS + 1], iter(known)
    for candidate in found:
        if is_refused(passage, draft.quantity, candidate):
            break
        if _fits(passage, draft, candidate):
            return
    draft.reason = governing_phrase(passage.view, draft.quantity)


def _copies_lower_end(passage: Passage, draft: Draft) -> bool:
    """Say of the upper end of a range what was said of the lower one before it; tell whether there is one."""
    low = passage.drafts[-1] if passage.drafts else None
    if low is None or low.quantity.end_of_range != "low":
        return False
    draft.role, draft.concept, draft.features, draft.reason = low.role, low.concept, low.features, low.reason
    draft.indicator, draft.measure, draft.price_basis = low.indicator, low.measure, low.price_basis
    draft.base_span = low.base_span
    draft.item, draft.item_name, draft.partner = low.item, low.item_name, low.partner
    draft.value = -draft.quantity.value if low.value < 0 else draft.quantity.value
    draft.rules = ["the other end of the range"]
    return True


def _fits(passage: Passage, draft: Draft, candidate: Candidate) -> bool:
    """Read a quantity as a figure of a candidate; tell whether the concept has such an indicator."""
    quantity, concept = draft.quantity, candidate.concept
    sibling = passage.before(quantity)
    related = None if candidate.draft and candidate.hit is None else kin(passage, quantity, concept)
    before = candidate.draft or related or sibling or passage.discourse.last
    passing = before if candidate.hit is None else counted(passage, quantity, concept) or related or sibling
    passing = passing or of_them(passage, candidate.hit)
    passing = spent_on(passage, quantity, concept) or passing or of_firms_before(passage, concept, candidate.hit)
    last, said = passage.figures[-1:], passage.said
    free = None if passage.view.in_brackets(quantity) else said.free_of_kind.get(quantity.kind)
    alike = free or said.of_kind.get(quantity.kind) or _whole_before(passage, concept)
    reading = reading_of(passage.view, quantity, concept, last[0] if last else None, alike)
    if reading.measure == "contribution" and concept == OUTPUT:
        return False  # GRDP rose 9%; electricity production contributed 6 points of it
    if reading.measure == "change_yoy" and passage.is_on_period_before:
        reading = replace(reading, measure="change_pop")
    if reading.measure == "share" and is_of_its_plan(passage, quantity, concept):
        reading = replace(reading, measure="plan_ratio", cue="no share of the whole")
    named = project(passage, quantity, concept, before)
    features = narrowed(passage, quantity, candidate, passing, named, reading.measure)
    if quantity.kind == "money" and reading.measure == "level":
        features -= VOLUME
    if concept == ECONOMY and is_of_one(quantity):
        features |= PER_CAPITA
    is_named = candidate.hit is not None and reading.measure == "rank"  # a rank by what it names itself
    said_of = None if is_named else goes_on_with(passage, before, is_named=candidate.hit is not None)
    dimension = wanted_dimension(passage.view, quantity, reading.measure, said_of, concept, features)
    if dimension is None and candidate.hit is None and said_of is passage.discourse.last:
        dimension = unit_of(passage, said_of, concept, features)
    share = {"share"} if reading.measure == "share" else frozenset[str]()
    indicator = passage.setting.grammar.concepts.indicator(concept, features | share, dimension)
    if indicator == NONE:
        draft.concept, draft.features = concept, features
        draft.reason = governing_phrase(passage.view, quantity)
        return True
    if indicator is None or is_clash(passage, quantity, candidate, indicator):
        return False
    if _is_added(passage, quantity, features):
        reading = replace(reading, measure="level")
    told = PUBLIC if indicator == PUBLIC else concept  # what goes on is of the plan: VND5 trillion, or 41% of it
    draft.concept, draft.features, draft.indicator, draft.dimension = told, features, indicator, dimension
    _state(passage, draft, candidate, reading, named, before)
    return True


def _whole_before(passage: Passage, concept: str) -> Draft | None:
    """Return the change of which a sentence tells the parts: `GRDP grew 7%. Of which: industry is put at 9%`."""
    last = passage.discourse.last
    is_told = last is not None and last.quantity.kind == "percent" and last.concept == concept
    is_part = passage.is_part or (passage.goes_on and _goes_on_with_sectors(passage, last))
    return last if is_told and is_part and not passage.figures else None


def _goes_on_with_sectors(passage: Passage, last: Draft | None) -> bool:
    """Tell whether a sentence that names sectors alone goes on with the growth of the whole: `8% for industry`."""
    if last is None or last.concept != ECONOMY or last.item != TOTAL or passage.view.has(STANDING):
        return False
    return (last.measure or "").startswith("change") and bool(passage.items) and not passage.view.of("concept")


def _is_added(passage: Passage, quantity: Quantity, features: frozenset[str]) -> bool:
    """Tell whether money is capital that was added: a rise itself, of which no other base is told."""
    is_money = "adjusted" in features and quantity.kind == "money"
    return is_money and not passage.view.within("base", *passage.view.behind(quantity))


def _state(
    passage: Passage, draft: Draft, candidate: Candidate, reading: Reading, named: Project | None, before: Draft | None
) -> None:
    """Fill in what follows from the concept: measure and sign, the whole of a share, partner, item, prices."""
    draft.role, draft.measure = "observation", reading.measure
    draft.value = draft.quantity.value * reading.sign
    draft.rules = [f"{draft.concept}: {candidate.rule}", f"{reading.measure}: {reading.cue or 'its form'}"]
    if reading.measure == "share" and candidate.hit and candidate.hit.first >= draft.quantity.last:
        part_of(passage, draft)
    if named:
        draft.item, draft.item_name = named.identifier, named.name
    name(passage, draft, candidate.hit, before)
    if is_deficit(passage, draft, candidate.hit):
        draft.value = -abs(draft.value)
    prices = passage.view.of("price")
    if prices and draft.indicator in PRICED:
        draft.price_basis = str(prices[-1].value)
