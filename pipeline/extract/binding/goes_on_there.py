"""Whether a paragraph that names no place goes on where the one before was: in the country, a province, a zone."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.places import COUNTRY, PARTS, PROVINCES

KINDS = frozenset({"new", "adjusted", "shares"})  # events that one source tells of the same capital, one by one
SEVERAL = 3  # areas in a sentence: what follows is of none of them


def goes_on_in_country(passage: Passage, draft: Draft, there: str) -> bool:
    """Tell whether a paragraph without a place breaks down what the one before said of the country."""
    last = passage.discourse.last
    if there != COUNTRY or last is None or last.place != COUNTRY or passage.view.of("own_place"):
        return False
    main, first = passage.setting.main_place, draft.quantity.first
    if any(hit.first < first or identifier == main for hit, identifier in passage.areas):
        return False
    topics = passage.setting.grammar.lists.indicators
    told, now = topics.get(last.indicator or ""), topics.get(draft.indicator or "")
    is_part = (draft.item, draft.partner) != (TOTAL, TOTAL) or _is_next_kind(last, draft)
    return is_part and told is not None and now is not None and told.topic == now.topic


def _is_next_kind(last: Draft, draft: Draft) -> bool:
    """Tell whether capital added or shares bought go on from what was told of new projects, or one from the other."""
    return bool(last.features & KINDS) and bool(draft.features & (KINDS - {"new"}))


def place_left(passage: Passage) -> str | None:
    """Return the place that the sentence before left, or the gate or town it spoke of, where this one points to it.

    `Traffic at Lao Bao has changed. In May 9,000 vehicles passed the gate`; what points to the figure before is of its
    place: `Phu Quoc alone drew 4 million. That figure includes 1 million foreigners`.
    """
    discourse, view = passage.discourse, passage.view
    last = discourse.last
    goes_on = last is not None and passage.goes_on and not passage.figures and not passage.areas
    if last is not None and goes_on and (passage.is_same_sum or _opens_with_part(passage, last)):
        return last.place
    is_meant = view.sentence.line - discourse.part_line in (0, 1) and points_there(passage)
    is_meant = is_meant or (discourse.part_opened and _goes_on_with_part(passage))
    return discourse.part if is_meant else _gate_pointed_to(passage) or discourse.place


def _goes_on_with_part(passage: Passage) -> bool:
    """Tell whether a pronoun opens the sentence behind one on a part of a province: `Lao Bao is old. It saw`."""
    view, discourse = passage.view, passage.discourse
    if view.sentence.line != discourse.part_line or discourse.part not in discourse.areas or passage.areas:
        return False
    start = view.sentence.first
    return view.scan.at(start, "pronoun") is not None


def _gate_pointed_to(passage: Passage) -> str | None:
    """Return the only gate that a text names, for what a later paragraph tells of `the gate`."""
    view, gates = passage.view, passage.view.of("gate")
    if not gates:
        return None
    is_one = any(view.starting("there", hit.first, hit.first + 1) for hit in gates)
    return passage.setting.only_gate if is_one and not passage.areas else None


def _opens_with_part(passage: Passage, last: Draft) -> bool:
    """Tell whether a pronoun that opens a sentence points to a part told of last: `9 million chose Hue. Its hotels`."""
    start = passage.view.sentence.first
    is_opened = bool(passage.view.starting("pronoun", start, start + 1))
    return is_opened and passage.setting.level(last.place) in PARTS


def province_spoken_of(passage: Passage, draft: Draft) -> str | None:
    """Return the province named last where a text on the country goes on with one: `The province welcomed 9,000`."""
    view, start = passage.view, passage.view.sentence.first
    if passage.setting.main_place != COUNTRY or passage.areas or view.of("nation"):
        return None
    named = view.starting("own_place", start, min(start + 1, draft.quantity.first))
    return passage.discourse.province if any(hit.value != "this" for hit in named) else None


def stays_there(passage: Passage, there: str) -> bool:
    """Tell whether the sentence says that it speaks of the same gate or zone, or opens so: `There exports rose 2%`."""
    if not points_there(passage):
        return False
    return (
        passage.setting.level(there) in PARTS or passage.view.scan.at(passage.view.sentence.first, "there") is not None
    )


def points_there(passage: Passage) -> bool:
    """Tell whether words such as `there` point to a place, and do not only say what is: `there are 9 more`."""
    scan = passage.view.scan
    told = passage.view.of("there")
    return any(hit.last - hit.first > 1 or not scan.any_at(hit.last, "copula") for hit in told)


def goes_on_in_province(passage: Passage, draft: Draft, there: str) -> bool:
    """Tell whether a paragraph without a place goes on with the province before, in an article on many of them."""
    last, setting = passage.discourse.last, passage.setting
    if last is None or not setting.tells_of_many or setting.level(there) not in PROVINCES:
        return False
    if len(passage.discourse.areas) >= SEVERAL:
        return False  # a row of provinces has ended
    topics = setting.grammar.lists.indicators
    told, now = topics.get(last.indicator or ""), topics.get(draft.indicator or "")
    is_elsewhere = passage.areas or passage.view.of("nation") or passage.view.of("own_place")
    return not is_elsewhere and told is not None and now is not None and told.topic == now.topic
