"""Places told before the words that point to them, or behind the figures that are of them."""

from pipeline.extract.areas.behind import described_from
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PARTS, PROVINCES, REGION
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

ARTICLE = 1  # tokens from `of` to the owner: `the`
OPENS = ("having", "attribute")  # words that open a sentence whose subject stands behind its first comma


def is_told_there(passage: Passage, there: str | None) -> bool:
    """Tell whether `the province` means the one that the paragraph, or a text on the country, told of last."""
    setting, discourse = passage.setting, passage.discourse
    if setting.level(there) not in PROVINCES or is_merged(passage, there):
        return False
    return setting.main_place == COUNTRY or discourse.place_line == passage.view.sentence.line


def is_merged(passage: Passage, there: str | None) -> bool:
    """Tell whether an area has been merged into the one that the article is on: `the province` is not it."""
    area = passage.setting.geographies.get(there) if there is not None else None
    return area is not None and area.merged_into is not None and area.merged_into == passage.setting.main_place


def is_part(passage: Passage, there: str | None) -> bool:
    """Tell whether an area is below a province, or has been merged into the article's own."""
    return passage.setting.level(there) in PARTS or is_merged(passage, there)


def place_behind(passage: Passage, quantity: Quantity) -> str | None:
    """Return the area that is the subject behind what it had: `Having exported $7 million, Hue has passed Vinh`."""
    view, start = passage.view, passage.view.sentence.first
    if not passage.areas or not view.scan.any_at(start, *OPENS):
        return None
    first, identifier = passage.areas[0]
    opening = described_from(view.scan, first.first)
    is_behind = quantity.last <= first.first and view.scan.sign(opening - 1) == ","
    return identifier if is_behind else None


def goes_on_with_it(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether `it` is the province told of last, in a text on the country: `In October it shipped $9 billion`."""
    setting, view = passage.setting, passage.view
    if setting.main_place != COUNTRY or setting.level(passage.discourse.place) not in PROVINCES:
        return False
    told = view.within("pronoun", view.sentence.first, quantity.first)
    return bool(told) and not passage.areas and not view.within("nation", view.sentence.first, quantity.first)


def turns_to_province(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether `the province` stands as the subject between the part of it that is named and a figure.

    It may own the whole of a share: `shipped $191 million, 43% of the province's exports of $441 million`.
    """
    start = passage.view.sentence.first
    named = [hit.last for hit, _ in passage.areas if start <= hit.first < quantity.first]
    if not named or passage.setting.goes_round:
        return False
    told = [hit for hit in passage.own_places if named[-1] <= hit.first < quantity.first and hit.value != "this"]
    if told and not passage.view.in_brackets(quantity):
        told = [hit for hit in told if not passage.view.is_bracketed(hit.first)]  # 5 million (65% of the province's)
    if _is_of_province(passage, quantity, named[-1]):
        return True
    stop = next(iter(passage.view.last_signs(";", quantity.first, 1)), quantity.first)  # ; in all the province has 21
    summed = passage.view.within("in_all", stop, quantity.first)
    return any(
        not passage.is_led(hit) or (summed and named[-1] <= stop < hit.first) or _owns_whole(passage, hit, quantity)
        for hit in told
    )


def _is_of_province(passage: Passage, quantity: Quantity, since: int) -> bool:
    """Tell whether an amount, or one before it, is the whole that a part has some of: `of the 6 million who came to`.

    The words behind it name the province: `Ha Long and Cat Ba served most of the 2 million guests of the province`.
    """
    view, main = passage.view, passage.setting.main_place
    if any(one.place == main and one.quantity.first >= since for one in passage.figures[1:]):
        return True
    article = view.scan.before(quantity.first, "definite")
    is_whole = article is not None and view.scan.any_before(article.first, "whole_of")
    if not is_whole and not view.scan.any_before(quantity.first, "out_of"):
        return False
    return any(quantity.last <= hit.first < view.behind(quantity)[1] for hit in passage.own_places)


def _owns_whole(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether an area owns an amount that a share before is part of."""
    view, share = passage.view, passage.figures[-1] if passage.figures else None
    if share is None or share.measure != "share" or quantity.kind != "money":
        return False
    of = view.scan.at(share.quantity.last, "whole_of")
    is_owner = of is not None and hit.first - of.last <= ARTICLE
    is_named = is_owner and bool(view.within("concept", hit.last, quantity.first))
    return is_named and not view.count(STOPS, hit.last, quantity.first)


def province_of_region(passage: Passage, quantity: Quantity) -> str | None:
    """Return the province that `the province` is in a text on a region: who speaks behind, else the one told of last.

    `“The province expects exports of 2 billion USD,” said an official of Ca Mau`.
    """
    setting, view = passage.setting, passage.view
    if setting.level(setting.main_place) != REGION:
        return None
    told = (hit for hit in view.within("own_place", view.sentence.first, quantity.first) if hit.value == "province")
    if not any(view.scan.before(hit.first, "several") is None for hit in told):
        return None
    behind = [one for hit, one in passage.areas if hit.first >= quantity.last and setting.level(one) in PROVINCES]
    last = passage.discourse.place
    return behind[-1] if behind else last if setting.level(last) in PROVINCES else None
