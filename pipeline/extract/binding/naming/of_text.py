"""The item that no words beside a figure name: what text or sentence are about, or that of the figure before."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.naming.goods import is_worth_of, of_goods, of_product
from pipeline.extract.binding.naming.list_entry import SECTOR, is_of_unknown_entry
from pipeline.extract.binding.naming.scope import scope_of_whole, was_cause
from pipeline.extract.binding.naming.subject import OWNERSHIP, is_whole_of
from pipeline.extract.binding.naming.topic import of_subject, topic_of
from pipeline.extract.binding.naming.whole_named import is_of_all_told, is_whole, is_whole_of_longer, sums_up
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import OF_OIL
from pipeline.extract.phrases import Hit

DEALS = "deals"  # purchases of shares


def of_text(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str:
    """Return the item that the text or the sentence is about, else that of the figure before."""
    topic = _topic(passage, draft, hit, sibling)
    if sibling is None:
        return topic if topic != TOTAL else _of_sector(passage, draft)
    if topic != TOTAL:
        return topic
    is_wider = is_whole(passage, draft, hit) or was_cause(passage, hit, sibling) or sums_up(passage, draft, sibling)
    if sibling is passage.discourse.last and (
        _is_of_all_firms(passage, draft, sibling)
        or _was_aside(passage, sibling)
        or (_was_one_of_several(passage, sibling) and _whole_told(passage, draft, sibling) is sibling)
        or passage.view.within("all_goods", passage.view.sentence.first, draft.quantity.first)
        or is_of_all_told(passage, draft)
    ):
        return topic
    if sibling.concept == draft.concept and (is_wider or is_whole_of_longer(passage, draft, sibling)):
        return topic
    if is_whole_of(passage, draft, sibling) or is_of_unknown_entry(passage, draft, sibling):
        return TOTAL
    return TOTAL if _is_of_same_whole(passage, draft, sibling) else _whole_told(passage, draft, sibling).item


def _is_of_same_whole(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether shares of goods and of a partner are of one whole: `Shrimp made up 95 percent. Japan took 27.`."""
    if sibling is not passage.discourse.last or not sibling.measure == draft.measure == "share":
        return False
    is_of_goods = sibling.item != TOTAL and sibling.partner == TOTAL != draft.partner
    whole = next((one for one in reversed(passage.discourse.levels) if one.concept == draft.concept), None)
    return is_of_goods and (whole is None or whole.item == TOTAL)


def _whole_told(passage: Passage, draft: Draft, sibling: Draft) -> Draft:
    """Return the whole of the sentence before, for an amount behind what only told how much of it some goods make up.

    `Seafood exports hit $635m; shrimp made up 88%. America bought $142m`: of seafood.
    """
    if sibling is not passage.discourse.last or sibling.measure != "share" or not draft.is_level:
        return sibling
    levels = [one for one in passage.discourse.levels if one.concept == draft.concept == sibling.concept]
    is_whole = bool(levels) and levels[-1].item not in (TOTAL, sibling.item) and draft.quantity.kind == "money"
    return levels[-1] if is_whole else sibling


def _was_aside(passage: Passage, last: Draft) -> bool:
    """Tell whether the sentence before told the whole, and only then without oil: what goes on is of the whole."""
    return last.item in OF_OIL and TOTAL in passage.discourse.items and not passage.names_oil


def _was_one_of_several(passage: Passage, last: Draft) -> bool:
    """Tell whether the sentence before told of parts beside one another or their whole: one without a name is of all.

    `Industry rose 9%, services 8%. In the third quarter alone the rate was 7%`.
    """
    is_row = len(passage.discourse.items) > 1 and last.item != TOTAL
    return is_row and not (passage.points_back or passage.is_part)


def _topic(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str:
    """Return the item of the text, of the whole of which parts are told, or the goods of trade and output."""
    topic = topic_of(passage, draft, hit)
    if topic == TOTAL and (sibling is None or sibling.item == TOTAL) and passage.is_of_whole:
        topic = scope_of_whole(passage, draft)
    if topic == TOTAL:
        topic = of_product(passage, draft) or of_subject(passage, draft) or TOTAL
    is_ranked = sibling is not None and sibling.measure == "rank" and sibling.concept == draft.concept
    is_fresh = sibling is None or (
        hit is not None and hit.first >= sibling.quantity.last and not is_worth_of(sibling, draft)
    )
    if topic == TOTAL and is_fresh and not (is_ranked and sibling is not None and sibling.item != TOTAL):
        topic = of_goods(passage, draft, hit)
    return topic


def _is_of_all_firms(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether a sentence turns from what some firms traded to a market: `FDI firms sold $2m. Japan took $1m`."""
    known = passage.setting.grammar.lists.items
    if sibling.item not in known or known[sibling.item].type != OWNERSHIP:
        return False
    opened = next(iter(passage.partners), None)
    is_market = opened is not None and opened.first == passage.view.sentence.first and sibling.partner == TOTAL
    return is_market and draft.partner != TOTAL and not passage.view.of("this_sector") and not passage.view.of("they")


def _of_sector(passage: Passage, draft: Draft) -> str:
    """Return the sector that is the subject of a sentence on investment: `Manufacturing led, with capital of`."""
    if draft.concept not in INVESTED and draft.concept != DEALS:
        return TOTAL
    start, known = passage.view.sentence.first, passage.setting.grammar.lists.items
    named = stretch.within(passage.items_of(draft.indicator), start, draft.quantity.first)
    is_subject = bool(named) and named[0].first - start <= 1 and known[named[0].identifier].type == SECTOR
    return named[0].identifier if is_subject else TOTAL
