"""The origin or event whose words stand nearest to a quantity, or beside its concept."""

from pipeline.extract import stretch
from pipeline.extract.binding.features.all_kinds import end_of_kinds
from pipeline.extract.binding.features.bracketed import words_from
from pipeline.extract.binding.features.kinds import STANDING, TOLD
from pipeline.extract.measures.amount_turned import is_one_more
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

AROUND = 8  # tokens on either side of a concept within which a feature narrows it
ENDS = frozenset(".;:,()")  # what may end the words of a figure
PARTING = frozenset(",;")
BOTH = 2  # events that `and` joins
TURNED_WITHIN = 1  # tokens from such a word to the count
LONGEST = 12  # tokens of the longest words of an event


def nearest(view: View, group: str, start: int, stop: int, quantity: Quantity) -> str | None:
    """Return the feature nearest to the quantity, none from beyond a neighbouring quantity or a hard stop."""
    if not view.of(group):
        return None
    first, last = quantity.first, words_from(view, quantity) if group == "event" else view.beyond(quantity)[0]
    low, following = view.before(quantity)[0], stretch.first_from(view.quantities, last)
    stop += last - quantity.last  # past a bracket that restates an amount, or tells its change
    low = max(low, start - LONGEST, view.main_first if view.main_first <= first else 0)
    high = min(stop + LONGEST, following.first) if following else stop + LONGEST
    ending = view.signs_within(ENDS, last + _is_apposed(view, quantity), high)
    high = next((index for index in ending if _ends_words(view, index)), high)
    low = next((index for index in reversed(view.signs_within(PARTING, low + 1, first)) if _parts(view, index)), low)
    high = min([high, *(hit.first for hit in view.clear("conj", (group,), last, high))])
    hits = [
        hit
        for hit in view.within(group, low, high + (view.scan.sign(high) == ","))  # 90 firms registered,
        if hit.last > start and hit.first < stop and not _is_of_bracket(view, hit, quantity)
    ]
    if group == "event" and quantity.kind == "number":
        hits = [hit for hit in hits if not _turns(view, hit, quantity)]
    hits = [hit for hit in hits if hit.value not in STANDING] or hits  # capital added to operational projects
    if group == "event" and (_are_of_both(view, low, first) or end_of_kinds(view, view.before(quantity)[0], first)):
        return "attracted"  # new licences and capital additions for 28 projects
    if group == "event" and hits and all(hit.first >= last for hit in hits):
        hits = [hit for hit in hits if hit.value in TOLD] or hits  # was poured into share purchases
    if view.scan.at(first - 1, "conj"):  # 169 foreign projects and 101 domestic ones
        hits = [hit for hit in hits if hit.first >= last] or hits
    if any(hit.first >= last for hit in hits):  # 38 new projects, 22 with capital added
        hits = [hit for hit in hits if hit.last > first or not view.count(",", hit.last, first)] or hits
    return str(min(hits, key=lambda hit: (_distance(hit, first, last), -hit.first)).value) if hits else None


