"""Lists that answer each other: `exports to China and Japan reached 3 and 2 billion USD, respectively`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

from pipeline.extract import stretch
from pipeline.extract.areas import Area
from pipeline.extract.figure_rows import JOINED_WITHIN, SHARES, joined, rows
from pipeline.extract.listed import Listed, Lists, Pair, are_joined, holders, runs
from pipeline.extract.named import Named
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.same_times import of_same_times
from pipeline.extract.view import View

LED_WITHIN = 3  # tokens from `respectively` to the row that it announces
FEWEST_NAMED = 3  # names that as many shares behind them answer to
CONCEPTS, TIMES = 3, 5  # which of the sorts of names they are: places, partners, items, concepts, origins, times


def pairs(view: View, places: Sequence[Area], partners: Sequence[Named], items: Sequence[Named]) -> dict[int, Pair]:
    """Return, by the first token of a quantity, what it answers to in a sentence that says `respectively`.

    Two changes behind two levels answer to them also unsaid, and so do shares to as many partners or places.
    """
    names = names_of(view, places, partners, items)
    levels = [one for one in view.quantities if one.kind not in {*SHARES, "rank"} and not _restates(view, one)]
    lists = Lists(view, levels, names)
    found: dict[int, Pair] = {}
    for cue in view.of("respectively"):
        group = _group(view, cue)
        if len(group) > 1:
            answers = of_same_times(view, levels, group, cue) or _answers(lists, group, cue)
            for one, answer in zip(group, answers, strict=False):
                found[one.first] = answer
            for one, answer in _before_group(lists, group, found):
                found.setdefault(one.first, answer)
    ranked: list[Pair] = []
    for group in rows(view):
        answers = _unsaid(lists, group) or (ranked if len(ranked) == len(group) else [])
        ranked = answers if group[0].kind == "rank" else ranked
        for one, answer in zip(group, answers, strict=False):
            found.setdefault(one.first, answer)
    return found


def names_of(
    view: View, places: Sequence[Area], partners: Sequence[Named], items: Sequence[Named]
) -> tuple[list[Listed], ...]:
    """Return what a sentence names, sort by sort: places, partners, items, concepts, origins, times."""
    return (
        [Listed(hit.first, hit.last, Pair(place=identifier)) for hit, identifier in places],
        [Listed(one.first, one.last, Pair(partner=one.identifier)) for one in partners],
        [Listed(one.first, one.last, Pair(item=one.identifier)) for one in items],
        [Listed(hit.first, hit.last, Pair(concept=hit)) for hit in view.of("concept")],
        [one for hit in view.of("both_origins") for one in _origins(hit)],
        [Listed(one.first, one.last, Pair(moment=one)) for one in view.times if one.is_period and not one.compared],
    )


def _unsaid(lists: Lists, group: Sequence[Quantity]) -> list[Pair]:
    """Return what a row answers to where no word says so: two levels, or as many names, and no more of the kind."""
    view, count, start = lists.view, len(group), group[0].first
    if group[0].kind == "rank":
        return holders(lists, group)
    if group[0].kind != "percent":
        return _joined_names(lists, group, (*range(CONCEPTS + 1), TIMES))
    levels = [one for one in lists.levels if one.last <= start and not one.end_of_range]
    fresh = [one for one in levels if one.first >= _last_change(view, start)]
    end = group[-1].last  # the direction stands before or behind: 9 and 12 percent more
    if len(fresh) == count and (
        view.within("direction", fresh[-1].last, start) or view.starting("direction", end, end + 1)
    ):
        return [Pair(quantity=one) for one in fresh]
    if joined := _joined_names(lists, group, range(CONCEPTS + 1)):
        return joined
    told = [one for one in levels if one.kind == levels[-1].kind]
    if len(told) == count and view.within("share", told[-1].last, start):
        return [Pair(quantity=one) for one in told]  # with $3bn and $2bn, accounting for 30 and 20 percent
    if levels or count < FEWEST_NAMED or not view.within("share", *view.before(group[0])):
        return []
    return _names(Lists(view, [], lists.names[:2]), view.sentence.first, start, count)


def _joined_names(lists: Lists, group: Sequence[Quantity], sorts: Iterable[int]) -> list[Pair]:
    """Return the names of a sort that `and` joins before a row of as many: `services and industry rose 5% and 6%`.

    Of a row that opens its sentence they may stand behind it: `5, 4 and 3 billion USD are the exports of A, B and C`.
    """
    low, high = lists.view.before(group[0])
    if group[0].first == lists.view.sentence.first:
        low, high = lists.view.behind(group[-1])[0], lists.view.sentence.last
    for sort in sorts:
        named = [one for one in lists.names[sort] if low <= one.first and one.last <= high]
        if len(named) == len(group) and len(runs(lists.view, named)) == 1:
            return [one.answer for one in named]
    return []


def _last_change(view: View, index: int) -> int:
    """Return the token behind the last percentage before a token: levels before it have had their change."""
    told = (one.last for one in stretch.back_from(view.quantities, index) if one.kind == "percent")
    return next(told, view.sentence.first)


def _origins(hit: Hit) -> list[Listed]:
    """Return the two origins of `domestic and foreign`, in the order of the words."""
    first = str(hit.value)
    second = "domestic" if first == "fdi" else "fdi"
    return [Listed(hit.first, hit.last, Pair(origin=first)), Listed(hit.last - 1, hit.last, Pair(origin=second))]


def _answers(lists: Lists, group: Sequence[Quantity], cue: Hit) -> list[Pair]:
    """Return what a row of quantities answers to: percentages to as many levels before them, others to names."""
    view, count, start = lists.view, len(group), group[0].first
    levels = list(islice(stretch.back_from(lists.levels, start), count))[::-1]
    if group[0].kind in RELATIVE and len(levels) == count:
        return [Pair(quantity=one) for one in levels]
    behind = _names(lists, group[-1].last, cue.first, count)  # up 2.6 and 1.9 percent in services and industry
    return behind or _names(lists, view.sentence.first, start, count) or _names(lists, *view.before(group[0]), count)


def _before_group(
    lists: Lists, group: Sequence[Quantity], found: Mapping[int, Pair]
) -> Iterator[tuple[Quantity, Pair]]:
    """Yield what the row before a row answers to: `A and B fell by 2% and 6% to 8 and 4 tonnes, respectively`.

    So do levels to which changes answer: `A and B reached 8 and 4 tonnes, down 2% and 6%, respectively`.
    """
    view, count = lists.view, len(group)
    row = joined(view, stretch.back_from(view.quantities, group[0].first))[::-1]
    if len(row) != count or group[0].first - row[-1].last > JOINED_WITHIN:
        return
    if all(one.first in found and found[one.first].quantity is None for one in group):
        yield from zip(row, (found[one.first] for one in group), strict=True)
        return
    names = _names(lists, *view.before(row[0]), count) or _names(lists, view.sentence.first, row[0].first, count)
    yield from zip(row, names, strict=False)


def _group(view: View, cue: Hit) -> list[Quantity]:
    """Return the quantities of one kind that stand in a row before the cue, or behind it in Vietnamese."""
    row = joined(view, stretch.back_from(view.quantities, cue.first))[::-1]
    behind = joined(view, stretch.from_on(view.quantities, cue.last))
    is_led = len(behind) > 1 and behind[0].first - cue.last <= LED_WITHIN
    is_far = is_led and len(row) > 1 and cue.first - row[-1].last > LED_WITHIN
    is_far = is_far or (is_led and len(row) > 1 and bool(view.count(";", row[-1].last, cue.first)))
    if len(row) > 1 and not is_far:
        return row
    return behind


def _restates(view: View, one: Quantity) -> bool:
    """Tell whether money only restates other money in a bracket: `8.55 trillion VND (364 million USD)`."""
    if one.kind != "money" or view.scan.sign(one.first - 1) != "(" or not view.in_brackets(one):
        return False
    earlier = stretch.last_before(view.quantities, one.first)
    return earlier is not None and earlier.kind == "money" and earlier.last == one.first - 1


def _names(lists: Lists, low: int, high: int, count: int) -> list[Pair]:
    """Return the one list of names of the wanted length that stands in a stretch of tokens."""
    for names in lists.names:
        last = [name for name in islice(stretch.back_from(names, high), count + 1) if low <= name.first][::-1]
        is_list = len(last) == count or (len(last) > count and _are_apart(lists.view, last))
        if is_list and not _has_its_own(lists.view, last[-count:], high):
            return [name.answer for name in last[-count:]]
    return []


def _has_its_own(view: View, names: Sequence[Listed], high: int) -> bool:
    """Tell whether only the last name has no figure yet: `mining fell 2%, farming 3% and 4%, respectively`."""
    between = stretch.starting(view.quantities, names[0].last, names[-1].first)
    if not any(one.kind == "percent" and not view.in_brackets(one) for one in between):
        return False
    return not stretch.starting(view.quantities, names[-1].last, high)


def _are_apart(view: View, names: Sequence[Listed]) -> bool:
    """Tell whether all names but the first are joined: `processed seafood - shrimp and rice that earned`."""
    joined = [are_joined(view, one, other) for one, other in pairwise(names)]
    return all(joined[1:]) and not joined[0]
