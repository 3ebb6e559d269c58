"""The country as the area of a quantity, where a word for it says so: `national exports`, `cả nước`."""

from pipeline.extract import stretch
from pipeline.extract.areas.named import Area, starting
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

COMPARED_WITHIN = 4  # tokens from the country to the figure that is held against another
NATION_WITHIN = 2  # tokens from `6.81% for` to `the country`
SUPERLATIVE_WITHIN = 7  # tokens from `the largest` to the country of which something is the first
TOPIC_WITHIN = 10  # tokens at the start of a sentence in which it says what it speaks of
TOLD_WITHIN = 4  # tokens from the country to what was done in it
HEADED_WITHIN = 6  # tokens from `Nationwide` to what is told of
SUBJECT_BEFORE, SUBJECT_BEHIND = 3, 2  # tokens around `national` in which its concept stands


def is_subject(view: View, hit: Hit) -> bool:
    """Tell whether a word for the whole country stands beside a concept: `national exports`, `xuất khẩu cả nước`."""
    low = hit.first - SUBJECT_BEFORE
    is_field = _is_of_ranked(view, hit) or _is_of_superlative(view, hit)
    is_field = is_field or any(one.kind == "rank" for one in stretch.starting(view.quantities, hit.last, hit.last + 1))
    if view.within("rank_first", low, hit.last + 1) or is_field:
        return False
    opens = hit.first <= view.sentence.first + 1  # For the country as a whole it was 9 million USD
    if view.scan.at(hit.last, "as_whole") and (opens or not view.scan.any_before(hit.first, "of", "partner_to")):
        return True
    if _is_compared(view, hit):
        return True
    if view.scan.sign(hit.first - 1) in (",", ";", "(") and _is_told_of(view, hit):
        return True  # in ten months, cả nước có; in May, the whole country had exported; nationwide 8%
    if _is_whole(view, hit) or view.scan.at(hit.first - 1, "to_country"):
        return False
    if _heads(view, hit) or view.scan.at(hit.last, "in_all"):  # the national total for April
        return True
    near = view.within("concept", low, hit.last + SUBJECT_BEHIND)
    if _opens(view, hit) and view.scan.sign(hit.last) != ",":  # cả nước có 166 dự án, in the whole country FDI came to
        return True
    if _counts_provinces(view, hit):
        return True
    if view.scan.any_before(hit.first, "concept", "aspect") or _is_of_concept(view, hit) or _is_of_topic(view, hit):
        return True
    return any(one.last in (hit.first, hit.first - 1) or one.first == hit.last for one in near)


def _is_told_of(view: View, hit: Hit) -> bool:
    """Tell whether it is said right behind the country what it came to: `cả nước [6 tháng] xuất khẩu`."""
    at = next((one.last for one in stretch.starting(view.times, hit.last, hit.last + 1)), hit.last)
    following = view.following(hit.last)
    is_label = following == hit.last or view.scan.sign(hit.last) == ":"
    if is_label or view.scan.any_at(at, "reaching", "draws", "direction"):
        return True  # Hanoi 6 percent, the nation 4 percent
    if view.within("event", hit.last, min(following, hit.last + TOLD_WITHIN)):
        return not view.within("place", hit.last, following)  # quý I, cả nước cấp mới 600 dự án
    return bool(view.starting("concept", at, at + SUBJECT_BEHIND))


def _is_compared(view: View, hit: Hit) -> bool:
    """Tell whether the country is what a figure behind it is held against: `lower than the country's 5%`."""
    led = any(view.scan.any_before(hit.first - back, "comparison") for back in (0, 1))
    following = view.following(hit.last)
    return led and following - hit.last <= COMPARED_WITHIN and not view.count(",;", hit.last, following)


def _opens(view: View, hit: Hit) -> bool:
    """Tell whether a word for the country opens its sentence, or stands behind the `in` that does."""
    start = view.sentence.first
    return hit.first == start or (hit.first == start + 1 and view.scan.at(start, "inside") is not None)


