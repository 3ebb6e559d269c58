"""What the article's own side buys are imports: `It bought $3m of goods`, `purchases rose 5%`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import OF_TRADE
from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.partner_told import partner_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

IMPORTS, SHARES = "imports", "shares"  # a concept, and an event of investment
ABROAD = ("countries", "markets")  # concepts: where purchases are made
STOPS = ";()|"  # marks between a verb and what is not its amount
WITHIN = 12  # tokens from the verb to its amount
CLAUSE = ",;:.(–—-•*+"  # marks behind which a clause begins
FOREIGN = ("who_buys", "foreign_buyer")  # lists of words for those who buy from here


def bought_in(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return imports for what the article's own area buys, or for purchases of nobody named, where trade is told."""
    view = passage.view
    verb = stretch.last_before(view.of("purchases"), quantity.first)
    last = view.opening(quantity.first) if view.in_brackets(quantity) else quantity.first  # mainly cars ($9m)
    if verb is None or quantity.first - verb.last > WITHIN or view.count(STOPS, verb.last, last):
        return []
    if view.within("event", verb.first, quantity.first):
        return []
    if any(hit.value not in ABROAD for hit in view.within("concept", verb.last, quantity.first)):
        return []
    if stretch.covering(view.of("concept"), verb.first, verb.last) or not _is_of_trade(passage, verb):
        return []
    is_own = _is_own(passage, verb) or _goes_on(passage, verb) or _is_noun_alone(passage, verb)
    is_own = is_own or _are_from(passage, verb, quantity)
    return [Candidate(IMPORTS, BEFORE, "bought by who sells", verb)] if is_own else []


def _is_of_trade(passage: Passage, verb: Hit) -> bool:
    """Tell whether trade has been told in the sentence or before it, or the verb stands beside a country of origin."""
    told = passage.figures[-1] if passage.figures else passage.discourse.last
    if told is not None and told.concept in OF_TRADE:
        return True
    return any(passage.view.scan.any_before(one.first, "partner_to") for one in passage.partners)


def _is_own(passage: Passage, verb: Hit) -> bool:
    """Tell whether the article's own area is right before the verb, or what points to it and to no partner."""
    view, scan = passage.view, passage.view.scan
    if scan.any_before(verb.first, *FOREIGN) and not _is_of_area(passage, verb):
        return False
    if scan.any_before(verb.first, "pronoun"):
        last = passage.discourse.last
        return (last is None or last.partner == TOTAL) and partner_told(passage) == TOTAL
    own = [*view.of("own_place"), *view.of("nation"), *(hit for hit, _ in passage.areas)]
    return any(hit.last == verb.first for hit in own) or _is_of_area(passage, verb)


def _goes_on(passage: Passage, verb: Hit) -> bool:
    """Tell whether who sold goods bought some then: `shipped goods for $5m and bought $3m`."""
    last = next((one for one in reversed(passage.figures) if one.is_level), None)
    is_joined = passage.view.scan.before(verb.first, "conj") is not None
    return is_joined and last is not None and last.concept == "exports" and not passage.partners


def _is_of_area(passage: Passage, verb: Hit) -> bool:
    """Tell whether firms of an area are right before the verb: `Bac Giang firms bought`."""
    firms = passage.view.scan.before(verb.first, "who_buys")
    return firms is not None and any(hit.last == firms.first for hit, _ in passage.areas)


def _are_from(passage: Passage, verb: Hit, quantity: Quantity) -> bool:
    """Tell whether purchases are said to come from a partner: `most purchases come from China: $9m`."""
    scan = passage.view.scan
    if scan.at(verb.first, "purchases_noun") is None:
        return False
    named = stretch.within(passage.partners, verb.last, quantity.first)
    return any(scan.any_before(scan.back_over(one.first, "definite"), "bought_from") for one in named)


def _is_noun_alone(passage: Passage, verb: Hit) -> bool:
    """Tell whether purchases open their clause: `while purchases rose 5%`; those of a partner are no imports."""
    view, scan = passage.view, passage.view.scan
    if scan.at(verb.first, "purchases_noun") is None:
        return False
    start = scan.back_over(scan.back_over(verb.first, "theirs"), "definite")
    is_first = start == view.sentence.first or scan.sign(start - 1) in CLAUSE
    is_first = is_first or scan.before(start, "conj") is not None
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    return is_first and last is not None and last.concept in OF_TRADE and last.partner == TOTAL
