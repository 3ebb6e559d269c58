"""Concepts before a quantity: they count the less the farther they stand and the more lies between."""

from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.governing.aside import is_aside, is_left_out
from pipeline.extract.binding.governing.candidate import BEFORE, NEAREST, UNRANKED, Candidate
from pipeline.extract.binding.governing.capital_city import is_city
from pipeline.extract.binding.governing.counting import counts_what_is_before
from pipeline.extract.binding.governing.named_sector import is_sector
from pipeline.extract.binding.governing.revenue import is_read_as_known
from pipeline.extract.binding.governing.spent import CHANGES, spent
from pipeline.extract.binding.governing.trade import concept_of, is_told_price
from pipeline.extract.binding.governing.where import is_owner, is_where
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD, STOPS, View

PER_TOKEN = 0.12
REACH = 66  # tokens; farther off nothing of the weight is left
PER_COMMA = 0.5
PER_STOP = 1.2  # semicolon, colon, bracket
PER_FIGURE = 2.2  # each level of its kind between
ASIDE = 7.0  # what an aside gives the share of
RESTATED = 3.0  # words behind a figure in its bracket speak of that figure
EARLIER_NOUN = 1.5  # the noun of an earlier count
RIGHT_BEFORE = 2.5  # further, for a count with its noun right before it: `vận chuyển hành khách 9,4 triệu lượt khách`
TOPIC = 4.0  # of what a sentence says at its start that it speaks of, however far
TOPIC_WITHIN = 4  # tokens at the start of a sentence in which it says so
MARKETS = "markets"
FIRMS, TRADED = "enterprises", frozenset({"exports", "imports", "turnover"})
COUNTED = frozenset({"projects", "enterprises"})  # what is narrowed by whose capital it has
WHERE = 4.0  # where something else is
DOER = 4.0  # firms that only do what is spoken of
DOER_WITHIN = 6  # tokens from `of` to such firms
CAUSE = 6.0  # what only gives the reason
REACHED_WITHIN = 2  # tokens from a concept to the verb that leads to its amount
CAUSE_WITHIN = 10  # tokens from `thanks to` to the concept
SHARED = 3.0  # what an earlier percentage is part of, for a change: `23% of total output, up 13%`
SHARED_WITHIN = 4  # tokens from such a percentage to the concept
RATE = 1.0  # further, for a percentage of what is itself one: occupancy, poverty
INVESTOR = "investor"
NOUN_BEHIND = 2  # tokens from an earlier count to its noun


