"""What makes an ordinal a rank: the words of ranking, the holder or the peers that stand beside it."""

from pipeline.extract.rank_holders import is_told_as
from pipeline.extract.rank_moves import is_moved
from pipeline.extract.rank_rows import HOLDERS
from pipeline.extract.scan import Scan
from pipeline.extract.several import ends_clause
from pipeline.extract.tokens import DASHES
from pipeline.extract.unranked import is_unranked, past_hyphen

NEAR_BEHIND = 5  # tokens behind an ordinal in which words of ranking stand
NEAR_BEFORE = 3  # tokens before an ordinal within which a word of ranking ends
FIGURE_WITHIN = 5  # tokens before an ordinal in a bracket, in which its figure stands
BRACKET_WITHIN = 6  # tokens from a bracket to the currency of its amount
YEAR_DIGITS = 4
AMOUNT_BEFORE = 8  # tokens from `with` to an ordinal behind its amount
AMOUNT_WITHIN = 3  # tokens from `at` to an amount
BESIDE = frozenset({",", "(", *DASHES})
OPENS = frozenset({",", ";", ".", ""})  # what stands before the first word of a clause
TIMES_BEFORE = ("month", "day", "year_unit", "quarter_unit")
TIMES_BEHIND = ("month", "quarter", "half", "year_unit", "day", "first_half")


def is_rank(scan: Scan, first: int, last: int, *, in_digits: bool = False) -> bool:
    """Tell whether an ordinal is a rank: words of ranking stand beside it, and it is no date or part of a name."""
    last = past_hyphen(scan, last)
    if scan.any_before(first, *TIMES_BEFORE) or scan.any_at(last, *TIMES_BEHIND) or is_unranked(scan, last):
        return False
    if not scan.any_at(last, "rank_nouns") and scan.any_at(last, "occasion", "duration"):
        return False  # for the third time, for the sixth consecutive year
    if scan.at(last, "rank_fields") or (scan.at(last, "rank_places") and not scan.before(first, "definite")):
        return True  # dropped from its top position to second place; but in the first place
    field = scan.at(last, "rank_places")
    if field is not None and scan.at(field.last, "rank_fields"):
        return True  # which gives it the 7th place in the country
    if _is_alone_behind_figure(scan, first, last) or is_told_as(scan, first, last):
        return True
    if scan.sign(last) == "," and scan.before(first, "definite") and scan.any_at(last + 1, "place", "partner"):
        return True  # the 3rd, Thai Nguyen, was ahead of last year
    if scan.sign(first - 1) == "," == scan.sign(last) and scan.any_before(first - 1, *HOLDERS):
        return True  # real estate, second, had 2 million USD
    copula = scan.at(last, "copula")
    if copula is not None and scan.any_at(copula.last, *HOLDERS):
        return True  # the fourth and fifth are Hue (5 million) and Hanoi
    article = scan.before(first, "definite")
    if article is not None and field is not None and scan.before(article.first, "holds_place"):
        return True  # Hai Phong holds the second place
    near = 1 if article is not None else NEAR_BEHIND  # the second largest, but no rank is the second meeting in Hue
    behind = copula or any(scan.at(last + step, "rank_nouns") for step in range(near))
    behind = behind or scan.at(last, "place") or _leads_to_amount(scan, last)
    if _names_holder(scan, first, last) or _is_among_so_many(scan, last) or _is_told_beside(scan, first, last):
        return True
    if _leads_to_bracket(scan, first, last) or is_moved(scan, first, last, in_digits=in_digits):
        return True
    led = scan.before(first, "as_what")
    holder = led.first if led is not None else first - (scan.sign(first - 1) in (",", ":"))
    if scan.any_before(holder, "partner", "place") and scan.at(last, "attribute") and _has_amount(scan, last + 1):
        return True  # came second with $2m, and Japan third with $1m, Laos in fourth with $3m
    if _follows_amount(scan, first, last):
        return True  # came second, and Tra Vinh with $2m third
    is_joined = (in_digits and scan.at(last, "conj") is not None) or _leads_to_rank(scan, last)
    is_ended = is_joined or ends_clause(scan, last) or _leads_to_holder(scan, last)
    own = scan.at(first, "rank_verbs")  # `vị trí thứ 2`
    is_named = own is not None and last - own.last > 1
    return (is_named or ends_near(scan, first, "rank_verbs")) and (bool(behind) or is_ended)


