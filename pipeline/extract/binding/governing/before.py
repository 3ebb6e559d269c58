"""Concepts before a quantity: they count the less the farther they stand and the more lies between."""

from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.features.all_kinds import end_of_kinds
from pipeline.extract.binding.governing.aside import is_left_out
from pipeline.extract.binding.governing.candidate import BEFORE, NEAREST, UNRANKED, Candidate
from pipeline.extract.binding.governing.capital_city import is_city
from pipeline.extract.binding.governing.lessened import (
    FIRMS,
    has_acted,
    is_attribute,
    is_cause,
    is_doer,
    is_in_aside,
    is_in_restatement,
    is_noun_of_earlier,
    is_told_reason,
    is_whole_before_parts,
    is_whole_of_share,
)
from pipeline.extract.binding.governing.named_sector import is_sector
from pipeline.extract.binding.governing.pieces import is_verb_of_made
from pipeline.extract.binding.governing.revenue import is_read_as_known
from pipeline.extract.binding.governing.spent import CHANGES, spent
from pipeline.extract.binding.governing.trade import concept_of, is_told_price
from pipeline.extract.binding.governing.where import is_owner, is_where
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD, View

PER_TOKEN = 0.12
REACH = 66  # tokens; farther off nothing of the weight is left
PER_COMMA = 0.5
PER_STOP = 1.2  # semicolon, colon, bracket
BRACKET = 2  # stops of one
PER_FIGURE = 2.2  # each level of its kind between
ASIDE = 7.0  # what an aside gives the share of
RESTATED = 3.0  # words behind a figure in its bracket speak of that figure
EARLIER_NOUN = 1.5  # the noun of an earlier count
RIGHT_BEFORE = 2.5  # further, for a count with its noun right before it: `vận chuyển hành khách 9,4 triệu lượt khách`
TOPIC = 4.0  # of what a sentence says at its start that it speaks of, however far
TOPIC_WITHIN = 4  # tokens at the start of a sentence in which it says so
MARKETS = "markets"
COUNTED = frozenset({"projects", "enterprises"})  # what is narrowed by whose capital it has
WHERE = 4.0  # where something else is
DOER = 4.0  # firms that only do what is spoken of
CAUSE = 6.0  # what only gives the reason
SHARED = 3.0  # what an earlier percentage is part of, for a change: `23% of total output, up 13%`
RATE = 1.0  # further, for a percentage of what is itself one: occupancy, poverty
INVESTOR = "investor"
PEOPLE = "people"
DEALS = "deals"


