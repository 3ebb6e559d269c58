"""Concepts that a quantity takes over: from the figure before, the sentence before, or a heading."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import FUNDED, OF_TRADE, STANDING
from pipeline.extract.binding.governing.aside import is_aside
from pipeline.extract.binding.governing.bracketed_count import counted_by_partner
from pipeline.extract.binding.governing.candidate import (
    AS_FIGURE,
    CARRIED,
    FOLLOWS_FIGURE,
    FRESH_HEADING,
    HEADING,
    UNRANKED,
    Candidate,
)
from pipeline.extract.binding.governing.column import of_column
from pipeline.extract.binding.governing.gone_on import (
    all_of_parts,
    capital_of_counted,
    capital_of_origins,
    trade_of_goods,
    whole_of_plan,
)
from pipeline.extract.binding.governing.implied import INDEX
from pipeline.extract.binding.governing.label import of_label
from pipeline.extract.binding.governing.lessened import is_new_part
from pipeline.extract.binding.governing.monthly_pay import INCOME
from pipeline.extract.binding.governing.own_noun import has_own_subject, is_of_own_noun, is_of_unread
from pipeline.extract.binding.governing.spent import CHANGES, spent
from pipeline.extract.binding.governing.state_money import paid_out
from pipeline.extract.binding.of_one import may_be_pay
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

EMBEDDED = 0.8  # taken off behind a count that no comma parts from its sentence
PER_TOKEN = 0.05  # taken off for each token from the figure before
DOLLARS, DONG = "USD", "VND"
LIQUIDS = frozenset({"litre", "cubic_metre"})  # units in which no goods go on that are not named
IN_DONG = 0.7  # of such a concept carried to money in dong, which even the next words outdo
BULLET = 1  # tokens that may stand before the label of a line
SHARE = "share"  # measure
SPENT = "public_investment"  # told by how much of its plan was paid out
PEOPLE = ("workers", "population")  # who is neither founded nor dissolved
EVENT_WITHIN = 3  # tokens from a count to a word of event
TRADE = "exports"  # concept
MARKETS = "markets"  # whose count nobody tells a partner's share of
UNCOUNTED = frozenset({"product_output"})  # bare numbers are no goods, whatever was spoken of before


def beside(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concepts of the head of a column, of the figure before and of a label, where they fit."""
    return [*of_column(passage, quantity), *_of_figure(passage, quantity), *of_label(passage, quantity)]


