"""Concepts before a quantity: they count the less the farther they stand and the more lies between."""

from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.governing.candidate import BEFORE, NEAREST, UNRANKED, Candidate
from pipeline.extract.binding.governing.lessened import FIRMS
from pipeline.extract.binding.governing.trade import concept_of
from pipeline.extract.binding.governing.weighing import is_of_else, lessened
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
RIGHT_BEFORE = 2.5  # further, for a count with its noun right before it: `vận chuyển hành khách 9,4 triệu lượt khách`
TOPIC = 4.0  # of what a sentence says at its start that it speaks of, however far
TOPIC_WITHIN = 4  # tokens at the start of a sentence in which it says so
MARKETS = "markets"
INVESTOR = "investor"


def before(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concepts that stand before a quantity, which is no count that something countable follows."""
    of, concepts = quantity.dimension, passage.setting.grammar.concepts
    fitting = [
        hit for hit in passage.view.within("concept", quantity.first - REACH, quantity.first)
        if ((of in RELATIVE and _is_told_so(passage.view, hit, of)) or concepts.fits(str(hit.value), of))
        and not is_of_else(passage, hit, quantity)
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


def _weight(passage: Passage, quantity: Quantity, hit: Hit, of: str) -> float:
    view, between = passage.view, (hit.last, quantity.first)
    weight = (
        BEFORE
        - PER_TOKEN * (quantity.first - hit.last)
        - PER_COMMA * _commas(view, *between)
        - PER_STOP * _stops(view, *between)
        - (0 if of in RELATIVE else PER_FIGURE * _levels_between(passage, hit, of))
    )
    weight = lessened(passage, hit, quantity, weight)
    if of == "count" and hit.last == quantity.first:
        weight += RIGHT_BEFORE
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
