"""Partner and item of a figure (data model: partner_id, item_id), and the company that a project is named after.

`partner` gives the partner and `company` the project; `item` strings what may give the item: the words beside the
figure, the `scope` of investment, the `topic` of the text, the `goods` of trade.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.features.kinds import PER_CAPITA
from pipeline.extract.binding.governing.made import ELECTRICITY
from pipeline.extract.binding.naming.company import Project, names_area, project
from pipeline.extract.binding.naming.item import item_of
from pipeline.extract.binding.naming.partner import is_of_partner, partner_of
from pipeline.extract.binding.naming.subject import is_whole_in_bracket
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.phrases import Hit

OF_FIRMS = frozenset({"enterprises", "capital"})  # concepts: what firms have
INVESTORS = ("investor", "countries")  # concepts of who invests

__all__ = ["Project", "is_of_partner", "name", "project"]
OTHERS = ("concept", "own_place", "in_all", "partner", "nation")  # words that tell of something else, or of all


def name(passage: Passage, draft: Draft, hit: Hit | None, before: Draft | None) -> None:
    """Decide partner and item of a figure; `hit` are the words of its concept, `before` the figure it is said of.

    What a list says respectively comes first.
    """
    pair = passage.pair(draft.quantity)
    if pair is not None and pair.quantity is not None and before is not None:
        draft.item, draft.partner = _named_anew(passage, draft, before) or before.item, before.partner
    else:
        sibling = _same_said_before(passage, draft, hit)
        if is_whole_in_bracket(passage, draft):
            draft.item, draft.partner = (pair.item if pair else None) or draft.item, TOTAL
            return
        draft.partner = (pair.partner if pair else None) or partner_of(passage, draft, hit, sibling)
        paired = pair.item if pair is not None and _narrows(passage, draft, pair.item) else None
        draft.item = paired or item_of(passage, draft, hit, sibling)  # 9 foreign, 5 domestic projects, $7m and $3m
    if not _narrows(passage, draft, draft.item):
        draft.item = TOTAL


def _narrows(passage: Passage, draft: Draft, item: str | None) -> bool:
    """Tell whether an item or its type narrows the indicator (`item_scopes.csv`): GRDP per capita has no sectors.

    Energy is the output of its sector.
    """
    known, narrowing = passage.setting.grammar.lists.items, passage.setting.grammar.narrowing(draft.indicator)
    return item in (ELECTRICITY, None) or item not in known or not narrowing.isdisjoint((item, known[item].type))


def _named_anew(passage: Passage, draft: Draft, before: Draft) -> str | None:
    """Return the item of a sentence whose row answers to the figures of the one before: `mining rose 3% and 2%`."""
    if any(one is before for one in passage.figures):
        return None
    named = stretch.within(passage.items_of(draft.indicator), passage.view.sentence.first, draft.quantity.first)
    return named[-1].identifier if len({one.identifier for one in named}) == 1 else None


def _same_said_before(passage: Passage, draft: Draft, hit: Hit | None) -> Draft | None:
    """Return the figure before if it is of the same concept, and so of the same partner and item.

    Projects and their capital are of one place: `306 projects in industrial parks, worth 4 billion USD`. A sentence
    that names no concept of its own goes on with that of the sentence before.
    """
    sibling, last = passage.before(draft.quantity), passage.discourse.last
    is_here = passage.in_open_list or passage.discourse.figure_line == passage.view.sentence.line
    if (
        sibling is None
        and hit is None
        and ((is_here and passage.goes_on) or _opens_with_change(passage, draft))
        and not passage.view.of("by_market")
        and not _opens_with_investors(passage)
        and last is not None
        and last.concept == draft.concept
    ):
        last = _main_one(passage, last)
        return last if not last.item_name or not (passage.opens_with_area or names_area(passage)) else None
    if sibling is None or "named" in sibling.features - draft.features:
        return None  # what is not of a project is no more of its company
    if sibling.features.isdisjoint(PER_CAPITA) and draft.features & PER_CAPITA:
        return None  # services are to grow by 10%, GRDP per head is to be $5,000
    if sibling.concept == draft.concept:
        return sibling
    is_kin = {sibling.concept, draft.concept} in (INVESTED, OF_FIRMS) and "named" not in draft.features
    is_price = draft.indicator == "export_price" and sibling.concept == "exports"
    return sibling if is_kin or is_price else None


def _opens_with_change(passage: Passage, draft: Draft) -> bool:
    """Tell whether a paragraph opens with how what the one before told has changed, and names nothing else.

    `Dak Lak sold 319,500 tonnes of coffee. / Compared with last year, that is 6% lower in volume`.
    """
    view = passage.view
    if passage.figures or not (draft.measure or "").startswith("change") or passage.items or passage.areas:
        return False
    return view.sentence.line - passage.discourse.figure_line == 1 and not view.has(OTHERS)


def _main_one(passage: Passage, last: Draft) -> Draft:
    """Return the figure that the sentence before was on, and not a part of it, for one with a subject of its own.

    `It had 2 million visitors, 90,000 from abroad. Nha Trang alone had 1 million`.
    """
    first = next(iter(passage.discourse.levels), last)
    is_part = first.concept == last.concept and first.item == TOTAL != last.item
    is_part = is_part and first.quantity.unit == last.quantity.unit and (first.value > last.value or not last.is_level)
    return first if is_part and _has_subject(passage) else last


def _has_subject(passage: Passage) -> bool:
    """Tell whether a sentence names its area or time anew, or points back to the subject of the one before."""
    view, start = passage.view, passage.view.sentence.first
    is_pronoun = passage.points_back or passage.is_same_sum or bool(view.starting("they", start, start + 1))
    return bool(passage.areas or view.times) or is_pronoun or passage.opens_with_area


def _opens_with_investors(passage: Passage) -> bool:
    """Tell whether a sentence turns to who invests: `Investors mainly come from Asia, with 90% of the total`."""
    opened = passage.view.scan.at(passage.view.sentence.first, "concept")
    return opened is not None and opened.value in INVESTORS