def before(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concepts that stand before a quantity; none for a count that something countable follows."""
    of, concepts = quantity.dimension, passage.setting.grammar.concepts
    if of == "count" and not counts_what_is_before(passage, quantity):
        return []
    fitting = [
        hit for hit in passage.view.within("concept", quantity.first - REACH, quantity.first)
        if ((of in RELATIVE and _is_told_so(passage.view, hit, of)) or concepts.fits(str(hit.value), of))
        and not _narrows_count(passage.view, hit)
        and not is_left_out(passage.view, hit, quantity)
        and not (of in RELATIVE and is_read_as_known(passage, hit))
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
        - PER_STOP * view.count(HARD, *between)
        - (0 if of in RELATIVE else PER_FIGURE * _levels_between(passage, hit, of))
    )
    if _is_noun_of_earlier(passage, hit):
        weight -= EARLIER_NOUN
    if of == "count" and _is_attribute(view, hit):
        weight -= EARLIER_NOUN
    if quantity.kind in CHANGES and hit.value == "projects" and spent(passage):
        weight -= EARLIER_NOUN
    if _is_in_restatement(view, hit):
        weight -= RESTATED
    if _is_in_aside(passage, hit, quantity):
        weight -= ASIDE
    if _is_cause(view, hit, quantity):
        weight -= CAUSE
    if is_where(view, hit, of) or is_owner(view, hit):
        weight -= WHERE
    if of in RELATIVE and _is_doer(view, hit):
        weight -= DOER
    if of in RELATIVE and _is_whole(passage, hit):
        weight -= SHARED
    if quantity.kind == "percent" and _is_rate(passage, hit):
        weight += RATE
    if of == "count" and hit.last == quantity.first:
        weight += RIGHT_BEFORE
    if hit.value == FIRMS and view.scan.at(quantity.last, "counters"):  # góp vốn ... trong doanh nghiệp 113 lượt
        weight -= DOER
    return max(weight, TOPIC) if _is_topic(view, hit) else weight


def _commas(view: View, first: int, last: int) -> int:
    """Return the number of commas between two tokens, but for those around a mere `however`."""
    told = [hit for hit in view.within("interjected", first, last) if view.scan.sign(hit.last) == ","]
    return view.count(",", first, last) - 2 * sum(view.scan.sign(hit.first - 1) == "," for hit in told)


def _is_whole(passage: Passage, hit: Hit) -> bool:
    """Tell whether a concept only is what the share before it is part of."""
    last = passage.figures[-1] if passage.figures else None
    if last is None or last.measure != "share" or hit.first < last.quantity.last:
        return False
    near = hit.first - last.quantity.last <= SHARED_WITHIN
    return near and not passage.view.count(STOPS, last.quantity.last, hit.first)


def _is_rate(passage: Passage, hit: Hit) -> bool:
    """Tell whether a concept is itself a percentage, and no level follows it: `IIP up 4%, sales of $5m, up 9%`."""
    is_percent = passage.setting.grammar.concepts.fits(str(hit.value), "percent")
    behind = takewhile(lambda one: one.quantity.first >= hit.last, reversed(passage.figures))
    return is_percent and not any(one.is_level for one in behind)


def _is_topic(view: View, hit: Hit) -> bool:
    """Tell whether a sentence starts with saying that it speaks of a concept: `Về thu hút FDI, ...`."""
    start = view.sentence.first
    led = view.starting("as_topic", start, start + TOPIC_WITHIN)
    return bool(led) and 0 <= hit.first - led[0].last <= TOPIC_WITHIN and view.scan.sign(hit.last) in (",", ":")


def _is_attribute(view: View, hit: Hit) -> bool:
    """Tell whether a concept only says where another is: the parks of `workers at industrial parks`."""
    earlier = stretch.last_before(view.of("concept"), hit.first)
    led = [hit.first, hit.first - 1] if hit.value == "countries" else [hit.first]  # tourists from Asian countries
    is_led = any(view.scan.any_before(at, "place_to", "partner_to") for at in led)
    return earlier is not None and is_led and hit.first - earlier.last <= NOUN_BEHIND


def _is_in_restatement(view: View, hit: Hit) -> bool:
    """Tell whether a concept stands behind a figure in its bracket: `(1.17 billion USD at current exchange rates)`."""
    earlier = stretch.last_before(view.quantities, hit.first)
    return earlier is not None and view.is_bracketed(hit.first) and view.in_brackets(earlier)


def _is_in_aside(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept stands in an aside that ends before a quantity: `, making up 9% of the output, rose`."""
    told = passage.figures[-1] if passage.figures else None
    if told is None or hit.first < told.quantity.last or not is_aside(passage.view, told, quantity):
        return False
    view = passage.view
    return not view.count(",", told.quantity.last, hit.first) and view.count(",", hit.last, quantity.first) > 0


def _is_doer(view: View, hit: Hit) -> bool:
    """Tell whether firms are only those who trade: `rice exports of Nghe An enterprises rose 75%`."""
    if hit.value != FIRMS:
        return False
    near = range(hit.first, hit.first - DOER_WITHIN, -1)
    led = next((at for at in near if view.scan.any_before(at, "partner_to")), 0)
    told = view.scan.before(led - 1, "concept") if led else None
    return told is not None and told.value in TRADED


def _is_cause(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept is only why something happened: `thanks to new projects, output grew`.

    Money that the reason itself reaches is its own: `nhờ xuất khẩu đạt 4,9 tỷ USD, cán cân thặng dư`.
    """
    if quantity.kind == "money" and view.within("reaching", hit.last, hit.last + REACHED_WITHIN):
        return False
    led = view.within("cause", hit.first - CAUSE_WITHIN, hit.first)
    if not led or view.count(",;:(", led[-1].last, hit.first) or view.within("them", led[-1].first, hit.first):
        return False
    return not view.within("contrast", led[-1].last, hit.first)  # though hit by the epidemic, exports rose


def _levels_between(passage: Passage, hit: Hit, of: str) -> int:
    between = takewhile(lambda one: one.quantity.first >= hit.last, reversed(passage.figures))
    return sum(one.is_level and one.quantity.dimension == of for one in between)


def _is_noun_of_earlier(passage: Passage, hit: Hit) -> bool:
    """Tell whether a concept stands right behind an earlier count, as its noun or beside it: `14 dự án FDI`."""
    noun = passage.view.scan.before(hit.first, "concept") or hit
    earlier = stretch.back_from(passage.view.quantities, hit.first)
    near = takewhile(lambda one: noun.first - one.last <= NOUN_BEHIND, earlier)
    return any(one.kind == "number" and _are_joined(passage.view, one.last, noun.first) for one in near)


def _are_joined(view: View, first: int, last: int) -> bool:
    """Tell whether nothing parts a count from a noun behind it: `rose by 4, but capital fell` speaks of another."""
    return not view.count(",;", first, last) and not view.within("conj", first, last)
