"""Which area a figure is about, and the whole of a share or the field of a rank (data model, Geography)."""

from pipeline.extract.areas import is_left, starting
from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.fractions import plan_of
from pipeline.extract.binding.goes_on_there import (
    goes_on_in_country,
    goes_on_in_province,
    place_left,
    province_spoken_of,
    stays_there,
)
from pipeline.extract.binding.goods_origin import was_origin
from pipeline.extract.binding.mentioned import leaves_part
from pipeline.extract.binding.own_area import OF_WHOLE, names_main, own_area
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.place_told import (
    goes_on_with_it,
    is_part,
    province_of_region,
)
from pipeline.extract.binding.rank_field import field_of, ranks_an_area
from pipeline.extract.binding.ranks_areas import BACK, turns_to_all
from pipeline.extract.binding.region_told import region_told
from pipeline.extract.binding.turns_there import is_on_province
from pipeline.extract.binding.unlisted_area import is_of_unlisted_area
from pipeline.extract.binding.whole_in_bracket import is_whole_of_country
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import PARKS
from pipeline.extract.places import COUNTRY, PARTS, PROVINCES, ZONE
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

OF_ECONOMY = ("grdp", "cpi")  # concepts of a whole economy
WITHOUT_ECONOMY = (ZONE, "border-gate")  # levels
TOLD_WITHIN = 6  # tokens at the start of a paragraph in which it says who reports
SEVERAL = 3  # areas in a sentence: what follows is of none of them
WHOLE_WITHIN = 6  # tokens behind the words of a figure in which a word for the country still is its whole


def locate(passage: Passage, draft: Draft) -> None:
    """Decide the area; where the text names none, it stays empty and the mention says so."""
    if is_of_unlisted_area(passage, draft):
        draft.place, draft.reason = None, "of an area that is not listed"
        return
    draft.place = _place(passage, draft)
    if draft.concept in OF_ECONOMY and passage.setting.level(draft.place) in WITHOUT_ECONOMY:
        draft.place = passage.setting.main_place  # car assembly at Chu Lai lifted industry by 25 percent
    if draft.item == PARKS and passage.setting.level(draft.place) == ZONE:
        draft.item = TOTAL  # the zone itself is the place
    if draft.place is None:
        draft.reason = "the text names no place"
    if draft.measure in OF_WHOLE and draft.place != COUNTRY:
        draft.of_place = field_of(passage, draft) if ranks_an_area(passage, draft) else _nation_said(passage, draft)


def _place(passage: Passage, draft: Draft) -> str | None:
    """Return the area said of the figure itself, else that of the figure before, of the sentence before, of the text.

    Words such as `the province` lead back to the article's own area.
    """
    view, left = passage.view, place_left(passage)
    spent = plan_of(passage, draft)
    if spent is not None:
        return spent.place
    if is_whole_of_country(passage, draft.quantity):
        return COUNTRY
    pair = passage.pair(draft.quantity)
    answered = passage.said.answers.get(pair.quantity.first) if pair and pair.quantity else None
    own = (pair.place if pair else None) or (answered.place if answered else None)
    own = own or region_told(passage, draft) or own_area(passage, draft)
    own = own or province_of_region(passage, draft.quantity)
    before = passage.before(draft.quantity)
    is_next = before is not None and own in (None, before.place) and was_origin(passage, before, draft)
    if COUNTRY in (own, before.place if before else None) and _is_here(passage, draft):
        return passage.setting.main_place
    if own and not is_next:
        return own
    if before is not None and (is_next or _is_inset(passage, before, draft)):
        return left if left and passage.setting.level(left) not in PARTS else passage.setting.main_place
    if before is not None and not names_main(passage, before.place, *view.before(draft.quantity)):
        return before.place
    if _is_told_of_country(passage, draft) or _is_sector_of_nation(passage, draft):
        return COUNTRY
    if (there := province_spoken_of(passage, draft)) is not None:
        return there
    if left and turns_to_all(passage):
        return COUNTRY
    if left and (_names_it_again(passage.view, draft.quantity) or (passage.is_same_sum and not passage.areas)):
        return left
    if left and passage.setting.goes_round and not passage.areas and not view.of("nation"):
        return left
    if left and (_is_not_yet_told(passage, draft) or goes_on_with_it(passage, draft.quantity)):
        return left
    if left:
        is_kept = passage.goes_on and not names_main(passage, left, view.sentence.first, _reach(passage, draft, left))
        is_kept = is_kept or (_is_of_line(passage, left) and not is_part(passage, left))
        is_kept = is_kept and not _leaves_row(passage, draft) and not leaves_part(passage, draft, left)
        if is_kept or stays_there(passage, left) or goes_on_in_country(passage, draft, left):
            return left
        if goes_on_in_province(passage, draft, left) or _has_turned_to_country(passage, left):
            return left
    return passage.setting.main_place


