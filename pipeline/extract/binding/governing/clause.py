"""The clause of an amount: its verb, who does it, and the words anywhere in it that say where or with what."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD, View
from pipeline.frozen import frozen

DOER_WITHIN = 12  # tokens before a verb in which its doer stands
SIDES = frozenset({"abroad", "from_abroad", "home"})  # where it is done; one that `and` joins is done there too

AREAS, OF_VISITORS = ("place", "own_place"), frozenset({"tourists", "tourism_revenue"})  # lists, concepts
AREA, HOSTS, VISITORS = "area", "hosts", "visitors"  # doers that no word of the list names


@frozen
class Clause:
    """A verb with its doer, what else is said in the clause, and its tokens `first` to `last`."""

    verb: Hit
    doer: str
    beside: frozenset[str]
    first: int
    last: int


def clause_of(passage: Passage, quantity: Quantity) -> Clause | None:
    """Return the clause in which an amount is object, or its subject, None where no verb is known."""
    view = passage.view
    first, last = _between_stops(view, quantity)
    verbs = view.within("clause_verb", first, last)
    before = [hit for hit in verbs if hit.last <= quantity.first]
    behind = [hit for hit in verbs if hit.first >= quantity.last and not view.scan.before(hit.first, "purpose")]
    if before and behind and behind[0].first == quantity.last:
        behind = behind[1:]  # bỏ ra 5 triệu USD mua
    if before and not view.scan.at(quantity.last, "of_which") and not _is_next_subject(view, quantity):
        verb, last = before[-1], behind[0].first if behind else last
        first = _behind_amount(view, before[-2].last, verb.first) if len(before) > 1 else first
    elif behind and not _parted(view, quantity, behind[0]):
        verb, last = behind[0], behind[1].first if len(behind) > 1 else last
        first = before[-1].last if before else first
    else:
        return None
    doer = stretch.last_before(view.within("clause_doer", max(first, verb.first - DOER_WITHIN), verb.first), verb.first)
    who = str(doer.value) if doer else _unnamed(passage, verb)
    if not who and len(before) > 1 and verb is before[-1]:
        who = _unnamed(passage, before[-2])  # Hue greeted 2 million visitors and earned
    told = _beside(view, first, last)
    if not told & SIDES and len(before) > 1 and verb is before[-1] and _is_joined(view, before[-2], verb):
        told |= _beside(view, before[-2].first, verb.first) & SIDES
    return Clause(verb, who, told, first, last)


def _unnamed(passage: Passage, verb: Hit) -> str:
    """Return who does it where no word says so: an area right before the verb, which are its hosts behind visitors.

    `They` are the visitors told before.
    """
    scan, last = passage.view.scan, passage.said.noun or passage.discourse.last
    is_of_visitors = last is not None and last.concept in OF_VISITORS
    if scan.any_before(verb.first, *AREAS):
        return HOSTS if is_of_visitors else AREA
    return VISITORS if is_of_visitors and scan.before(verb.first, "they") else ""


def _between_stops(view: View, quantity: Quantity) -> tuple[int, int]:
    """Return the stretch around an amount between signs that end a clause; one of parts opens with `of which`."""
    start, end = view.sentence.first, view.sentence.last
    first = max((at + 1 for at in view.signs_within(HARD, start, quantity.first)), default=start)
    parts = stretch.last_before(view.of("of_which"), quantity.first)
    first = max(first, parts.last) if parts else first
    return first, next(iter(view.signs_within(HARD, quantity.last, end)), end)


def _behind_amount(view: View, first: int, last: int) -> int:
    """Return where a clause starts behind the verb of the one before it: behind the amount of that, if it has one."""
    told = stretch.last_before(view.quantities, last)
    return max(first, told.last) if told else first


def _beside(view: View, first: int, last: int) -> frozenset[str]:
    return frozenset(str(hit.value) for hit in view.within("clause_words", first, last))


def _parted(view: View, quantity: Quantity, verb: Hit) -> bool:
    """Tell whether another amount, or a comma with a joining word, stands between one and the verb behind it."""
    following = stretch.first_from(view.quantities, quantity.last)
    if following is not None and following.first < verb.first:
        return True
    commas = view.signs_within(",", quantity.last, verb.first)
    if len(commas) == 1 and quantity.dimension in RELATIVE:
        return True  # growth was 6 percent, the budget got VND3 trillion
    return any(view.scan.at(at + 1, "conj") is not None for at in commas)


def _is_next_subject(view: View, quantity: Quantity) -> bool:
    """Tell whether a count right behind a comma is who does something else: `900 found work, 70 went abroad`."""
    first = view.scan.back_over(quantity.first, "qualifiers")
    return quantity.kind == "number" and view.scan.sign(first - 1) == "," and view.scan.is_word(quantity.last)


def _is_joined(view: View, earlier: Hit, verb: Hit) -> bool:
    """Tell whether `and` joins a verb to the one before it: `sold 5 tonnes abroad and were paid 9 million USD`."""
    return bool(view.within("conj", earlier.last, verb.first))