def before(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concepts that stand before a quantity, which is no count that something countable follows."""
    of, concepts = quantity.dimension, passage.setting.grammar.concepts
    fitting = [
        hit for hit in passage.view.within("concept", quantity.first - REACH, quantity.first)
        if ((of in RELATIVE and _is_told_so(passage.view, hit, of)) or concepts.fits(str(hit.value), of))
        and not _narrows_count(passage.view, hit)
        and not (is_left_out(passage.view, hit, quantity) or is_told_reason(passage.view, hit, quantity))
        and not _ends_kinds(passage.view, hit)
        and not _stands_for_others(passage, hit)
        and not (of in RELATIVE and (is_read_as_known(passage, hit) or is_verb_of_made(passage, hit)))
        and not (is_city(passage, hit) or is_sector(passage, hit) or (of in RELATIVE and is_told_price(passage, hit)))
    ]  # fmt: skip
    return [
        Candidate(concept_of(passage, quantity, hit), _weight(passage, quantity, hit, of), "the words before", hit)
        for hit in fitting[-NEAREST:]
    ]


def _is_told_so(view: View, hit: Hit, of: str) -> bool:
    """Tell whether a concept may be what a rank or percentage is said of: not investors, nor a word of an event.

    `13 projects that registered to add capital, 27% of ...` says nothing of capital.
    """
    if hit.value in UNRANKED or (hit.value == INVESTOR and of == "percent"):
        return False
    if hit.value == MARKETS and of == "percent" and view.of("partner"):
        return False  # went to 58 markets, with the US accounting for 29 percent
    if hit.value == FIRMS and stretch.covering(view.of("item"), hit.first, hit.last):
        return False  # property firms took 5 percent
    return of == "rank" or not stretch.going_on(view.of("event"), hit.first)


def _stands_for_others(passage: Passage, hit: Hit) -> bool:
    """Tell whether people are the noun of a figure of others: `số lao động là 451.000 người, nông nghiệp 198.000`.

    So they are where an amount is told per head.
    """
    if hit.value != PEOPLE:
        return False
    if stretch.covering(passage.view.of("aspect"), hit.first, hit.last) or passage.view.scan.before(hit.first, "per"):
        return True  # 9 triệu đồng/người/tháng, tăng 6%
    counter = passage.view.scan.before(hit.first, "counters")  # 900 lượt người
    ends = (hit.first, counter.first if counter else hit.first)
    told = next((one for one in reversed(passage.figures) if one.quantity.last in ends), None)
    return told is not None and told.concept not in (PEOPLE, "population")


def _ends_kinds(view: View, hit: Hit) -> bool:
    """Tell whether share purchases only end the row of all kinds of capital: `cấp mới, tăng thêm và góp vốn`."""
    if hit.value != DEALS:
        return False
    row = stretch.covering(view.of("event"), hit.first, hit.last)
    if row is not None and row.value == "attracted" and row.first < hit.first:
        return True
    earlier = stretch.last_before(view.quantities, hit.first)
    end = end_of_kinds(view, earlier.last if earlier else view.sentence.first, hit.last)
    return end is not None and end.first <= hit.last


def _narrows_count(view: View, hit: Hit) -> bool:
    """Tell whether capital right behind projects or firms only says whose they are: the `FDI` of `số dự án FDI`."""
    noun = view.scan.before(hit.first, "concept") if hit.value == "capital" else None
    return noun is not None and noun.value in COUNTED


def _weight(passage: Passage, quantity: Quantity, hit: Hit, of: str) -> float:
    view, between = passage.view, (hit.last, quantity.first)
    weight = (
        BEFORE
        - PER_TOKEN * (quantity.first - hit.last)
        - PER_COMMA * _commas(view, *between)
        - PER_STOP * _stops(view, *between)
        - (0 if of in RELATIVE else PER_FIGURE * _levels_between(passage, hit, of))
    )
    if is_noun_of_earlier(passage, hit):
        weight -= EARLIER_NOUN
    if of == "count" and is_attribute(view, hit):
        weight -= EARLIER_NOUN
    if quantity.kind in CHANGES and hit.value == "projects" and spent(passage):
        weight -= EARLIER_NOUN
    if is_in_restatement(view, hit):
        weight -= RESTATED
    if is_in_aside(passage, hit, quantity):
        weight -= ASIDE
    if is_cause(view, hit, quantity):
        weight -= CAUSE
    if is_where(view, hit, of) or is_owner(view, hit):
        weight -= WHERE
    if of in RELATIVE and (is_doer(view, hit) or has_acted(passage, hit, quantity)):
        weight -= DOER
    if of in RELATIVE and is_whole_of_share(passage, hit):
        weight -= SHARED
    if of not in RELATIVE and is_whole_before_parts(passage, hit, quantity):
        weight -= ASIDE
    if quantity.kind == "percent" and _is_rate(passage, hit):
        weight += RATE
    if of == "count" and hit.last == quantity.first:
        weight += RIGHT_BEFORE
    if hit.value == FIRMS and view.scan.at(quantity.last, "counters"):  # góp vốn ... trong doanh nghiệp 113 lượt
        weight -= DOER
    return max(weight, TOPIC) if _is_topic(view, hit) and not _is_narrowed(passage, hit) else weight


def _is_narrowed(passage: Passage, hit: Hit) -> bool:
    """Tell whether a sentence on trade has gone on to one way of it: `Về ngoại thương, xuất khẩu đạt 2 tỷ USD`."""
    return hit.value == "turnover" and any(one.concept in WAYS for one in passage.figures[-1:])


def _commas(view: View, first: int, last: int) -> int:
    """Return the number of commas between two tokens, but for those around a mere `however`."""
    commas = view.count(",", first, last)
    if not view.of("interjected"):
        return commas
    told = [hit for hit in view.within("interjected", first, last) if view.scan.sign(hit.last) == ","]
    return commas - 2 * sum(view.scan.sign(hit.first - 1) == "," for hit in told)


def _stops(view: View, first: int, last: int) -> int:
    """Return the number of stops between two tokens, but for a bracket right behind the first that says how it is told.

    `GRDP (at 2010 prices) rose 5%`, `thu ngân sách (không kể ghi thu) tăng 5%`: no figure, nothing else is told in it.
    """
    stops = view.count(HARD, first, last)
    if stops < BRACKET or view.scan.sign(first) != "(":
        return stops
    end = next(iter(view.signs_within(")", first, last)), None)
    if end is None or view.following(first) < end or view.starting("concept", first, end):
        return stops
    return stops - BRACKET


def _is_rate(passage: Passage, hit: Hit) -> bool:
    """Tell whether a concept is itself a percentage, and no level follows it: `IIP up 4%, sales of $5m, up 9%`."""
    if not passage.setting.grammar.concepts.fits(str(hit.value), "percent"):
        return False
    behind = takewhile(lambda one: one.quantity.first >= hit.last, reversed(passage.figures))
    return not any(one.is_level for one in behind)


def _is_topic(view: View, hit: Hit) -> bool:
    """Tell whether a sentence starts with saying that it speaks of a concept: `Về thu hút FDI, ...`."""
    if not view.of("as_topic"):
        return False
    start = view.sentence.first
    led = view.starting("as_topic", start, start + TOPIC_WITHIN)
    return bool(led) and 0 <= hit.first - led[0].last <= TOPIC_WITHIN and view.scan.sign(hit.last) in (",", ":")


def _levels_between(passage: Passage, hit: Hit, of: str) -> int:
    if not passage.figures:
        return 0
    between = takewhile(lambda one: one.quantity.first >= hit.last, reversed(passage.figures))
    return sum(one.is_level and one.quantity.dimension == of for one in between)
