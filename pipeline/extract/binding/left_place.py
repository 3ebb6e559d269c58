"""Which area a sentence leaves to the next one."""

from pipeline.extract import stretch
from pipeline.extract.areas import is_aside
from pipeline.extract.binding.mentioned import is_mentioned
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.ranks_areas import ranks_areas
from pipeline.extract.binding.turns_there import QUOTES, is_on_province, names_home, turns_there
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PARTS, PROVINCES, REGION

MANY = 14  # provinces: no region has more
SUBJECT_WITHIN = 5  # tokens at the start of a sentence in which it says of where it tells


def leave_place(passage: Passage) -> None:
    """Leave the place of the last figure; without figures, the last place that is no part of a province.

    What the figures are only compared with is not left: `higher than the country's growth rate of 8.02%`.
    """
    left = passage.discourse.place
    if passage.figures:
        told = [one for one in passage.figures if not (is_mentioned(passage, one) or _is_of_rival(passage, one))]
        own = (one for one in reversed(told) if not (_is_compared(passage, one) or _is_inset(passage, one)))
        if told:
            is_home = is_on_province(passage.setting) and told[0].place == passage.setting.main_place
            passage.discourse.place = told[0].place if is_home else next(own, told[-1]).place
        _leave_province(passage)
        _leave_nation(passage, left)
    elif passage.view.is_caption:
        pass  # what a photo shows, wherever that is
    elif _is_only_quoted(passage):
        pass
    elif passage.areas and all(is_aside(passage.view.scan, hit) for hit, _ in passage.areas):
        pass  # since it was merged with Bac Lieu, the province has
    elif passage.areas and passage.setting.level(passage.areas[-1][1]) not in PARTS and not _gives_examples(passage):
        if names_home(passage):
            passage.discourse.place = passage.setting.main_place
        elif turns_there(passage):
            passage.discourse.place = _spoken_of(passage)
        if passage.opens_with_area and passage.setting.level(passage.discourse.place) in PROVINCES:
            passage.discourse.place_line = passage.view.sentence.line
    elif (_is_of_other(passage) and _speaks_of_own_place(passage)) or _returns_home(passage):
        passage.discourse.place = passage.setting.main_place
    elif _counts_provinces(passage) or _opens_with_nation(passage):
        passage.discourse.place, passage.discourse.nation_line = COUNTRY, passage.view.sentence.line
    if passage.setting.level(passage.discourse.place) in PROVINCES:
        passage.discourse.province = passage.discourse.place
    passage.discourse.ranks_areas = ranks_areas(passage)
    named = tuple(dict.fromkeys([identifier for _, identifier in passage.areas]))
    parts = [one for one in named if passage.setting.level(one) in PARTS]
    is_told = len(parts) == 1 and (bool(passage.figures) or len(named) == 1)
    if is_told and not passage.view.is_caption and not _is_said_there(passage):
        passage.discourse.part, passage.discourse.part_line = parts[0], passage.view.sentence.line
        passage.discourse.part_opened = passage.opens_with_area
    if named or passage.figures:
        passage.discourse.areas = named  # a question ends no row of areas