def _turns(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a word only says by how many a count changed: `45 projects, tăng thêm 4 dự án so với cùng kỳ`."""
    if hit.last > quantity.first or view.scan.at(hit.first, "direction") is None:
        return False
    return quantity.first - hit.last <= TURNED_WITHIN and is_one_more(view, quantity)


def _are_of_both(view: View, first: int, last: int) -> bool:
    """Tell whether `and` joins words for what is new and for what was added, right before what is of both."""
    told = view.within("event", first, last)
    if len(told) < BOTH:
        return False
    fresh = next((hit for hit in told if hit.value == "new"), None)
    added = next((hit for hit in reversed(told) if hit.value == "adjusted"), None)
    if fresh is None or added is None or added.first < fresh.last or _counts_own(view, fresh, added):
        return False
    return bool(view.within("conj", fresh.last, added.first))


def _counts_own(view: View, fresh: Hit, added: Hit) -> bool:
    """Tell whether the new ones have a number and a noun of their own: `21 new projects and raised capital of 9`."""
    if stretch.last_before(view.quantities, fresh.first) is None:
        return False
    return any(hit.value == "projects" for hit in view.within("concept", fresh.last, added.first))


def modifier(view: View, hit: Hit | None, quantity: Quantity) -> str | None:
    """Return the event right beside the words of a concept that follow a rank: `hạng 9 về tổng vốn tăng thêm`.

    `14th of the 63 provinces in attracting FDI`: the peers may be counted between.
    """
    if hit is None or quantity.kind != "rank" or hit.first < quantity.last:
        return None
    own = view.scan.at(hit.last, "event") or view.scan.before(hit.first, "event")
    return str(own.value) if own is not None else None


def of_both(view: View, hit: Hit | None, quantity: Quantity) -> str | None:
    """Return the event behind a noun that two counts share: `one FDI and two domestic projects added capital`."""
    if hit is None or quantity.kind != "number" or hit.first <= quantity.last:
        return None
    following = stretch.first_from(view.quantities, quantity.last)
    if following is None or hit.first < following.last:
        return None
    near = view.within("event", hit.last, min(view.following(hit.last), hit.last + AROUND))
    if (
        not near
        or view.count(STOPS, hit.last, near[0].first)
        or view.clear("conj", ("event",), hit.last, near[0].first)
    ):
        return None
    return str(near[0].value)


def named_twice(view: View, hit: Hit | None, quantity: Quantity) -> str | None:
    """Return the event behind a noun that its count names again: `số dự án cấp mới 7 tháng qua là 9 dự án`."""
    if hit is None or quantity.kind != "number" or hit.first != quantity.last:
        return None
    earlier = [one for one in view.within("concept", *view.before(quantity)) if one.value == hit.value]
    own = view.scan.at(earlier[-1].last, "event") if earlier else None
    return str(own.value) if own is not None else None


def beside(view: View, group: str, hit: Hit | None, quantity: Quantity) -> str | None:
    """Return the feature beside words that another figure parts from the quantity: `FDI was poured into 18 sectors`."""
    if hit is None or not view.of(group) or hit.last > view.before(quantity)[0]:
        return None
    end = min(hit.last + AROUND, view.following(hit.last))
    near = [
        one for one in view.within(group, hit.first - AROUND, end)
        if not view.count(STOPS, min(one.last, hit.last), max(one.first, hit.first))
    ]  # fmt: skip
    return str(min(near, key=lambda one: (_distance(one, hit.first, hit.last), -one.first)).value) if near else None


def _parts(view: View, index: int) -> bool:
    """Tell whether a sign parts what stands before it from what follows: a semicolon, or a comma before `while`."""
    sign = view.scan.sign(index)
    return sign == ";" or (sign == "," and view.scan.at(index + 1, "conj") is not None)


def _ends_words(view: View, index: int) -> bool:
    """Tell whether a sign ends a figure's words: brackets around an acronym do not: `120 doanh nghiệp (DN) mới`."""
    sign, scan = view.scan.sign(index), view.scan
    if sign == "(":
        return scan.sign(index + 2) != ")"
    return not (sign == ")" and scan.sign(index - 2) == "(")


def _is_apposed(view: View, quantity: Quantity) -> bool:
    """Tell whether commas hold an amount, whose subject goes on: `Most of it, $3 billion, was paid for shares`."""
    if quantity.kind != "money" or view.scan.sign(quantity.last) != ",":
        return False
    return view.scan.sign(view.scan.back_over(quantity.first, "qualifiers") - 1) == ","


def _is_of_bracket(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a word belongs to a figure of a bracket that has closed: `39 projects (13 DDI) with 402 million`."""
    if view.in_brackets(quantity) or not view.is_bracketed(hit.first):
        return False
    if view.scan.at(view.opening(hit.first) + 1, "of_which"):
        return True  # capital of 3 billion (of which shares bought came to 1 billion)
    earlier = stretch.last_before(view.quantities, hit.first)
    return earlier is not None and view.opening(hit.first) <= earlier.first and view.in_brackets(earlier)


def _distance(hit: Hit, first: int, last: int) -> int:
    return first - hit.last if hit.last <= first else max(hit.first - last, 0)
