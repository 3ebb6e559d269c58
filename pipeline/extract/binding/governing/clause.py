"""The clause of an amount: its verb, who does it, and the words anywhere in it that say where or with what."""

from itertools import islice, takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.partner_told import subject_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD, View
from pipeline.frozen import frozen

NEAREST = 2  # verbs on one side of an amount that decide on it, past one right behind it
DOER_WITHIN = 12  # tokens before a verb in which its doer stands
SIDES = frozenset({"abroad", "from_abroad", "home"})  # where it is done; one that `and` joins is done there too
WITH = frozenset({"goods", "cargo"})  # and with the same: `sold goods for $5m and bought for $4m`
BRACKETS = frozenset("()")  # end no clause: what they hold only stands beside it

AREAS, PRONOUNS = ("place", "own_place"), ("they", "points_back")  # lists
AREA, PARTNER = "area", "partner"  # doers that no word of the list names
ACTING = {  # what was told before: as whom an area acts then, and whom a pronoun means
    "tourists": ("hosts", "visitors"), "tourism_revenue": ("hosts", "visitors"),
    "budget_revenue": ("office", "office"), "budget_expenditure": ("office", "office"),
}  # fmt: skip


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
    verbs = view.of("clause_verb")
    back = takewhile(lambda hit: hit.first >= first, stretch.back_from(verbs, quantity.first))
    before = [*islice(back, NEAREST)][::-1]
    on = takewhile(lambda hit: hit.last <= last, stretch.from_on(verbs, quantity.last))
    behind = [*islice((hit for hit in on if not _is_purpose(view, hit)), NEAREST + 1)]
    if before and behind and behind[0].first == quantity.last:
        behind = behind[1:]  # bỏ ra 5 triệu USD mua
    before = [] if behind and _is_acted_on(view, quantity, behind[0]) else before
    if before and behind and _is_subject(view, before[-1], quantity):
        return None
    is_part = behind and view.scan.at(quantity.last, "of_which")  # 9 tonnes of which went abroad
    if before and not is_part and not _is_next_subject(view, quantity):
        verb, last = before[-1], behind[0].first if behind else last
        goes_on = len(before) > 1 and view.scan.at(verb.first, "participles") is not None
        acting = before[-2] if goes_on else verb  # they took stakes in 160 firms, paying 2 million
        first = _behind_amount(view, before[-2].last, verb.first) if len(before) > 1 and not goes_on else first
        first = _from_pronoun(view, first, acting)
    elif behind and not _parted(view, quantity, behind[0]):
        acting = verb = behind[0]
        last = behind[1].first if len(behind) > 1 else last
        first = before[-1].last if before else _behind_joint(view, first, quantity)
    else:
        return None
    near = view.within("clause_doer", max(first, acting.first - DOER_WITHIN), acting.first)
    free = [hit for hit in near if not view.is_bracketed(hit.first)] if not view.in_brackets(quantity) else near
    doer = stretch.last_before(free, acting.first)  # growers (and those who serve them, inns, say) took in
    who = str(doer.value) if doer else _unnamed(passage, verb, is_passive=verb.first >= quantity.last)
    is_next = len(before) > 1 and verb is before[-1]
    if not who and is_next and (_is_joined(view, before[-2], verb) or view.scan.sign(verb.first - 1) == ","):
        who = _unnamed(passage, before[-2])  # Hue greeted 2 million visitors and earned
    told = _beside(view, first, last)
    if is_next and _is_joined(view, before[-2], verb):
        told |= _beside(view, before[-2].first, verb.first) & (WITH if told & SIDES else SIDES | WITH)
    return Clause(verb, who, told, first, last)


def _is_purpose(view: View, verb: Hit) -> bool:
    """Tell whether a verb only says what for: `spent $5m to buy`, but not `people are to be given work`."""
    led = view.scan.before(verb.first, "purpose")
    return led is not None and not view.scan.any_before(led.first, "copula")


def _is_acted_on(view: View, quantity: Quantity, verb: Hit) -> bool:
    """Tell whether a passive right behind an amount makes it its subject: `of the 9 it grew, 5 tonnes were sold`."""
    passive = view.scan.at(quantity.last, "copula")
    return passive is not None and passive.last == verb.first


