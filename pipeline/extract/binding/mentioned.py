"""Parts of an area that a sentence only mentions: what follows is of the whole again."""

from pipeline.extract.binding.goes_on_there import points_there
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.place_told import is_part
from pipeline.extract.binding.turns_there import is_on_province
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit

BACK = ("pronoun", "they", "their", "points_back", "same_sum")  # words that go on with a part
PICKED = ("alone", "place_to", "proform")  # words that pick a part out, or lead to what something came through
ALONE_WITHIN = 4  # tokens from `alone` to the part, or from it to the word


def is_mentioned(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is that of a part picked out of its whole, or only came through it.

    `Nha Trang alone had 2 million.`; `Nha Trang had 2 million of them`; `90,000 guests came through Mong Cai.`
    """
    if not passage.view.has(PICKED) or not is_part(passage, draft.place):
        return False
    if draft.place in (passage.discourse.place, passage.setting.main_place):
        return False  # it is spoken of anyway
    if _is_part_of_them(passage, draft):
        return True
    named = [hit for hit, identifier in passage.areas if identifier == draft.place]
    return any(_is_picked_out(passage, hit) or _is_way(passage, draft, hit) for hit in named)


def _is_part_of_them(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is said to be a part of those before: `Ha Long had 6 million of them`."""
    told = passage.view.scan.at(draft.quantity.last, "proform")
    return told is not None and told.last - told.first > 1


def _is_picked_out(passage: Passage, hit: Hit) -> bool:
    view = passage.view
    return bool(view.within("alone", hit.first - ALONE_WITHIN, hit.last + ALONE_WITHIN))


def _is_way(passage: Passage, draft: Draft, hit: Hit) -> bool:
    """Tell whether a place is only what something came through, behind the figure of what came."""
    return hit.first >= draft.quantity.last and passage.view.scan.any_before(hit.first, "place_to")


def leaves_part(passage: Passage, draft: Draft, there: str) -> bool:
    """Tell whether a figure turns from a part of the article's own province to a topic of the whole, or to its total.

    `Vung Ang port handled 9 million tonnes. Exports came to $9m`; what points back is the part's.
    """
    setting, last, view = passage.setting, passage.discourse.last, passage.view
    if not is_part(passage, there) or last is None or not is_on_province(setting):
        return False
    if view.has(BACK) or points_there(passage) or _is_the_city(passage, there):
        return False
    if last.indicator == draft.indicator:
        return bool(view.within("in_all", view.sentence.first, draft.quantity.first))
    topics = setting.grammar.lists.indicators
    told, now = topics.get(last.indicator or ""), topics.get(draft.indicator or "")
    return told is None or now is None or told.topic != now.topic


def _is_the_city(passage: Passage, there: str) -> bool:
    """Tell whether `the city` is a town of the province that the text is on, spoken of last."""
    level, main = passage.setting.level, passage.setting.main_place
    is_town = level(there) == "district" and level(main) == "province"
    return is_town and any(hit.value == "city" for hit in passage.view.of("own_place"))
