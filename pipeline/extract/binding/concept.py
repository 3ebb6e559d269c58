"""Concept, features, measure and indicator of a quantity: the first candidate that fits has it."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.binding.features import FDI_SECTOR
from pipeline.extract.binding.governing import COUNTED, Candidate, candidates
from pipeline.extract.binding.naming import Project, name, project
from pipeline.extract.binding.narrowing import BY, is_clash, kin, narrowed, wanted_dimension
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.unclassified import governing_phrase
from pipeline.extract.binding.wholes import part_of
from pipeline.extract.concepts import OTHER, dimension
from pipeline.extract.draft import Draft
from pipeline.extract.measures import Reading, reading_of
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

NONE = ""  # of a row of concepts.csv that has no indicator
SPENT_WITHIN = 2  # tokens from an amount to the number of projects that it is for
ONE_WITHIN = 8  # tokens between `a` or an amount and the project that it is of
ONE_BEFORE = 2  # tokens from `costing` to its amount
AT_LEAST = frozenset({"over", "at_least"})  # qualifiers of what is a threshold
THRESHOLD_WITHIN = 10  # tokens from a count of goods to what each of them came to
OF_FIRMS = ("enterprises", "enterprises_closed", "enterprises_resumed")  # counts of firms whose capital nothing tells
TRADED = ("exports", "imports")  # told in money and in tonnes: what goes on with one goes on in its unit
VOLUME = frozenset({"by_volume"})  # what no money is
RIVALS = 3  # candidates that are told to whoever asks why
PRICED = frozenset({"grdp", "industrial_output", "grdp_per_capita", "retail_sales"})  # told at prices of some year


def govern(passage: Passage, draft: Draft) -> None:
    """Decide what a quantity is a figure of; where nothing fits, say which words govern it."""
    if draft.quantity.end_of_range == "high" and _copies_lower_end(passage, draft):
        return
    if _is_threshold(passage, draft):
        draft.reason = governing_phrase(passage.view, draft.quantity)
        return
    found = candidates(passage, draft.quantity)
    draft.rivals = found[1 : RIVALS + 1]
    for candidate in found:
        if candidate.concept == OTHER or _is_of_unknown(passage, draft.quantity, candidate):
            break
        if candidate.concept == "projects" and _is_wanted(passage, draft.quantity):
            break
        if _is_of_all_firms(passage, draft.quantity, candidate) or _is_of_one(passage, draft.quantity, candidate):
            break
        if _fits(passage, draft, candidate):
            return
    draft.reason = governing_phrase(passage.view, draft.quantity)


def _is_threshold(passage: Passage, draft: Draft) -> bool:
    """Tell whether money is only what each of some goods came to at least: `37 products with exports of over $1bn`."""
    view, quantity = passage.view, draft.quantity
    if quantity.kind != "money" or draft.qualifier not in AT_LEAST:
        return False
    counted = next(stretch.back_from(view.quantities, quantity.first), None)
    if counted is None or counted.kind != "number" or quantity.first - counted.last > THRESHOLD_WITHIN:
        return False
    return view.scan.at(counted.last, "goods_counted") is not None and not view.count(
        STOPS, counted.last, quantity.first
    )


def _is_of_unknown(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether a percentage follows an amount of no known indicator, of which it must be said itself."""
    last = _draft_before(passage, quantity)
    if last is not None and last.role == "unclassified" and quantity.kind == "money":
        return _is_their_capital(passage, last, quantity, candidate)
    if dimension(quantity) != "percent" or last is None or last.role != "unclassified":
        return False
    if last.quantity.in_words or passage.pair(quantity):
        return False
    is_named = candidate.hit is not None and candidate.hit.first >= last.quantity.last
    return last.quantity.kind in ("number", "quantity", "money", "percent") and not is_named


