"""Among whom an area is ranked: the provinces of the country, or those of a region (data model, `of_geography_id`)."""

from pipeline.extract import stretch
from pipeline.extract.areas import starting
from pipeline.extract.binding.item_ranked import is_of_item
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.places import COUNTRY, REGION

BEHIND = 9  # tokens from a rank to the region of its peers
OWN_WITHIN = 3  # tokens from a rank to words for the region in which its holder lies
OPENING = 3  # tokens of a sentence in which its region is named
LEADS = ("inside", "whole_of", "rank_nouns")  # words that lead to it
STOPS = ",;("  # signs behind which a region is that of something else


def ranks_an_area(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is the rank of an area, not that of a partner or of goods."""
    is_place = draft.partner == TOTAL and draft.place is not None
    return draft.measure == "rank" and is_place and not is_of_item(passage, draft)


def field_of(passage: Passage, draft: Draft) -> str | None:
    """Return the area among whose provinces one is ranked: the region that stands behind its rank or opens the clause.

    The country where the text names none, as it mostly means; nothing where it only says `in its region`.
    """
    region = _behind(passage, draft) or _before(passage, draft)
    if region is None and _is_in_its_own(passage, draft):
        return None
    return COUNTRY if region is None or region == draft.place else region


def _behind(passage: Passage, draft: Draft) -> str | None:
    """Return the region behind a rank: `third in the Mekong Delta`, `thứ 2/6 tỉnh Bắc Trung Bộ`, before the next."""
    view, first = passage.view, draft.quantity.last
    end = min(first + BEHIND, _next_rank(passage, draft))
    for hit, identifier in starting(passage.places, first, end):
        is_ahead = view.scan.any_before(view.scan.back_over(hit.first, "definite"), "after")
        if passage.setting.level(identifier) == REGION and not is_ahead and not view.count(STOPS, first, hit.first):
            return identifier
    return None


def _next_rank(passage: Passage, draft: Draft) -> int:
    view = passage.view
    later = (one.first for one in stretch.from_on(view.quantities, draft.quantity.last) if one.kind == "rank")
    return next(later, view.sentence.last)


def _before(passage: Passage, draft: Draft) -> str | None:
    """Return the region with which a sentence opens, `Among the Mekong Delta provinces, Ca Mau ranked third`.

    But where words behind the rank say that it is one of the country's: `20th nationwide`.
    """
    view, rank = passage.view, draft.quantity
    hit, identifier = next(iter(passage.places), (None, ""))
    if hit is None or passage.setting.level(identifier) != REGION or hit.first > view.sentence.first + OPENING:
        return None
    opens = any(view.scan.any_at(view.sentence.first, words) for words in LEADS)
    is_of_all = view.starting("nation", rank.last, min(rank.last + BEHIND, _next_rank(passage, draft)))
    return identifier if opens and hit.first < rank.first and not is_of_all else None


def _is_in_its_own(passage: Passage, draft: Draft) -> bool:
    """Tell whether the peers are those of a region that the text leaves without a name: `first in its region`."""
    last = draft.quantity.last
    near = passage.view.starting("ranked_in_own", last, last + OWN_WITHIN)
    return bool(near) and not starting(passage.places, last, passage.view.sentence.last)