def _leads_to_bracket(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a bracket behind an ordinal holds what earned its holder the place: `Laos second ($9 million)`."""
    if scan.sign(last) != "(" or not any(scan.at(at, "currency") for at in range(last, last + BRACKET_WITHIN)):
        return False
    verb = scan.before(first, "rank_verbs") or scan.at(first, "rank_verbs")
    return scan.any_before(verb.first if verb else first, *HOLDERS)


def _is_alone_behind_figure(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a bracket behind a figure holds nothing but an ordinal: `scored 68.34 points (third)`."""
    if scan.sign(first - 1) != "(" or scan.sign(last) != ")":
        return False
    return any(scan.is_number(at) for at in range(max(first - FIGURE_WITHIN, 0), first - 1))


def _is_among_so_many(scan: Scan, last: int) -> bool:
    """Tell whether an ordinal is followed by the number of peers: `thứ 3 trong 14 địa phương`."""
    led = scan.at(last, "rank_nouns") or scan.at(last, "whole_of")
    article = scan.at(led.last, "definite") if led else None
    at = article.last if article else led.last if led else last
    if led is None or not (scan.is_number(at) or scan.at(at, "number")):
        return False
    behind = at + 1
    area = scan.at(behind, "place")  # second of the three Central Highlands provinces
    return scan.at(area.last if area else behind, "scope_nouns") is not None


def _names_holder(scan: Scan, first: int, last: int) -> bool:
    """Tell whether an ordinal that opens a clause is that of who follows: `second came Hue, third Vinh (5 tonnes)`."""
    if scan.sign(first - 1) not in OPENS:
        return False
    verb = scan.at(last, "rank_verbs")
    at = verb.last if verb else last
    holder = scan.at(at, "place") or scan.at(at, "partner")
    return holder is not None and (verb is not None or scan.sign(holder.last) == "(")


def _is_in_year(scan: Scan, index: int) -> bool:
    """Tell whether nothing but a year stands before the next mark."""
    return len(scan.sign(index)) == YEAR_DIGITS and scan.is_number(index) and not scan.is_word(index + 1)


def _is_told_beside(scan: Scan, first: int, last: int) -> bool:
    """Tell whether an ordinal behind a mark leads to the area of its peers: `, fourth in the Mekong Delta`.

    So it may end the bracket of who holds it: `Huế (5 triệu USD, thứ 9)`.
    """
    if scan.sign(last) == ")" and scan.sign(first - 1) == "," and scan.at(first, "ordinal_prefix"):
        return True
    inside = scan.at(last, "inside") if scan.sign(first - 1) in BESIDE else None
    if inside is not None and _is_in_year(scan, inside.last) and scan.any_before(first - 1, "place"):
        return True  # Hai Phong, 27th in 2022, stays outside
    return inside is not None and any(scan.any_at(inside.last + step, "place", "nation") for step in (0, 1))


def _follows_amount(scan: Scan, first: int, last: int) -> bool:
    """Tell whether an ordinal ends a clause in which its holder has an amount: `Tra Vinh with $2m third`."""
    if not ends_clause(scan, last):
        return False
    near = range(first - AMOUNT_BEFORE, first)
    led = next((at for at in near if at > 0 and scan.any_at(at, "attribute")), None)
    if led is None or not any(scan.is_number(at) for at in range(led, first)):
        return False
    return scan.any_before(led, *HOLDERS)


def _leads_to_rank(scan: Scan, last: int) -> bool:
    """Tell whether nothing but `and` stands between two ordinals: `came fourth and fifth`."""
    joint = scan.at(last, "conj")
    return joint is not None and scan.at(joint.last, "ordinal") is not None


def _leads_to_holder(scan: Scan, last: int) -> bool:
    """Tell whether `and` leads from an ordinal to who holds the next: `is first and Bac Ninh, with $2m, second`."""
    joint = scan.at(last, "conj")
    return joint is not None and scan.any_at(joint.last, *HOLDERS)


def _leads_to_amount(scan: Scan, last: int) -> bool:
    """Tell whether `at` leads from an ordinal to what earned the place: `came in third at 59 million USD`."""
    led = scan.at(last, "rank_at")
    return led is not None and _has_amount(scan, led.last)


def _has_amount(scan: Scan, first: int) -> bool:
    """Tell whether a numeral stands at a token or right behind it."""
    return any(scan.is_number(at) for at in range(first, first + AMOUNT_WITHIN))


def ends_near(scan: Scan, first: int, category: str) -> bool:
    """Tell whether words of a list end right before a token or few before it."""
    return any(scan.before(first - back, category) for back in range(NEAR_BEFORE))