def carried(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concepts of the sentence before and of the heading, where they fit: none is loud."""
    if is_of_own_noun(passage.view, quantity) or has_own_subject(passage, quantity) or is_of_unread(passage, quantity):
        return []
    return [*_of_sentence(passage, quantity), *_of_heading(passage, quantity)]


def _fits(passage: Passage, concept: str, quantity: Quantity) -> bool:
    of = quantity.dimension
    if of == "count" and concept in UNCOUNTED:
        return False
    return of in RELATIVE or passage.setting.grammar.concepts.fits(concept, of)


def _of_figure(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept of the last figure: changes, ranks and shares are said of it, a level may be one more."""
    if not passage.figures:
        return []
    spoken = reversed(passage.figures)
    spoken = (one for one in spoken if not is_aside(passage.view, one, quantity))
    if quantity.dimension not in RELATIVE:
        spoken = (
            one for one in spoken if not (one.measure == SHARE and is_new_part(passage, one.quantity.last, quantity))
        )
    if passage.said.free is not None and not passage.view.in_brackets(quantity):
        spoken = (one for one in spoken if not passage.view.in_brackets(one.quantity))
    if quantity.dimension in RELATIVE:  # 90 projects from 12 countries, ranking third
        is_share = passage.partners and quantity.kind == "percent"  # 58 markets, the US with 29 percent
        is_of_markets = is_share and passage.last_of(MARKETS) is not None  # nor of the firms that sell there
        spoken = (
            one for one in spoken
            if one.concept not in UNRANKED
            and not (one.quantity.kind == "number" and (is_of_markets or _is_destination(passage, one)))
        )  # fmt: skip
    last = (spent(passage) if quantity.kind in CHANGES else None) or next(iter(spoken), None)
    if not last or not last.concept or not _fits(passage, last.concept, quantity):
        return []
    if quantity.dimension not in RELATIVE:
        return [
            Candidate(
                paid_out(passage, quantity, last.concept) or last.concept, AS_FIGURE, "as the figure before", draft=last
            )
        ]
    weight = FOLLOWS_FIGURE - PER_TOKEN * (quantity.first - last.quantity.last)
    if last.quantity.kind == "number" and not passage.view.count(STOPS, last.quantity.last, quantity.first):
        weight -= EMBEDDED  # the economy of a city of 2 million people expanded 14%
    return [Candidate(last.concept, weight, "said of the figure before", draft=last)]


def _is_destination(passage: Passage, one: Draft) -> bool:
    """Tell whether a count only says where the goods of an amount before it went: `$2m worth to 43 markets, up 20%`."""
    first = passage.view.scan.back_over(one.quantity.first, "qualifiers")
    is_led = one.concept == MARKETS and passage.view.scan.before(first, "partner_to") is not None
    return is_led and any(other.concept == TRADE for other in passage.figures)


def _of_sentence(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept of the sentence before; behind a count of countries what they put in is capital."""
    carried = (
        capital_of_counted(passage, quantity)
        or capital_of_origins(passage, quantity)
        or all_of_parts(passage, quantity)
    )
    noun = passage.said.noun if quantity.dimension == "count" else None  # 90 firms were founded with 5 million; 12,
    carried = carried or whole_of_plan(passage) or trade_of_goods(passage, quantity) or noun or passage.discourse.last
    carried = _that_befell(passage, quantity, _in_same_currency(passage, quantity, carried))
    if not carried or not carried.concept or not _fits(passage, carried.concept, quantity):
        return []
    if carried.concept in OF_TRADE and quantity.unit in LIQUIDS and not passage.items:
        return []  # the reservoirs hold 90 million cubic metres
    if carried.concept == SPENT and _grows_anew(passage, quantity):
        return []
    if carried.concept == INDEX and quantity.kind == "money" and carried.quantity.kind != "money":
        return []  # the IIP rose 7%. The treasury got 9 trillion dong
    if carried.concept == INCOME and quantity.kind == "money" and not may_be_pay(quantity):
        return []  # each of them has 9 million dong. The plan for 2024 is 700 million dollars
    if carried.concept == "balance" and quantity.kind == "percent" and passage.view.of("bare_growth"):
        return []
    is_left = "named" in carried.features and passage.last_of("countries") is not None
    is_of_money = carried.concept == "projects" and _earned(passage, quantity)
    concept = "capital" if (is_left and quantity.kind == "money") or is_of_money else carried.concept
    if carried.concept in OF_TRADE and quantity.unit == DONG and carried.quantity.unit != DONG:
        return []  # exports were 5 million USD, or 9 tonnes. The bridge cost 900 billion dong
    weight = CARRIED if carried.concept not in OF_TRADE or quantity.unit != DONG else IN_DONG
    return [Candidate(concept, weight, "carried from the sentence before", draft=carried)]


def _in_same_currency(passage: Passage, quantity: Quantity, carried: Draft | None) -> Draft | None:
    """Return the figure that `this figure` goes on with: the last in its currency, `Taxes were 9 billion dong`."""
    if carried is None or quantity.kind != "money" or carried.quantity.kind != "money" or not passage.is_same_sum:
        return carried
    return passage.discourse.in_unit.get(quantity.unit, carried) if quantity.unit != carried.quantity.unit else carried


def _that_befell(passage: Passage, quantity: Quantity, carried: Draft | None) -> Draft | None:
    """Return what an event can befall: behind the people who work in firms, `another 90 were founded` is of firms."""
    if carried is None or quantity.dimension != "count" or carried.concept not in PEOPLE:
        return carried
    told = passage.view.starting("event", quantity.last, quantity.last + EVENT_WITHIN)
    if all(hit.value in STANDING for hit in told):
        return carried
    counted = (one for one in reversed(passage.discourse.last_counts) if one.concept in FUNDED)
    return next(counted, carried)


def _grows_anew(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether another paragraph tells of a growth, behind what was told of spending by its plan."""
    turned = passage.view.within("direction", *passage.view.before(quantity))
    return quantity.kind == "percent" and not passage.goes_on and bool(turned)


def _earned(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether money right behind a rank is what earned it: `Singapore took the lead with $2.1 billion`."""
    following = stretch.first_from(passage.view.quantities, quantity.last)
    is_led = passage.view.scan.any_at(quantity.last, "attribute", "rank_at")
    return quantity.kind == "rank" and is_led and following is not None and following.kind == "money"


def _of_heading(passage: Passage, quantity: Quantity) -> list[Candidate]:
    heading = passage.discourse.heading
    if heading is None or _goes_on_in_time(passage):
        return []
    told = (str(hit.value) for hit in heading.concepts)
    fitting = next((concept for concept in told if _fits(passage, concept, quantity)), None)
    if fitting is None or _is_of_page(passage, quantity) or counted_by_partner(passage, quantity):
        return []
    is_over = heading.is_of_line and heading.line != passage.view.sentence.line
    weight = FRESH_HEADING if heading.is_fresh and not is_over else HEADING
    return [Candidate(fitting, weight, "from the heading")]


def _goes_on_in_time(passage: Passage) -> bool:
    """Tell whether the label of a line is but a time, so that it goes on with the line above: `- 11 months: $9m`."""
    view, discourse = passage.view, passage.discourse
    start = view.sentence.first
    label = stretch.starting(view.times, start, start + BULLET + 1)
    if not label or view.scan.sign(label[0].last) != ":" or discourse.last is None:
        return False
    return discourse.figure_line == view.sentence.line - 1


def _is_of_page(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a bare number in brackets stands behind a word of the page, and counts nothing: `Comment (0)`."""
    if quantity.dimension != "count" or not passage.view.in_brackets(quantity):
        return False
    return not (passage.figures or passage.areas or passage.partners or passage.items)
