"""What a row of partners turns to: areas that receive, other goods.

`Japan came first with $5bn, and Hanoi, where $4bn went, led the recipients`; `Footwear did better. Its exports rose`.
"""

from pipeline.extract import stretch
from pipeline.extract.areas import starting
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.places import COUNTRY

OPENING = 1  # tokens before the goods that open a sentence
MARKET_WITHIN = 4  # tokens from goods to the market that they were sold to


def turns_to_recipient(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether an area is the subject behind a partner's figure for the whole country: it has no partner."""
    if sibling.place != COUNTRY or sibling is passage.discourse.last:
        return False
    named = starting(passage.areas, sibling.quantity.last, draft.quantity.first)
    return any(identifier != COUNTRY and not passage.is_led(hit) for hit, identifier in named)


def turns_to_goods(passage: Passage) -> bool:
    """Tell whether the sentence before, without a figure, spoke of goods and of no partner."""
    subject = passage.discourse.subject
    is_near = subject is not None and subject.line == passage.view.sentence.line and not passage.partners
    return is_near and subject is not None and subject.item != TOTAL and subject.partner == TOTAL


def leaves_market(passage: Passage, sibling: Draft) -> bool:
    """Tell whether a sentence opens with other goods than those of a market: `Tea to Iran: $9m. Coffee: $30m`."""
    if sibling.partner == TOTAL or passage.partners or sibling is not passage.discourse.last:
        return False
    scan, known = passage.view.scan, passage.setting.grammar.lists.items
    opened = next(iter(passage.items), None)
    if opened is None or opened.first - passage.view.sentence.first > OPENING or opened.identifier == sibling.item:
        return False
    if {known[one].type for one in (opened.identifier, sibling.item) if one in known} != {"commodity"}:
        return False
    market = stretch.last_before(scan.of("partner"), sibling.quantity.first)
    goods = stretch.last_before(scan.of("item"), market.first) if market is not None else None
    is_theirs = goods is not None and goods.value == sibling.item
    return market is not None and goods is not None and is_theirs and market.first - goods.last <= MARKET_WITHIN