def _heads(view: View, hit: Hit) -> bool:
    """Tell whether a word for the country alone, before a comma, says where it all was: `Nationwide, July exports`."""
    if hit.first != view.sentence.first or view.scan.sign(hit.last) != ",":
        return False
    near = hit.last, hit.last + HEADED_WITHIN
    told = view.starting("concept", *near) or view.starting("the_index", *near)
    return bool(told) and not view.starting("place", hit.last, told[0].first)


def _counts_provinces(view: View, hit: Hit) -> bool:
    """Tell whether provinces of the country are counted as who did something: `53 provinces in the country drew`."""
    peers = view.scan.before(hit.first, "scope_nouns")
    if peers is None or not view.scan.is_number(peers.first - 1) or not view.scan.any_at(hit.last, "reaching", "draws"):
        return False
    return not view.scan.any_before(peers.first - 1, "whole_of", "partner_to", "rank_nouns")


def _is_of_ranked(view: View, hit: Hit) -> bool:
    """Tell whether the country only is where somebody is first in something: `led on exports of the country with`."""
    told = view.scan.before(view.scan.back_over(hit.first, "whole_of"), "concept")
    return told is not None and bool(view.within("rank_first", told.first - SUBJECT_BEFORE, told.first))


def _is_of_superlative(view: View, hit: Hit) -> bool:
    """Tell whether the country is only the field of a superlative: `drew the largest share of FDI nationwide`."""
    told = view.within("superlative", hit.first - SUPERLATIVE_WITHIN, hit.first)
    return bool(told) and not view.count(",;:(", told[-1].last, hit.first)


def _is_of_concept(view: View, hit: Hit) -> bool:
    """Tell whether a concept is said to be the country's: `exports of the nation`, no field of a rank."""
    led = view.scan.before(hit.first, "whole_of")
    told = view.scan.before(led.first, "concept") if led else None
    return told is not None and not view.within("rank_first", told.first - SUBJECT_BEFORE, told.first)


def _is_of_topic(view: View, hit: Hit) -> bool:
    """Tell whether a sentence starts with saying that it speaks of the country: `As for the nation's trade, ...`."""
    start = view.sentence.first
    if view.scan.sign(hit.last) != "," or hit.first - start > TOPIC_WITHIN:
        return False
    return bool(view.scan.any_at(start, "as_topic"))


def _is_whole(view: View, hit: Hit) -> bool:
    """Tell whether a word for the country ends what a percentage is part of: `17% of the capital of cả nước, ...`."""
    earlier = stretch.last_before(view.quantities, hit.first)
    return earlier is not None and earlier.kind == "percent" and not view.count(",;", earlier.last, hit.first)


def is_for_country(view: View, quantity: Quantity) -> bool:
    """Tell whether the country follows a quantity: `6.81% for the country as a whole`."""
    start, end = view.behind(quantity)
    near = view.starting("nation", start, min(end, start + NATION_WITHIN + 1))
    return bool(near) and bool(view.scan.any_at(start, "of", "partner_to"))


def is_value_of_nation(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is the whole of the share before it: `77% of the country's total of 2.7 billion USD`."""
    first, last = view.before(quantity)
    nation = view.within("nation", first, last)
    if not nation or not _is_whole(view, nation[-1]):
        return False
    exact = view.scan.before(last, "qualifiers")
    at = exact.first if exact else last
    if nation[-1].last == at - 1 and view.scan.sign(at - 1) == "," and view.in_brackets(quantity):
        return view.scan.before(nation[-1].first, "whole_of") is not None  # 19% of that of the country, 391 billion
    if view.count(",;(", nation[-1].last, last):
        return False
    return view.scan.before(exact.first if exact else last, "whole_of") is not None


def stands_behind_nation(view: View, quantity: Quantity, named: list[Area]) -> bool:
    """Tell whether a bracket behind the country holds its figure: `28% of the exports of cả nước (4,3 tỷ USD)`."""
    if not view.in_brackets(quantity):
        return False
    if view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "nation"):
        return True  # xuất siêu 5 tỷ USD (cả nước 20 tỷ USD)
    opening = view.opening(quantity.first)
    return view.scan.before(opening, "nation") is not None and not starting(named, opening, quantity.first)