def _is_here(passage: Passage, draft: Draft) -> bool:
    """Tell whether a part of what the country has is said to be the own place's: `so 7% of it was earned here`."""
    view, quantity = passage.view, draft.quantity
    near = view.starting("own_place", *view.behind(quantity)) if view.of("own_place") else ()
    return quantity.kind == "percent" and any(hit.last - hit.first == 1 for hit in near)


def _is_of_line(passage: Passage, left: str) -> bool:
    """Tell whether the place left is the province that the paragraph told of: `the province` means none but it."""
    is_province = passage.setting.level(left) in PROVINCES
    return is_province and passage.discourse.place_line == passage.view.sentence.line


def _reach(passage: Passage, draft: Draft, left: str) -> int:
    """Return the token up to which words lead back to the own place: behind the country, the end of the sentence.

    `It was among the first of Vietnam. In May 16 projects came to the province`.
    """
    is_other = passage.areas or passage.view.of("nation")
    if is_part(passage, left):
        return passage.view.behind(draft.quantity)[1]  # 900 more in the province
    return passage.view.sentence.last if left == COUNTRY and not is_other else draft.quantity.first


def _has_turned_to_country(passage: Passage, there: str) -> bool:
    """Tell whether the paragraph before ended with words for the whole country, and this one names no place."""
    turned = there == COUNTRY and passage.discourse.nation_line == passage.discourse.line
    return turned and not passage.areas and not passage.view.of("own_place")


def _leaves_row(passage: Passage, draft: Draft) -> bool:
    """Tell whether a sentence turns from a row of areas to something else: what it tells is of none of them."""
    last = passage.discourse.last
    if last is None or len(passage.discourse.areas) < SEVERAL or passage.areas or passage.view.has(BACK):
        return False
    return last.indicator != draft.indicator


def _is_told_of_country(passage: Passage, draft: Draft) -> bool:
    """Tell whether a paragraph opens with the words of who reports on the whole country, and names no other place."""
    view, start = passage.view, passage.view.sentence.first
    if passage.areas or view.of("own_place") or not view.scan.opens_line(start, " "):
        return False
    if is_on_province(passage.setting) and not _is_told_again(passage, draft):
        return False
    return bool(view.starting("national_body", start, start + TOLD_WITHIN))


def _is_told_again(passage: Passage, draft: Draft) -> bool:
    """Tell whether the same was told before: of the province, so that who reports on all tells of the whole."""
    last = passage.discourse.last
    if last is not None and last.indicator == draft.indicator:
        return True
    return draft.concept in INVESTED and any(one.concept in INVESTED for one in passage.discourse.last_counts)


def _is_sector_of_nation(passage: Passage, draft: Draft) -> bool:
    """Tell whether capital of a sector is held against the country's, in a sentence that names no area: it is its own.

    `Manufacturing drew $9 billion, 49% of all FDI in the country`.
    """
    known = passage.setting.grammar.lists.items
    if draft.concept != "capital" or draft.item not in known or known[draft.item].type != "sector":
        return False
    return bool(passage.view.of("nation")) and not passage.areas and not passage.view.of("own_place")


def _is_not_yet_told(passage: Passage, draft: Draft) -> bool:
    """Tell whether the province of the article is first named further on: nothing before can mean it."""
    setting = passage.setting
    is_province = setting.level(setting.main_place) in PROVINCES
    return is_province and setting.main_place_told > draft.quantity.first


def _is_inset(passage: Passage, before: Draft, draft: Draft) -> bool:
    """Tell whether the figure before was of a part only, in a clause that has ended: `riêng Phú Quốc ...; ...`."""
    if passage.setting.level(before.place) not in PARTS or before.place == passage.setting.main_place:
        return False
    named = (hit for hit, identifier in passage.areas if identifier == before.place)
    told = next(named, None)
    if told is not None:
        return is_left(passage.view, told, draft.quantity)
    return bool(passage.view.count(";", before.quantity.last, draft.quantity.first))


def _names_it_again(view: View, quantity: Quantity) -> bool:
    """Tell whether words before a figure point to the area spoken of last: `địa phương này`."""
    return any(hit.value == "this" for hit in view.within("own_place", view.sentence.first, quantity.first))


def _nation_said(passage: Passage, draft: Draft) -> str | None:
    """Return the country where words beside a share or a rank say that it is one of the country's."""
    view = passage.view
    first, (start, end) = view.before(draft.quantity)[0], view.behind(draft.quantity)
    if view.within("nation", first, end + WHOLE_WITHIN):
        return COUNTRY
    told = starting(passage.areas, start, end)
    return COUNTRY if any(hit.last <= end and identifier == COUNTRY for hit, identifier in told) else None
