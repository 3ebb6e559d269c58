"""The area that the sentence of a figure gives to it, and words such as `the province` that lead back to the text's."""

from pipeline.extract import stretch
from pipeline.extract.areas import place, starting
from pipeline.extract.binding.features import OF_PARKS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.place_told import is_told_there, place_behind, turns_to_province
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.places import COUNTRY, PARTS, ZONE

OF_WHOLE = frozenset({"share", "rank", "contribution"})  # measures that set an area against a larger one
OPENING = 4  # tokens at the start of a sentence in which its subject stands: behind who reports


def own_area(passage: Passage, draft: Draft) -> str | None:
    """Return the area that the sentence gives to a figure; that of a partner's rank is where it invests or trades."""
    of_whole = draft.measure in OF_WHOLE
    is_of_partner = draft.measure == "rank" and draft.partner != TOTAL
    areas, known = passage.places if is_of_partner else passage.areas, passage.setting.geographies
    own = place(passage.view, draft.quantity, areas, known, of_whole=of_whole and not is_of_partner) or _zone(passage)
    if own == COUNTRY and names_main(passage, own, _end_of_country(passage, draft), draft.quantity.first):
        return passage.setting.main_place  # nowhere in Vietnam is there more: the city has 20,310 projects
    if passage.setting.level(own) in PARTS and turns_to_province(passage, draft.quantity):
        return passage.setting.main_place  # besides the zone the province offers four parks
    if passage.setting.level(own) == ZONE and _is_with_parks(passage, str(own)):
        return passage.setting.main_place  # Dung Quat Economic Zone and the industrial parks had 300 projects
    own = own or place_behind(passage, draft.quantity)
    is_whole = own == COUNTRY and of_whole and draft.partner == TOTAL and not _is_country_subject(passage, draft)
    return None if is_whole else own


def _zone(passage: Passage) -> str | None:
    """Return the only economic zone that the text names, where a sentence opens with it: `The zone holds 138`."""
    view, start = passage.view, passage.view.sentence.first
    if passage.areas or not view.starting("own_zone", start, start + 1):
        return None
    return passage.setting.zone_named


def _is_with_parks(passage: Passage, zone: str) -> bool:
    """Tell whether parks stand beside a zone, which are run with it: all that is told is of both, in the province."""
    scan = passage.view.scan
    hit = next((hit for hit, identifier in passage.areas if identifier == zone), None)
    joint = scan.at(hit.last, "conj") if hit is not None else None
    if joint is None:
        return False
    article = scan.at(joint.last, "definite")
    beside = scan.at(article.last if article is not None else joint.last, "concept")
    return beside is not None and beside.value in OF_PARKS


def _end_of_country(passage: Passage, draft: Draft) -> int:
    """Return the token behind the last word for the country before a figure; its own where there is none."""
    start, end = passage.view.sentence.first, draft.quantity.first
    named = [hit.last for hit, _ in starting(passage.areas, start, end)]
    return max([*named, *(hit.last for hit in passage.view.within("nation", start, end))], default=end)


def _is_country_subject(passage: Passage, draft: Draft) -> bool:
    """Tell whether the country opens its sentence: `Viet Nam is the second largest supplier, with 13% of the world`."""
    start = passage.view.sentence.first
    named = starting(passage.areas, start, draft.quantity.first)
    if not named or any(identifier != COUNTRY for _, identifier in named):
        return False
    return named[0][0].first - start <= OPENING and not passage.is_led(named[0][0])


def names_main(passage: Passage, there: str | None, first: int, last: int) -> bool:
    """Tell whether words such as `the province` lead back to the article's own place; `the city` may be the other."""
    if passage.setting.goes_round or is_told_there(passage, there):
        return False
    is_city = passage.setting.level(there) in ("district", "municipality")
    words = passage.own_places if is_city else passage.view.of("own_place")
    is_province = there == COUNTRY  # `this province`, behind figures of the country, is the article's own
    name = next((hit for hit in stretch.from_on(words, first) if hit.value != "this" or is_province), None)
    return name is not None and name.last <= last