def _is_their_capital(passage: Passage, last: Draft, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether money is the capital of things counted before that are no projects: `16 schools worth 2 million`."""
    view, first = passage.view, last.quantity.last
    if last.quantity.kind != "number" or last.quantity.in_words or candidate.concept != "capital":
        return False
    if view.count(";:.", first, quantity.first) or view.within("conj", first, quantity.first):
        return False
    return bool(view.within("costs", first, quantity.first)) and not view.within("draws", first, quantity.first)


def _is_wanted(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether investors are only called for: `is inviting investment in 10 projects`."""
    called = passage.view.scan.before(quantity.first, "wanted")
    return called is not None and quantity.kind == "number"


def _is_of_one(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether capital is that of one project without a name: `a garment plant costing 70 million USD`."""
    view = passage.view
    if quantity.kind != "money" or candidate.concept != "capital" or passage.companies:
        return False
    if view.scan.before(quantity.first, "indefinite"):
        start, end = view.behind(quantity)
        return bool(view.starting("one_project", start, min(end, start + ONE_WITHIN)))
    first, last = view.before(quantity)
    named = view.within("one_project", first, last)
    costs = view.within("costs", named[-1].last, last) if named else []
    if not costs or quantity.first - costs[-1].last > ONE_BEFORE:
        return False
    told = view.within("indefinite", max(first, named[-1].first - ONE_WITHIN), named[-1].first)
    return bool(told) and not view.count(",;", told[-1].last, named[-1].first)


def _draft_before(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return what was read of the quantity before; one in brackets is passed over where a figure stands before it."""
    view, drafts = passage.view, passage.drafts
    if not drafts or view.in_brackets(quantity) or not view.in_brackets(drafts[-1].quantity):
        return drafts[-1] if drafts else None
    free = next((one for one in reversed(drafts) if not view.in_brackets(one.quantity)), None)
    return free if free is not None and free.is_figure else drafts[-1]


def _is_of_all_firms(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether capital named behind a count of firms is that of all at work, of which there is no indicator."""
    last, hit = passage.before(quantity), candidate.hit
    if quantity.kind != "money" or candidate.concept != "capital" or last is None or not _counts_firms(last):
        return False
    is_theirs = hit is None or last.quantity.last <= hit.first < quantity.first
    return is_theirs and not passage.view.within("origin", last.quantity.last, quantity.first)


def _counts_firms(draft: Draft) -> bool:
    """Tell whether a figure counts firms of all owners; foreign ones have capital of their own."""
    return draft.indicator in OF_FIRMS and draft.item != FDI_SECTOR and draft.is_level


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
    sibling, related = passage.before(quantity), kin(passage, quantity, concept)
    before = candidate.draft or related or sibling or passage.discourse.last
    passing = before if candidate.hit is None else _counted(passage, quantity, concept) or related or sibling
    passing = _spent_on(passage, quantity, concept) or passing
    last, alike = passage.figures[-1:], passage.said.of_kind.get(quantity.kind)
    reading = reading_of(passage.view, quantity, concept, last[0] if last else None, alike)
    named = project(passage, quantity, concept, before)
    features = narrowed(passage, quantity, candidate, passing, named)
    if quantity.kind == "money" and reading.measure == "level":
        features -= VOLUME
    is_named = candidate.hit is not None and reading.measure == "rank"  # a rank by what it names itself
    said_of = None if is_named else before
    dimension = wanted_dimension(passage.view, quantity, reading.measure, said_of, concept, features)
    if dimension is None and candidate.hit is None and said_of is passage.discourse.last:
        dimension = _unit_of(passage, said_of, concept, features)
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
    draft.concept, draft.features, draft.indicator, draft.dimension = concept, features, indicator, dimension
    _state(passage, draft, candidate, reading, named, before)
    return True


def _unit_of(passage: Passage, last: Draft | None, concept: str, own: frozenset[str]) -> str | None:
    """Return the dimension of the trade that the sentence before told, tonnes or money: `followed by Japan with 9%`."""
    if last is None or concept not in TRADED or last.concept != concept or own & BY:
        return None
    return passage.setting.grammar.concepts.dimension_of(concept, last.indicator or "")


def _is_added(passage: Passage, quantity: Quantity, features: frozenset[str]) -> bool:
    """Tell whether money is capital that was added: a rise itself, of which no other base is told."""
    is_money = "adjusted" in features and quantity.kind == "money"
    return is_money and not passage.view.within("base", *passage.view.behind(quantity))


def _counted(passage: Passage, quantity: Quantity, concept: str) -> Draft | None:
    """Return the count of projects or firms since the last capital: their capital is what follows."""
    said, capital = passage.said, passage.last_of("capital")
    noun = said.noun if passage.view.in_brackets(quantity) else said.free_noun or said.noun
    if concept != "capital" or noun is None or not noun.is_level or noun.concept not in COUNTED:
        return None
    return noun if capital is None or capital.quantity.first < noun.quantity.first else None


def _spent_on(passage: Passage, quantity: Quantity, concept: str) -> Draft | None:
    """Return the capital that a count right behind it tells the projects of: `5 million USD for three others`."""
    if concept != "projects" or quantity.kind != "number":
        return None
    last, view = passage.before(quantity), passage.view
    if last is None or last.concept != "capital":
        return None
    behind = view.beyond(last.quantity)[0]
    is_next = 0 < quantity.first - behind <= SPENT_WITHIN and view.scan.any_at(behind, "function", "inside")
    return last if is_next and last.is_level else None


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
    if candidate.hit and _is_deficit(passage, draft, candidate.hit):
        draft.value = -abs(draft.value)
    prices = passage.view.of("price")
    if prices and draft.indicator in PRICED:
        draft.price_basis = str(prices[-1].value)


def _is_deficit(passage: Passage, draft: Draft, hit: Hit) -> bool:
    """Tell whether a trade balance is negative: `nhập siêu 2 tỷ USD` is -2 billion."""
    scan = passage.view.scan
    said = scan.at(hit.first, "deficit") or scan.at(hit.last - 1, "deficit")
    return draft.indicator == "trade_balance" and draft.is_level and said is not None
