"""Words around a quantity that tell what a change is measured from."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.measures.cues import row_end, turns
from pipeline.extract.measures.two_bases import base_of_row
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, Stretch, View

LONGEST_BRACKET = 16  # tokens
ASPECT_WITHIN = 2  # tokens from a change to what it is a change in
MEANS = ("concept", "aspect")  # lists whose phrases may hold a word for an average
JOINT_WITHIN = 4  # tokens from there to the other change: `and`, `but up`


def base(view: View, quantity: Quantity) -> str | None:
    """Return what a change is against, as the words around it say: `yoy`, `pop` (the period before), `avg`."""
    if not view.of("base"):
        return None
    told = base_of_row(view, quantity)
    if told is not None:
        return told
    own = led_base(view, quantity)
    if own is not None:
        return str(own.value)
    stretch_behind = view.behind(row_end(view, quantity) if quantity.kind == "percent" else quantity)
    behind = view.within("base", *stretch_behind) or view.within("base", *behind_bracket(view, quantity))
    behind = [hit for hit in behind if not leads_on(view, hit)]
    if not behind and (other := joint(view, quantity)):
        behind = view.within("base", *view.behind(other))
    if behind:
        return str(behind[0].value)
    first, last = view.before(quantity)
    first = next(iter(view.last_signs(";", last, 1)), first)  # up 1.3% on the month before; in nine months, up 11.7%
    ahead = view.within("base", max(first, view.before(quantity)[0]), last) or _opening(view, last)
    ahead = [hit for hit in ahead if not _is_mean(view, hit) and not _is_of_before(view, hit, quantity)]
    return str(ahead[-1].value) if ahead else None


def _is_of_before(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a base is of the change before, and a part of a whole goes on from it: `up 9% on year, or 5% of`."""
    if not view.scan.any_at(quantity.last, "whole_of") or view.starting("base", quantity.last, quantity.last + 1):
        return False
    earlier = stretch.last_before(view.quantities, quantity.first)
    if earlier is None or earlier.kind != "percent" or hit.first != earlier.last:
        return False
    return bool(view.within("equivalent", hit.last, quantity.first) or view.within("share", hit.last, quantity.first))


def _is_mean(view: View, hit: Hit) -> bool:
    """Tell whether a word for an average belongs to what is told, no growth: `the average export price rose 9%`."""
    return hit.value == "avg" and any(stretch.covering(view.of(kind), hit.first, hit.last) for kind in MEANS)


def _qualified_from(view: View, quantity: Quantity) -> int:
    """Return the first token of a quantity with the word for how exact it is."""
    return view.scan.back_over(quantity.first, "qualifiers")


def led_base(view: View, quantity: Quantity) -> Hit | None:
    """Return the base right before a change, between it and its word of direction: `cao hơn tháng trước 0,55%`.

    A year may end it: `nhiều hơn cùng kỳ năm 2021 6 dự án`.
    """
    if not (view.of("base") or view.has_compared):
        return None
    first, scan = _qualified_from(view, quantity), view.scan
    joined = scan.before(first, "conj")  # 18% more month-on-month and 17% more year-on-year
    up_to = None if joined else scan.before(first, "range") or scan.before(first, "copula")  # vượt cùng kỳ tới 20%
    first = up_to.first if up_to else first
    year = stretch.last_before(view.times, first)
    word = scan.before(year.first, "year") if year is not None and year.last == first else None
    named = scan.before(word.first if word else year.first, "base") if year is not None and year.last == first else None
    named = named or view.scan.before(first, "base")
    if named is None and year is not None and year.compared and year.last == first:
        named = word or Hit(year.first, year.last, "yoy")  # hơn năm 2021 5%, hơn tháng 2 13%
    led = view.scan.before(named.first, "direction") if named is not None else None
    return named if led is not None and turns(led) else None


def _opening(view: View, last: int) -> Sequence[Hit]:
    """Return the base that a sentence opens with, if it is its only one: `So với tháng trước, A giảm 2%, B ...`.

    A mean is only that of its clause: `Bình quân mỗi tháng có 90 doanh nghiệp; số ngừng hoạt động tăng 3%`.
    """
    named = view.of("base")
    if len(named) == 1 and named[0].value == "avg" and view.count(";", named[0].last, last):
        return []
    if len(named) == 1 and named[0].value == "start" and view.following(named[0].last) < last:
        return []  # since the start of the year it sold $5m (up 4%): that is when, and no base
    return named if len(named) == 1 and named[0].first == view.sentence.first else []


def leads_on(view: View, hit: Hit) -> bool:
    """Tell whether a base stands before the noun of a later change: `up 0.3%, and year-on-year growth of 2.8%`."""
    if view.scan.before(hit.first, "conj") and view.following(hit.last) < view.sentence.last:
        return True  # tăng 3,66% và bình quân 9 tháng tăng 2,18%
    following = stretch.first_from(view.quantities, hit.last)
    if following is not None and led_base(view, following) == hit:
        return True  # up 5.8% on July and 20% above the same period: `và vượt cùng kỳ 20%`
    noun = view.scan.at(hit.last, "direction")
    return noun is not None and view.scan.any_at(noun.last, "of", "whole_of")


def _ends_row(view: View, quantity: Quantity) -> Quantity | None:
    """Return the last change of a row that says respectively, whose base is that of all: `down 18 and 15%, in turn`."""
    if not view.of("respectively") or quantity.kind != "percent":
        return None
    other = stretch.first_from(view.quantities, quantity.last)
    if other is None or other.kind != quantity.kind or other.first - quantity.last > ASPECT_WITHIN:
        return None
    is_joined = view.scan.at(quantity.last, "conj") is not None
    return other if is_joined and view.starting("respectively", other.last, other.last + ASPECT_WITHIN) else None


def joint(view: View, quantity: Quantity) -> Quantity | None:
    """Return the change that shares its base with one before: `down 6.7% in volume and 5% in value on last year`."""
    last = _ends_row(view, quantity)
    if last is not None:
        return last
    aspect = view.starting("aspect", quantity.last, quantity.last + ASPECT_WITHIN) if quantity.kind == "percent" else []
    other = stretch.first_from(view.quantities, quantity.last) if aspect else None
    if other is None or other.kind != quantity.kind or other.first - aspect[-1].last > JOINT_WITHIN:
        return None
    start, end = view.behind(other)
    is_joined = view.within("conj", aspect[-1].last, other.first)
    return other if is_joined and view.starting("aspect", start, min(end, start + ASPECT_WITHIN)) else None


def behind_bracket(view: View, quantity: Quantity) -> Stretch:
    """Return the stretch behind a bracket that follows a quantity: `7.62% (11,920 billion dong) on the end of 2023`."""
    first = quantity.last
    if view.scan.sign(first) != "(":
        return first, first
    closing = next((at for at in range(first, first + LONGEST_BRACKET) if view.scan.sign(at) == ")"), None)
    if closing is None:
        return first, first
    end = next((at for at in range(closing + 1, view.sentence.last) if view.scan.sign(at) in STOPS), view.sentence.last)
    return closing + 1, min(end, view.following(closing + 1))


def change(against: str | None, quantity: Quantity) -> str:
    """Return the measure of a change against such a base: on the year before unless said otherwise."""
    if quantity.kind == "ratio":
        return "ratio_yoy"
    return {"pop": "change_pop", "avg": "change_avg", "start": "change_base"}.get(against or "", "change_yoy")