def _is_of_rival(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is that of an area which the own place is only held against: `outdone by Hue, with 9%`."""
    if not is_on_province(passage.setting) or draft.place == passage.setting.main_place:
        return False
    named = [hit for hit, identifier in passage.areas if identifier == draft.place]
    return bool(named) and all(is_aside(passage.view.scan, hit) for hit in named)


def _is_inset(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is that of a part of a province in a bracket: `9 million visitors (Phu Quoc alone 4)`."""
    return passage.setting.level(draft.place) in PARTS and passage.view.in_brackets(draft.quantity)


def _is_only_quoted(passage: Passage) -> bool:
    """Tell whether a speaker names other places than the own one, far from the start: `“What the port did for Hue”`."""
    start = passage.view.sentence.first
    if not passage.areas or not _is_said_there(passage):
        return False
    named = [one for one in passage.areas if passage.setting.level(one[1]) not in PARTS]
    if not named or any(one == passage.setting.main_place for _, one in named):
        return False
    return named[0][0].first > start + SUBJECT_WITHIN


def _is_said_there(passage: Passage) -> bool:
    """Tell whether a sentence without a figure quotes somebody, who is somewhere: `“It pays,” a driver in Hue says`."""
    view, start = passage.view, passage.view.sentence.first
    return not passage.figures and bool({view.scan.sign(start), view.scan.sign(start - 1)} & set(QUOTES))


def _opens_with_nation(passage: Passage) -> bool:
    """Tell whether a sentence opens with the country, and not with where the own place stands in it.

    `In the national list it improved`.
    """
    view, start = passage.view, passage.view.sentence.first
    named = view.starting("nation", start, start + SUBJECT_WITHIN)
    if not named or view.within("own_place", start, named[0].first) or view.scan.at(start, "pronoun"):
        return False  # the province is among the localities that grew fastest
    if any(hit.first < named[0].first for hit, _ in passage.areas):
        return False  # Da Lat is known all over Vietnam
    return not (view.scan.at(start, "inside") and view.within("pronoun", named[0].last, named[0].last + SUBJECT_WITHIN))


def _counts_provinces(passage: Passage) -> bool:
    """Tell whether a sentence counts more provinces than any region has: `capital went to 42 provinces and cities`."""
    view = passage.view
    peers = [hit for hit in view.of("scope_nouns") if hit.value == "provinces"]
    if (
        not peers
        or passage.areas
        or any(not stretch.covering(peers, one.first, one.last) for one in view.of("own_place"))
    ):
        return False
    is_province = passage.setting.level(passage.setting.main_place) in PROVINCES
    counted = (view.scan.sign(hit.first - 1) for hit in peers if not (is_province and _is_field(passage, hit)))
    return any(number.isdecimal() and int(number) > MANY for number in counted)


def _is_field(passage: Passage, hit: Hit) -> bool:
    """Tell whether provinces are those among whom few are counted: `Only eight of 34 provinces did as well`."""
    return passage.view.scan.any_before(hit.first - 1, "whole_of", "inside")


def _is_of_other(passage: Passage) -> bool:
    """Tell whether the place left so far is the country, or a part of a province."""
    here = passage.discourse.place
    return here == COUNTRY or (here is not None and passage.setting.level(here) in PARTS)


def _returns_home(passage: Passage) -> bool:
    """Tell whether a new paragraph opens without a figure, behind one that ended with another province.

    `Production slowed. In May exports fell`: a figure right there would be of the own province.
    """
    setting, left, view = passage.setting, passage.discourse.place, passage.view
    if left == setting.main_place or view.sentence.line == passage.discourse.line or passage.areas:
        return False
    is_province = setting.level(left) in PROVINCES and setting.level(setting.main_place) in PROVINCES
    is_pointed_to = any(hit.value == "this" for hit in view.of("own_place")) or view.of("there") or view.of("pronoun")
    return is_province and not setting.goes_round and not is_pointed_to


def _gives_examples(passage: Passage) -> bool:
    """Tell whether several provinces are only examples: `localities such as Ha Nam and Nam Dinh have built parks`."""
    provinces = {identifier for _, identifier in passage.areas if passage.setting.level(identifier) in PROVINCES}
    is_on_country = passage.setting.main_place == COUNTRY and not passage.setting.tells_of_many
    return len(provinces) > 1 and (is_on_country or bool(passage.view.of("scope_nouns")))


def _leave_province(passage: Passage) -> None:
    """Leave the line in which a province was the only one spoken of in a sentence: `the province` is that one then."""
    if not passage.areas:
        return
    here = passage.discourse.place
    is_named = any(identifier == here for _, identifier in passage.areas)
    if is_named and passage.setting.level(here) in PROVINCES and {one.place for one in passage.figures} == {here}:
        passage.discourse.place_line = passage.view.sentence.line


def _leave_nation(passage: Passage, left: str | None) -> None:
    """Leave the line whose figures are all the country's, where its words opened it or the line before did so.

    Behind what a paragraph told of its province (`left`), the country is only set beside it.
    """
    view, discourse = passage.view, passage.discourse
    if {one.place for one in passage.figures} != {COUNTRY}:
        return
    if view.sentence.line == discourse.line and passage.setting.level(left) in PROVINCES:
        return
    start, line = view.sentence.first, view.sentence.line
    opened = view.starting("nation", start, start + SUBJECT_WITHIN)
    if opened or discourse.nation_line in (discourse.line, line):
        discourse.nation_line = line


def _speaks_of_own_place(passage: Passage, last: int | None = None) -> bool:
    """Tell whether words such as `the province` speak of the article's own place, before a token if one is given."""
    named = (hit for hit in passage.view.of("own_place") if hit.value != "this")
    return not passage.setting.goes_round and any(last is None or hit.first < last for hit in named)


def _spoken_of(passage: Passage) -> str:
    """Return the last area of a sentence without figures, for what it lies in the province before.

    `Ben Tre, of the delta`; `Quang Ninh strives to become a destination in Vietnam`; `The province uses what Vietnam
    has signed`.
    """
    opened = passage.areas[0][0]
    is_explained = passage.view.scan.sign(opened.last) == "," and passage.view.scan.at(opened.last + 1, "relative")
    if is_explained and opened.first == passage.view.sentence.first:
        return passage.areas[0][1]  # Hai Duong, which became a part of Hai Phong
    scan, main = passage.view.scan, passage.setting.main_place  # only Hanoi drew more than Hue: Hue is spoken of
    own = [one for one in passage.areas if one[1] == main or scan.before(one[0].first, "comparison") is None]
    hit, last = (own or passage.areas)[-1]
    if last == COUNTRY and _speaks_of_own_place(passage, hit.first):
        return passage.setting.main_place or last
    before = passage.areas[-2][1] if len(passage.areas) > 1 else last
    is_around = passage.setting.level(last) == REGION
    is_around = is_around or (last == COUNTRY and passage.view.scan.before(hit.first, "inside") is not None)
    return before if is_around and passage.setting.level(before) in PROVINCES else last


def _is_compared(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure of the country is only one that those before it are held against, or the whole of a share.

    `or 8.6% of the country's 266 billion USD` leaves the place of the share.
    """
    if draft.place != COUNTRY or draft is passage.figures[0]:
        return False
    before = stretch.last_before(passage.view.quantities, draft.quantity.first)
    is_whole = any(one.quantity is before and one.measure == "share" for one in passage.figures)
    return is_whole or bool(passage.view.within("comparison", *passage.view.before(draft.quantity)))