def _unnamed(passage: Passage, verb: Hit, *, is_passive: bool = False) -> str:
    """Return who does it where no word says so: an area right before the verb, or whom a pronoun there stands for.

    Behind visitors an area hosts them, and they spend; behind the budget it is the treasury that acts, also where
    the amount is the subject: `9 trillion VND was spent`.
    """
    scan, last = passage.view.scan, passage.figures[-1] if passage.figures else passage.discourse.last
    told = subject_told(passage) if scan.any_before(verb.first, *PRONOUNS) else None
    if told is not None and told.doer is not None:
        return told.doer  # The banks had a good year. They lent
    hosts, guests = ACTING.get(last.concept or "", (AREA, "")) if last else (AREA, "")
    had = scan.before(verb.first, "perfect") or scan.before(verb.first, "has")
    first = had.first if had else verb.first
    who = scan.before(first, "who_buys")
    if any(one.last == (who.first if who else first) for one in passage.partners):
        return PARTNER
    is_it = hosts == AREA and scan.any_before(first, "pronoun") and not passage.companies
    if is_it or scan.any_before(first, *AREAS):
        is_named = hosts == AREA and stretch.covering(passage.view.of("concept"), verb.first, verb.last) is not None
        return "" if is_named else hosts  # exported says it all itself
    return guests if is_passive or scan.any_before(first, *PRONOUNS) else ""


def _between_stops(view: View, quantity: Quantity) -> tuple[int, int]:
    """Return the stretch around an amount between signs that end a clause; one of parts opens with `of which`.

    Words in front that only tell why or how are none of it, nor is a reason behind.
    """
    start, end = view.main_first if view.main_first <= quantity.first else view.sentence.first, view.sentence.last
    reason = stretch.first_from(view.of("cause"), quantity.last)
    end = reason.first if reason is not None else end
    stops = HARD if view.in_brackets(quantity) else HARD - BRACKETS
    first = max((at + 1 for at in view.signs_within(stops, start, quantity.first)), default=start)
    parts = stretch.last_before(view.of("of_which"), quantity.first)
    first = max(first, parts.last) if parts else first
    return first, next(iter(view.signs_within(HARD, quantity.last, end)), end)


def _behind_amount(view: View, first: int, last: int) -> int:
    """Return where a clause starts behind the verb of the one before it: behind its amount, or what joins them."""
    told = stretch.last_before(view.quantities, last)
    if told is None or told.last < first:
        return first
    joined = stretch.last_before(view.within("conj", told.last, last), last)
    return joined.last if joined else told.last


def _from_pronoun(view: View, first: int, verb: Hit) -> int:
    """Return where a clause starts, at a pronoun behind a joining word: `GRDP rose 8% and it collected`."""
    subject = view.scan.before(verb.first, "pronoun")
    is_joined = subject is not None and view.scan.before(subject.first, "conj") is not None
    return subject.first if subject is not None and is_joined else first


def _behind_joint(view: View, first: int, quantity: Quantity) -> int:
    """Return where a clause starts behind another amount and a comma with a joining word: `$4bn, and goods`."""
    told = stretch.last_before(view.quantities, quantity.first)
    if told is None or told.last < first:
        return first
    joints = [
        at for at in view.signs_within(",", told.last, quantity.first) if view.scan.at(at + 1, "conj") is not None
    ]
    return joints[-1] + 1 if joints else first


def _beside(view: View, first: int, last: int) -> frozenset[str]:
    return frozenset(str(hit.value) for hit in view.within("clause_words", first, last))


def _is_subject(view: View, verb: Hit, quantity: Quantity) -> bool:
    """Tell whether `and` joins an amount to one of the verb before it: `collected 3 million, and 6 million went`."""
    told = stretch.last_before(view.quantities, quantity.first)
    return told is not None and told.first >= verb.last and bool(view.within("conj", told.last, quantity.first))


def _parted(view: View, quantity: Quantity, verb: Hit) -> bool:
    """Tell whether another amount, or a comma with a joining word, stands between one and the verb behind it."""
    following = stretch.first_from(view.quantities, quantity.last)
    if following is not None and following.first < verb.first:
        return True
    if _from_pronoun(view, quantity.first, verb) > quantity.first:
        return True  # GRDP rose 8 percent and it collected
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
